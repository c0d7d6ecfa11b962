import { readFileSync } from 'node:fs';

/** A manifest, and what a check may look at beside it. */
export interface ManifestUnderTest {
  readonly root: Element;
  /** Bytes of a file of the repository, or undefined where there is none. */
  readonly file: (path: string) => Buffer | undefined;
  /** Names that the ribbon handlers are associated under. */
  readonly actions: readonly string[];
  /** All the add-in's sources, its functions.json and its manifest, in one text. */
  readonly sources: string;
  /** Where the manifest says the add-in is served from. */
  readonly address: string;
}

/** @throws where the text is not well-formed XML. */
export const parseXml = (text: string): Element => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem !== null) throw new Error(problem.textContent);
  return document.documentElement;
};

export const all = (root: Element, name: string): readonly Element[] =>
  [root, ...root.querySelectorAll('*')].filter(({ tagName }) => tagName === name);

export const text = (root: Element, name: string): string => all(root, name)[0]?.textContent.trim() ?? '';

/** `Control Button` for `<Control xsi:type="Button">`, `Host` for a host, whatever its type. */
export const kind = (element: Element, known: Readonly<Record<string, unknown>>): string => {
  const typed = `${element.tagName} ${element.getAttribute('xsi:type') ?? ''}`;
  return typed in known ? typed : element.tagName;
};

export const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
