import { unreadable } from '../unreadableXlsx';
import { decodeEntities } from './decodeEntities';

/** What a part is made of, one after another; names are without their prefixes. */
export interface XmlHandler {
  /** `attributes` as written, for `attribute` to read: most are never asked for. */
  open(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Excel's own longest text is 32,767 characters. */
const LONGEST = 4_000_000;

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;

const SKIPPED: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];
const CDATA = '<![CDATA[';

/** The end of a tag: `>` may stand in an attribute's quotes. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part from its pieces: elements and text, no document types, nothing that refers outside. Throws `UnreadableXlsx` where it is
 * not well-formed. Its own reader, for the libraries' take three times as long for a sheet of a million cells.
 */
export async function readXml(pieces: AsyncIterable<string>, part: string, handler: XmlHandler): Promise<void> {
  const stack: string[] = [];
  let rest = '';
  for await (const piece of pieces) {
    rest = consume(rest === '' ? piece : rest + piece, part, stack, handler);
    if (rest.length > LONGEST) throw unreadable('damaged', { part });
  }
  if (stack.length > 0 || rest.trim() !== '') throw unreadable('damaged', { part });
}

/** Handles what is complete; the rest waits for the next piece. */
function consume(text: string, part: string, stack: string[], handler: XmlHandler): string {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) return text.slice(at);
    if (start > at && stack.length > 0) handler.text?.(decodeEntities(text.slice(at, start)));
    const next = text.charCodeAt(start + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      const end = special(text, start, part, stack, handler);
      if (end < 0) return text.slice(start);
      at = end;
      continue;
    }
    const end = tagEnd(text, start + 1);
    if (end < 0) return text.slice(start);
    if (next === SLASH) close(withoutPrefix(text.slice(start + 2, end).trimEnd()), part, stack, handler);
    else open(text.slice(start + 1, end), part, stack, handler);
    at = end + 1;
  }
}

/** Comments, instructions and CDATA: where it ends, or −1 where it does not yet. */
function special(text: string, start: number, part: string, stack: readonly string[], handler: XmlHandler): number {
  for (const [begin, end] of SKIPPED)
    if (text.startsWith(begin, start)) {
      const found = text.indexOf(end, start + begin.length);
      return found < 0 ? -1 : found + end.length;
    }
  if (text.startsWith(CDATA, start)) {
    const found = text.indexOf(']]>', start);
    if (found < 0) return -1;
    if (stack.length > 0) handler.text?.(text.slice(start + CDATA.length, found));
    return found + 3;
  }
  if (text.length - start < CDATA.length) return -1;
  throw unreadable('doctype', { part });
}

function open(tag: string, part: string, stack: string[], handler: XmlHandler): void {
  const isEmpty = tag.endsWith('/');
  let end = 0;
  while (end < tag.length && tag.charCodeAt(end) > 32 && tag.charCodeAt(end) !== SLASH) end += 1;
  if (end === 0) throw unreadable('damaged', { part });
  const name = withoutPrefix(tag.slice(0, end));
  handler.open(name, tag.slice(end, isEmpty ? -1 : undefined));
  if (isEmpty) handler.close?.(name);
  else stack.push(name);
}

function close(name: string, part: string, stack: string[], handler: XmlHandler): void {
  if (stack.pop() !== name) throw unreadable('damaged', { part });
  handler.close?.(name);
}
