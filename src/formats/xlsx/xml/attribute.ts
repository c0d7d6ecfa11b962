import { type Span, textOf } from './span';

const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;
const SPACE = 32;

function isNamed(bytes: Buffer, from: number, to: number, wanted: string): boolean {
  if (to - from !== wanted.length) return false;
  for (let index = 0; index < wanted.length; index += 1)
    if (bytes[from + index] !== wanted.charCodeAt(index)) return false;
  return true;
}

/** The value of an attribute among those of a tag, as it is written; by its name, which is ASCII, without prefix. */
export function attributeSpan({ bytes, from, to }: Span, wanted: string): Span | undefined {
  const code = (at: number): number => bytes[at] ?? 0;
  let at = from;
  while (at < to) {
    while (at < to && code(at) <= SPACE) at += 1;
    let name = at;
    while (at < to && code(at) !== EQUALS && code(at) > SPACE) {
      if (code(at) === COLON) name = at + 1;
      at += 1;
    }
    const nameEnd = at;
    while (at < to && (code(at) <= SPACE || code(at) === EQUALS)) at += 1;
    const quote = code(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
    const value = at + 1;
    at = value;
    while (at < to && code(at) !== quote) at += 1;
    if (at >= to) return undefined;
    if (isNamed(bytes, name, nameEnd, wanted)) return { bytes, from: value, to: at };
    at += 1;
  }
  return undefined;
}

/** The value of an attribute; undefined where there is none. */
export function attribute(attributes: Span, wanted: string): string | undefined {
  const value = attributeSpan(attributes, wanted);
  return value && textOf(value);
}

/** As XML Schema writes a truth. */
export function flag(attributes: Span, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true' || value === 'on';
}
