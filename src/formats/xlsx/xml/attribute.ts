import { decodeEntities } from './decodeEntities';

const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;

const isSpace = (code: number): boolean => code <= 32;

/** The value of an attribute among those of a tag, by its name without prefix; undefined where there is none. */
export function attribute(attributes: string, wanted: string): string | undefined {
  const { length } = attributes;
  let at = 0;
  while (at < length) {
    while (at < length && isSpace(attributes.charCodeAt(at))) at += 1;
    let name = at;
    while (at < length && attributes.charCodeAt(at) !== EQUALS && !isSpace(attributes.charCodeAt(at))) {
      if (attributes.charCodeAt(at) === COLON) name = at + 1;
      at += 1;
    }
    const nameEnd = at;
    while (at < length && (isSpace(attributes.charCodeAt(at)) || attributes.charCodeAt(at) === EQUALS)) at += 1;
    const quote = attributes.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
    const end = attributes.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (end < 0) return undefined;
    if (nameEnd - name === wanted.length && attributes.startsWith(wanted, name))
      return decodeEntities(attributes.slice(at + 1, end));
    at = end + 1;
  }
  return undefined;
}

/** As XML Schema writes a truth. */
export function flag(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true' || value === 'on';
}
