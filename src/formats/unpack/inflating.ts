import { type FlateError, FlateErrorCode, Gunzip, Inflate } from 'fflate';
import { crc32 } from '../crc32';
import { behindMember } from './packing';
import { type PACKED, UnreadablePacked } from './unreadablePacked';

/** Small enough that what is packed a thousandfold in it fits into memory. */
const STEP = 1 << 16;
const NOTHING = new Uint8Array();
/** Checksum and length, at the end of a member of gzip. */
const FOOTER = 8;
/** The least that is in front of what a member packs. */
const HEADER = 10;
const NO_BYTES = { sum: 0, length: 0 };

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

/** The newest bytes that were read, the last of them being the last that were passed: footers are looked for among them. */
function joined(before: Uint8Array, piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(before.length + piece.length);
  both.set(before);
  both.set(piece, before.length);
  return both;
}

/** Of a member its checksum and its length, as far as it has been unpacked. */
interface Unpacked {
  readonly sum: number;
  readonly length: number;
}

/** What follows the footer that a member of this checksum and length has; undefined where there is none such among these bytes. */
function behindFooter(recent: Uint8Array<ArrayBuffer>, { sum, length }: Unpacked): Uint8Array | undefined {
  const view = new DataView(recent.buffer);
  for (let at = recent.length - FOOTER; at >= 0; at -= 1)
    if (view.getUint32(at, true) === sum && view.getUint32(at + 4, true) === length)
      return recent.subarray(at + FOOTER);
  return undefined;
}

/** Why what follows a member cannot be passed over; undefined where it can. */
function faultBehind(behind: Uint8Array | undefined): keyof typeof PACKED | undefined {
  if (behind === undefined) return 'damaged';
  const follows = behindMember(behind);
  if (follows === 'padding') return undefined;
  if (follows === 'member') return behind.length < HEADER ? 'cut' : 'damaged';
  return follows;
}

/**
 * What gzip packed (RFC 1952): members one behind the other are one file, each checked against its CRC-32. What may follow the last is
 * said in packing.ts.
 */
export async function* gunzipped(packed: AsyncIterable<Uint8Array>, at: () => number): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let member: Unpacked = NO_BYTES;
  let passed = 0;
  let recent = joined(NOTHING, NOTHING);
  let state: 'begins' | 'goes on' | 'is over' = 'begins';
  const check = (end: number): void => {
    const to = recent.length - (passed - end);
    if (to < FOOTER) throw new UnreadablePacked('cut', at());
    if (new DataView(recent.buffer).getUint32(to - FOOTER, true) !== member.sum)
      throw new UnreadablePacked('damaged', at());
    member = NO_BYTES;
  };
  const gunzip = new Gunzip((piece) => {
    if (piece.length === 0) return;
    member = { sum: crc32(piece, member.sum), length: (member.length + piece.length) >>> 0 };
    out.push(piece);
    state = 'goes on';
  });
  gunzip.onmember = (offset) => check(offset);
  /** Judges what stands behind the last footer. */
  const judge = (behind: Uint8Array | undefined): void => {
    const fault = faultBehind(behind);
    if (fault !== undefined) throw new UnreadablePacked(fault, at());
    state = 'is over';
  };
  const push = (piece: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    out = [];
    recent = joined(recent.subarray(-STEP), piece);
    passed += piece.length;
    try {
      gunzip.push(piece, isLast);
    } catch (thrown) {
      if (thrown instanceof UnreadablePacked) throw thrown;
      if (codeOf(thrown) !== FlateErrorCode.InvalidHeader || state === 'begins') throw broken(thrown, at());
      judge(behindFooter(recent, member));
    }
    return out;
  };
  const isOver = (): boolean => state === 'is over';
  for await (const piece of packed)
    for (let from = 0; from < piece.length && !isOver(); from += STEP)
      yield* push(piece.subarray(from, from + STEP), false);
  if (isOver()) return;
  yield* push(NOTHING, true);
  if (isOver()) return;
  // So few that the library waits for the rest of a header.
  const behind = behindFooter(recent, member);
  if (behind === undefined) check(passed);
  else judge(behind);
}
