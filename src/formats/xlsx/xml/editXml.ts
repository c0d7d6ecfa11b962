/** The prefix that a part gives to its own elements, with its colon: most give none. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<([\\w.-]+:)?${root}[\\s>]`).exec(xml)?.[1] ?? '';

/** The text with something put in at a place. */
const inserted = (xml: string, at: number, what: string): string => xml.slice(0, at) + what + xml.slice(at);

/** Puts children at the end of an element, which may be written as an empty one; undefined where there is no such element. */
export function append(xml: string, element: string, children: string): string | undefined {
  const close = xml.lastIndexOf(`</${element}>`);
  if (close >= 0) return inserted(xml, close, children);
  const empty = new RegExp(`<${element}(\\s[^>]*)?/>`).exec(xml);
  if (!empty) return undefined;
  const opened = `<${element}${empty[1] ?? ''}>${children}</${element}>`;
  return xml.slice(0, empty.index) + opened + xml.slice(empty.index + empty[0].length);
}

/** Puts a new element before the first of these that is there, else at the end of the root. */
export function insertBefore(xml: string, followers: readonly string[], root: string, element: string): string {
  const places = followers.map((name) => xml.search(new RegExp(`<${name}[\\s/>]`))).filter((at) => at >= 0);
  const at = places.length > 0 ? Math.min(...places) : xml.lastIndexOf(`</${root}>`);
  return inserted(xml, at, element);
}

/** An element's count, which Excel writes and few read, is brought to what it is now. */
export const recounted = (xml: string, element: string, count: number): string =>
  xml.replace(new RegExp(`(<${element}\\b[^>]*?\\scount=)["']\\d*["']`), `$1"${count}"`);

const ATTRIBUTES = '((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'))*)\\s*';

/** Rewrites every element of this name by its attributes: `null` takes it out. */
export const rewritten = (xml: string, element: string, by: (attributes: string) => string | null): string =>
  xml.replace(
    new RegExp(`<${element}${ATTRIBUTES}(/>|>[^<]*</${element}>)`, 'g'),
    (whole: string, attributes: string, end: string) => {
      const changed = by(attributes);
      return changed === attributes ? whole : changed === null ? '' : `<${element}${changed}${end}`;
    },
  );
