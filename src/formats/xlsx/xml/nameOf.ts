import type { Span } from './span';

const COLON = 58;
const SLOTS = 256;
/** No name of Excel's is as long. */
const LONGEST_KEPT = 64;

interface Known {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The names met last, by a number made of their letters: a sheet has few, each of them a million times. */
const known = new Array<Known | undefined>(SLOTS).fill(undefined);

function isAt(name: Buffer, bytes: Buffer, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[from + index]) return false;
  return true;
}

/** A name without its prefix, or another word of which there are few. */
export function nameOf({ bytes, from, to }: Span): string {
  let start = from;
  let slot = 0;
  for (let at = from; at < to; at += 1) {
    const letter = bytes[at] ?? 0;
    if (letter === COLON) [start, slot] = [at + 1, 0];
    else slot = (slot * 31 + letter) & (SLOTS - 1);
  }
  const before = known[slot];
  if (before && isAt(before.bytes, bytes, start, to)) return before.name;
  const name = bytes.toString('utf8', start, to);
  if (to - start <= LONGEST_KEPT) known[slot] = { name, bytes: Buffer.from(name) };
  return name;
}
