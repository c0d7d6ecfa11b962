import { unreadable } from '../documentText';
import type { DocxPackage } from './openPackage';
import { readMarkup } from './readMarkup';

/** The parts of a Word file that hold text, by name. */
export interface PartNames {
  readonly main: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly notes: readonly string[];
}

interface Relation {
  /** The last word of its address: `officeDocument`, `header`. */
  readonly type: string;
  /** A part's name. */
  readonly target: string;
}

const ROOT = '_rels/.rels';
/** Where files lead nowhere, as those of hasty programs do. */
const USUAL = 'word/document.xml';

/** A name as written from a folder: `/word/header1.xml`, `header1.xml` or `../word/header1.xml`. */
function resolved(target: string, folder: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function relationsIn(from: DocxPackage, name: string, folder: string): Promise<readonly Relation[]> {
  const found: Relation[] = [];
  if (!from.names.has(name)) return found;
  await readMarkup(from.part(name), name, {
    open(element, attribute) {
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type')?.split('/').at(-1) ?? '';
      found.push({ type, target: resolved(attribute('Target') ?? '', folder) });
    },
  });
  return found;
}

/** What an archive is that holds no Word file, by the parts it has. */
const OTHERS: readonly (readonly [part: RegExp, what: string])[] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint file'],
  [/^content\.xml$/, 'an OpenDocument file (.odt)'],
  [/^Index\/.*\.iwa$|^Index\.zip$|^index\.xml$/, 'a Pages document'],
  [/^OEBPS\/|^META-INF\/container\.xml$/, 'an e-book'],
];

function otherThanWord(names: ReadonlySet<string>): string {
  const found = OTHERS.find(([part]) => [...names].some((name) => part.test(name)));
  return found?.[1] ?? 'a packed folder (.zip)';
}

/** Finds the parts that hold text. Throws `UnreadableDocument` where the archive is no Word file. */
export async function partNames(from: DocxPackage): Promise<PartNames> {
  const main = (await relationsIn(from, ROOT, '')).find(({ type }) => type === 'officeDocument')?.target ?? USUAL;
  const isWord = from.names.has(main) && !/^(xl|ppt)\//.test(main);
  if (!isWord) throw unreadable('documentOther', { what: otherThanWord(from.names) });
  const [folder, file] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)];
  const relations = await relationsIn(from, `${folder}_rels/${file}.rels`, folder);
  const of = (...types: readonly string[]) => [
    ...new Set(
      relations
        .filter(({ type, target }) => types.includes(type) && from.names.has(target))
        .map(({ target }) => target),
    ),
  ];
  return { main, headers: of('header'), footers: of('footer'), notes: of('footnotes', 'endnotes') };
}
