import { type FlateError, FlateErrorCode, Gunzip, Inflate } from 'fflate';
import { crc32 } from '../crc32';
import { UnreadablePacked } from './unreadablePacked';

/** Small enough that what is packed a thousandfold in it fits into memory. */
const STEP = 1 << 16;
const NOTHING = new Uint8Array();
/** Checksum and length, at the end of a member of gzip. */
const FOOTER = 8;

const codeOf = (thrown: unknown): number | undefined => (thrown as Partial<FlateError>).code;

function broken(thrown: unknown, at: number): UnreadablePacked {
  const isCut = codeOf(thrown) === FlateErrorCode.UnexpectedEOF;
  return new UnreadablePacked(isCut ? 'cut' : 'damaged', at, { cause: thrown });
}

/** What deflate packed (RFC 1951), checked against its CRC-32. @param at The packed byte that has been come to. */
export async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  crc: number,
  at: () => number,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let sum = 0;
  const inflate = new Inflate((piece) => {
    sum = crc32(piece, sum);
    out.push(piece);
  });
  const push = (piece: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    try {
      out = [];
      inflate.push(piece, isLast);
      return out;
    } catch (thrown) {
      throw broken(thrown, at());
    }
  };
  for await (const piece of packed)
    for (let from = 0; from < piece.length; from += STEP) yield* push(piece.subarray(from, from + STEP), false);
  yield* push(NOTHING, true);
  if (sum !== crc) throw new UnreadablePacked('damaged', at());
}

/** The eight bytes that end at a place in what was passed, as long as that is in the last two pieces. */
function footerAt(end: number, passed: number, before: Uint8Array, piece: Uint8Array): DataView | null {
  const both = new Uint8Array(before.length + piece.length);
  both.set(before);
  both.set(piece, before.length);
  const to = both.length - (passed - end);
  return to < FOOTER ? null : new DataView(both.buffer, to - FOOTER, FOOTER);
}

/**
 * What gzip packed (RFC 1952): members one behind the other are one file, each checked against its CRC-32; what follows the last and is
 * none, such as zeros that fill a tape's block, is passed over.
 */
export async function* gunzipped(packed: AsyncIterable<Uint8Array>, at: () => number): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let sum = 0;
  let passed = 0;
  let before: Uint8Array = NOTHING;
  let last: Uint8Array = NOTHING;
  let state: 'begins' | 'goes on' | 'is over' = 'begins';
  const check = (end: number): void => {
    const footer = footerAt(end, passed, before, last);
    if (footer === null) throw new UnreadablePacked('cut', at());
    if (footer.getUint32(0, true) !== sum) throw new UnreadablePacked('damaged', at());
    sum = 0;
  };
  const gunzip = new Gunzip((piece) => {
    if (piece.length === 0) return;
    sum = crc32(piece, sum);
    out.push(piece);
    state = 'goes on';
  });
  gunzip.onmember = (offset) => check(offset);
  const push = (piece: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    out = [];
    if (!isLast) [before, last] = [last, piece];
    passed += piece.length;
    try {
      gunzip.push(piece, isLast);
    } catch (thrown) {
      if (thrown instanceof UnreadablePacked) throw thrown;
      if (codeOf(thrown) !== FlateErrorCode.InvalidHeader || state === 'begins') throw broken(thrown, at());
      state = 'is over';
    }
    return out;
  };
  const isOver = (): boolean => state === 'is over';
  for await (const piece of packed)
    for (let from = 0; from < piece.length && !isOver(); from += STEP)
      yield* push(piece.subarray(from, from + STEP), false);
  if (isOver()) return;
  yield* push(NOTHING, true);
  if (!isOver()) check(passed);
}
