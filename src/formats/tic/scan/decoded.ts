import type { Window } from './window';

/** Bytes of a text that are no UTF-8, in which these files have to be (RFC 8259, 8.1). */
export interface ForeignBytes {
  /** Where in the file the first of them is. */
  readonly at: number;
  /** Which there are, each once, the first first. */
  readonly bytes: readonly number[];
}

/** A mark of byte order counts at the very beginning of a file only. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** What the decoder puts in the place of bytes that it cannot read; a file may write it itself, too. */
const UNREAD = '\uFFFD';

/** How long a character is whose first byte this is; 0 where none begins so. */
const lengthFrom = (first: number): number =>
  first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;

/** The second byte that may follow a first one, in a character that is not written longer than it has to be, nor half a pair. */
function mayFollow(first: number, second: number): boolean {
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= least && second <= most;
}

/** How many bytes the character has that begins here; 0 where none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = lengthFrom(first);
  const rest = bytes.subarray(at + 1, at + length);
  if (length === 0 || rest.length < length - 1 || !mayFollow(first, rest[0] ?? 0)) return 0;
  return rest.every((byte) => byte >= 0x80 && byte <= 0xbf) ? length : 0;
}

function foreignIn(bytes: Uint8Array, offset: number): ForeignBytes | undefined {
  const found = new Set<number>();
  let first = -1;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      if (first < 0) first = at;
      found.add(bytes[at] ?? 0);
    }
    at += Math.max(1, length);
  }
  return first < 0 ? undefined : { at: offset + first, bytes: [...found] };
}

/** The text between two addresses; the window is told of bytes in it that are no UTF-8. */
export function decoded(window: Window, from: number, to: number): string {
  const bytes = window.bytes.subarray(from, to);
  const text = decoder.decode(bytes);
  window.foreign = text.includes(UNREAD) ? foreignIn(bytes, window.offset(from)) : undefined;
  return text;
}

/** What the text that was read last has of such bytes, once. */
export function takeForeign(window: Window): ForeignBytes | undefined {
  const { foreign } = window;
  window.foreign = undefined;
  return foreign;
}
