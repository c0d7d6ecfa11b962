// Sixty-four bytes of JSON at a time, after simdjson's first stage: Langdale and Lemire, “Parsing Gigabytes of JSON per Second”,
// The VLDB Journal 28 (2019), § 3.1.

const ODD_BITS: u64 = 0xaaaaaaaaaaaaaaaa;
const BLOCK: usize = 64;

/** All ones inside a string, else zero. */
let within: u64 = 0;
/** One where the next byte is escaped. */
let escapedNext: u64 = 0;
/** Brackets that are open. */
let depth: i32 = 0;
export let deepest: i32 = 0;

@inline
function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    ((<u64>(<u32>i8x16.bitmask(b))) << 16) |
    ((<u64>(<u32>i8x16.bitmask(c))) << 32) |
    ((<u64>(<u32>i8x16.bitmask(d))) << 48)
  );
}

@inline
function escaped(backslashes: u64): u64 {
  const candidates = backslashes & ~escapedNext;
  const series = (((candidates << 1) | ODD_BITS) - candidates) ^ ODD_BITS;
  const result = series ^ (backslashes | escapedNext);
  escapedNext = (series & backslashes) >> 63;
  return result;
}

/** Each bit the parity of those up to it. */
@inline
function parity(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/** Begins at a string's first byte after its quote, or at an opening bracket. */
export function begin(inString: bool): void {
  within = inString ? -1 : 0;
  escapedNext = 0;
  depth = 0;
  deepest = 0;
}

export let at: usize = 0;

/**
 * The closing brackets that end something which holds brackets, or began before this block: those after which there may be nothing
 * left to close. One with only its opening bracket before it leaves open what was open there.
 */
@inline
function outer(opens: u64, closes: u64): u64 {
  const brackets = opens | closes;
  // A one after each opening bracket is carried on to the next bracket of any kind.
  return closes & ~((opens << 1) + ~brackets);
}

/**
 * Goes on from `at` to the bracket that closes what began. False where none is in the whole blocks before `end`: `at` is then where
 * to go on.
 */
export function toClosingBracket(end: usize): bool {
  const quote = i8x16.splat(0x22);
  const backslash = i8x16.splat(0x5c);
  const open = i8x16.splat(0x7b);
  const close = i8x16.splat(0x7d);
  const lower = i8x16.splat(0x20);
  // What changes with every block is kept in registers.
  let inside = within;
  let nested = depth;
  let most = deepest;
  let p = at;
  for (; p + BLOCK <= end; p += BLOCK) {
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    const slashes = v128.or(
      v128.or(i8x16.eq(a, backslash), i8x16.eq(b, backslash)),
      v128.or(i8x16.eq(c, backslash), i8x16.eq(d, backslash)),
    );
    let quotes = mask(i8x16.eq(a, quote), i8x16.eq(b, quote), i8x16.eq(c, quote), i8x16.eq(d, quote));
    if (v128.any_true(slashes) || escapedNext != 0)
      quotes &= ~escaped(
        mask(i8x16.eq(a, backslash), i8x16.eq(b, backslash), i8x16.eq(c, backslash), i8x16.eq(d, backslash)),
      );
    const strings = parity(quotes) ^ inside;
    inside = <u64>((<i64>strings) >> 63);
    // '[' and ']' differ from '{' and '}' by one bit.
    const la = v128.or(a, lower);
    const lb = v128.or(b, lower);
    const lc = v128.or(c, lower);
    const ld = v128.or(d, lower);
    const closes =
      mask(i8x16.eq(la, close), i8x16.eq(lb, close), i8x16.eq(lc, close), i8x16.eq(ld, close)) & ~strings;
    const opens = mask(i8x16.eq(la, open), i8x16.eq(lb, open), i8x16.eq(lc, open), i8x16.eq(ld, open)) & ~strings;
    if (<i32>popcnt(outer(opens, closes)) < nested) {
      nested += <i32>popcnt(opens) - <i32>popcnt(closes);
      most = max(most, nested);
      continue;
    }
    let left = opens | closes;
    while (left != 0) {
      const bit = ctz(left);
      left &= left - 1;
      if ((opens >> bit) & 1) {
        nested += 1;
        most = max(most, nested);
      } else {
        nested -= 1;
        if (nested == 0) {
          deepest = most;
          at = p + <usize>bit + 1;
          return true;
        }
      }
    }
  }
  within = inside;
  depth = nested;
  deepest = most;
  at = p;
  return false;
}

/** The same to the quote that closes a string. */
export function toClosingQuote(end: usize): bool {
  const quote = i8x16.splat(0x22);
  const backslash = i8x16.splat(0x5c);
  let p = at;
  for (; p + BLOCK <= end; p += BLOCK) {
    const a = v128.load(p);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    let quotes = mask(i8x16.eq(a, quote), i8x16.eq(b, quote), i8x16.eq(c, quote), i8x16.eq(d, quote));
    const slashes = mask(
      i8x16.eq(a, backslash),
      i8x16.eq(b, backslash),
      i8x16.eq(c, backslash),
      i8x16.eq(d, backslash),
    );
    if ((slashes | escapedNext) != 0) quotes &= ~escaped(slashes);
    if (quotes == 0) continue;
    at = p + <usize>ctz(quotes) + 1;
    return true;
  }
  at = p;
  return false;
}

export function goOnFrom(position: usize): void {
  at = position;
}
