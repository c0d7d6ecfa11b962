import { unreadable } from '../unreadableXlsx';
import { nameOf } from './nameOf';
import { literal, type Span } from './span';

/** What a part is made of, one after another; names are without their prefixes. */
export interface XmlHandler {
  /** `attributes` as written, for `attribute` to read: most are never asked for. */
  open(name: string, attributes: Span): void;
  text?(text: Span): void;
  close?(name: string): void;
}

/** Excel's own longest text is 32,767 characters. */
const LONGEST = 4_000_000;

const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const SPACE = 32;
const EXCLAMATION = 33;
const QUESTION = 63;

const NOTHING = Buffer.alloc(0);

/** The part, what is open, and who is told of it. */
interface Reading {
  readonly part: string;
  readonly stack: string[];
  readonly handler: XmlHandler;
}

/**
 * Reads a part from its pieces in UTF-8: elements and text, no document types, nothing that refers outside. Throws `UnreadableXlsx` where
 * it is not well-formed. Its own reader, for the libraries' take several times as long for a sheet of a million cells.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, part: string, handler: XmlHandler): Promise<void> {
  const reading: Reading = { part, stack: [], handler };
  let rest: Buffer = NOTHING;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    rest = bytes.subarray(consume(bytes, reading));
    if (rest.length > LONGEST) throw unreadable('damaged', { part });
  }
  if (reading.stack.length > 0 || rest.toString().trim() !== '') throw unreadable('damaged', { part });
}

/** Handles what is complete; says where the rest begins, which waits for the next piece. */
function consume(bytes: Buffer, reading: Reading): number {
  const { stack, handler } = reading;
  let at = 0;
  for (;;) {
    const start = placeOf(LESS, bytes, at);
    if (start < 0) return at;
    if (start > at && stack.length > 0) handler.text?.({ bytes, from: at, to: start });
    at = start;
    const next = bytes[start + 1];
    const end = next === EXCLAMATION || next === QUESTION ? special(bytes, start, reading) : tag(bytes, start, reading);
    if (end < 0) return start;
    at = end;
  }
}

function placeOf(wanted: number, bytes: Buffer, from: number): number {
  const { length } = bytes;
  for (let at = from; at < length; at += 1) if (bytes[at] === wanted) return at;
  return -1;
}

/** The end of a tag: `>` may stand in an attribute's quotes. */
function tagEnd(bytes: Buffer, from: number): number {
  const { length } = bytes;
  for (let at = from; at < length; at += 1) {
    const code = bytes[at];
    if (code === GREATER) return at;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = placeOf(code, bytes, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** An element's beginning or end: where what follows begins, or −1 where it is not complete. */
function tag(bytes: Buffer, start: number, { part, stack, handler }: Reading): number {
  const end = tagEnd(bytes, start + 1);
  if (end < 0) return -1;
  const isEnd = bytes[start + 1] === SLASH;
  const from = isEnd ? start + 2 : start + 1;
  let to = from;
  while (to < end && (bytes[to] ?? 0) > SPACE && bytes[to] !== SLASH) to += 1;
  const name = nameOf({ bytes, from, to });
  if (isEnd) {
    if (stack.pop() !== name) throw unreadable('damaged', { part });
    handler.close?.(name);
    return end + 1;
  }
  if (to === from) throw unreadable('damaged', { part });
  const isEmpty = bytes[end - 1] === SLASH;
  handler.open(name, { bytes, from: to, to: isEmpty ? end - 1 : end });
  if (isEmpty) handler.close?.(name);
  else stack.push(name);
  return end + 1;
}

const CDATA = '<![CDATA[';
const SPECIAL: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  [CDATA, ']]>'],
];

const isAt = (bytes: Buffer, at: number, mark: string): boolean =>
  bytes.toString('latin1', at, at + mark.length) === mark;

/** Comments, instructions and CDATA: where what follows begins, or −1 where they are not complete. */
function special(bytes: Buffer, start: number, { part, stack, handler }: Reading): number {
  for (const [begin, end] of SPECIAL) {
    if (!isAt(bytes, start, begin)) continue;
    const from = start + begin.length;
    const to = bytes.indexOf(end, from);
    if (to < 0) return -1;
    if (begin === CDATA && stack.length > 0) handler.text?.(literal({ bytes, from, to }));
    return to + end.length;
  }
  if (bytes.length - start < CDATA.length) return -1;
  throw unreadable('doctype', { part });
}
