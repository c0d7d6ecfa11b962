/** Where the input cannot be JSON; zero while it can. */
export let wrongAt: usize = 0;

export function wrong(p: usize): usize {
  if (wrongAt == 0) wrongAt = p;
  return 0;
}

export function nothingWrong(): void {
  wrongAt = 0;
}

@inline
export function byte(p: usize): u32 {
  return <u32>load<u8>(p);
}

@inline
export function isSpace(c: u32): bool {
  return c == 0x20 || c == 0x0a || c == 0x0d || c == 0x09;
}

@inline
export function isDigit(c: u32): bool {
  return c - 0x30 < 10;
}

@inline
export function spaces(p: usize): usize {
  return byte(p) > 0x20 ? p : pastSpaces(p);
}

function pastSpaces(p: usize): usize {
  while (isSpace(byte(p))) p += load<u64>(p) == 0x2020202020202020 ? 8 : 1;
  return p;
}

/** Whether the last string read has an escape in it. */
export let hasEscape: bool = false;

/** From a string's first byte after its quote to its closing quote. */
export function stringEnd(p: usize, end: usize): usize {
  const quote = i8x16.splat(0x22);
  const backslash = i8x16.splat(0x5c);
  hasEscape = false;
  while (p < end) {
    const bytes = v128.load(p);
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash)));
    if (found == 0) {
      p += 16;
      continue;
    }
    p += <usize>ctz(found);
    if (p >= end) break;
    if (byte(p) == 0x22) return p;
    hasEscape = true;
    p += 2;
  }
  return wrong(end);
}

/** From a string's first byte after its quote past its closing quote, if it is short and has no escape; else zero. */
@inline
export function pastShort(p: usize): usize {
  const bytes = v128.load(p);
  const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c))));
  const close = p + <usize>ctz(found);
  return found != 0 && byte(close) == 0x22 ? close + 1 : 0;
}

/** Eight digits as one number; all of them are digits. */
@inline
function eightDigits(chunk: u64): u64 {
  chunk -= 0x3030303030303030;
  chunk = chunk * 10 + (chunk >> 8);
  return (
    ((chunk & 0x000000ff000000ff) * 0x000f424000000064 + ((chunk >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32
  );
}

@inline
function areDigits(chunk: u64): bool {
  return ((chunk & 0xf0f0f0f0f0f0f0f0) | (((chunk + 0x0606060606060606) & 0xf0f0f0f0f0f0f0f0) >> 4)) == 0x3333333333333333;
}

/** Whether a number of ten digits stands here and ends there, as nearly all NPIs do. */
@inline
export function areTenDigits(p: usize): bool {
  const digit = i8x16.lt_u(i8x16.sub(v128.load(p), i8x16.splat(0x30)), i8x16.splat(10));
  return (i8x16.bitmask(digit) & 0x7ff) == 0x3ff && byte(p) != 0x30 && (byte(p + 10) == 0x2c || byte(p + 10) == 0x5d);
}

@inline
export function tenDigits(p: usize): u64 {
  return eightDigits(load<u64>(p)) * 100 + <u64>((byte(p + 8) - 0x30) * 10 + byte(p + 9) - 0x30);
}

/** How many digits of a number from one to seven stand here before a comma or a bracket; zero where it is none, or another number. */
@inline
export function fewDigits(p: usize): usize {
  const above = load<u64>(p) ^ 0x3030303030303030;
  const others = (((above & 0x7f7f7f7f7f7f7f7f) + 0x7676767676767676) | above) & 0x8080808080808080;
  const count = <usize>ctz(others) >> 3;
  const after = byte(p + count);
  return count < 8 && byte(p) != 0x30 && (after == 0x2c || after == 0x5d || after == 0x7d) ? count : 0;
}

/** The number that so many digits make. */
@inline
export function ofDigits(p: usize, count: usize): u64 {
  const bits = <u64>count << 3;
  return eightDigits((load<u64>(p) << (64 - bits)) | (0x3030303030303030 >> bits));
}

/** How long an NPI is with the comma after it. */
export const NPI_AND_COMMA: usize = 11;

/** Whether ten digits stand here, a comma, and what begins another number: each byte as much above the least it may be as it may. */
@inline
export function isOneOfNpis(p: usize): bool {
  const least = i8x16(0x31, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x2c, 0x31, 0, 0, 0, 0);
  const above = i8x16(8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 8, -1, -1, -1, -1);
  return i8x16.all_true(i8x16.le_u(i8x16.sub(v128.load(p), least), above));
}

/** The number of an EIN written as 12-3456789; negative where it is no such. */
@inline
export function hyphened(p: usize, end: usize): i64 {
  const chunk = (load<u64>(p, 2) & ~0xff) | 0x30;
  const first = byte(p) - 0x30;
  const second = byte(p + 1) - 0x30;
  if (end - p != 10 || byte(p + 2) != 0x2d || first > 9 || second > 9 || !areDigits(chunk)) return -1;
  return <i64>((first * 10 + second) * 10000000) + <i64>eightDigits(chunk);
}

/** The last number read: its digits, and the power of ten; `isShort` where that is all of it. */
export let digits: u64 = 0;
export let power: i32 = 0;
export let isNegative: bool = false;
export let isShort: bool = false;

const MOST_DIGITS = 18;

/** Reads a number; returns the byte after it. */
export function number(p: usize): usize {
  digits = 0;
  power = 0;
  isShort = true;
  isNegative = byte(p) == 0x2d;
  if (isNegative) p += 1;
  if (!isDigit(byte(p))) return wrong(p);
  if (byte(p) == 0x30 && isDigit(byte(p + 1))) return wrong(p + 1);
  let count = 0;
  if (areDigits(load<u64>(p))) {
    digits = eightDigits(load<u64>(p));
    count = 8;
    p += 8;
  }
  for (; isDigit(byte(p)); p += 1) {
    if (count < MOST_DIGITS) digits = digits * 10 + <u64>(byte(p) - 0x30);
    else isShort = false;
    if (digits != 0) count += 1;
  }
  if (byte(p) == 0x2e) {
    p += 1;
    if (!isDigit(byte(p))) return wrong(p);
    for (; isDigit(byte(p)); p += 1) {
      if (count < MOST_DIGITS) {
        digits = digits * 10 + <u64>(byte(p) - 0x30);
        power -= 1;
      } else if (byte(p) != 0x30) isShort = false;
      if (digits != 0) count += 1;
    }
  }
  if ((byte(p) | 0x20) == 0x65) {
    p += 1;
    const isBelow = byte(p) == 0x2d;
    if (isBelow || byte(p) == 0x2b) p += 1;
    if (!isDigit(byte(p))) return wrong(p);
    let exponent: i32 = 0;
    for (; isDigit(byte(p)); p += 1) if (exponent < 100000) exponent = exponent * 10 + <i32>(byte(p) - 0x30);
    power += isBelow ? -exponent : exponent;
  }
  if (digits == 0) {
    power = 0;
    isNegative = false;
  }
  return p;
}

/** What a number is that has too many digits, or too many zeros, to be told at once: the nearest double. */
declare function nearest(from: usize, to: usize): f64;

/** Up to these a whole number, and a power of ten, is a double without rounding; two of them are divided or multiplied with one. */
const EXACT_DIGITS: u64 = 1 << 53;
const EXACT_POWER: i32 = 22;

function powerOfTen(power: i32): f64 {
  let value: f64 = 1;
  for (; power > 0; power -= 1) value *= 10;
  return value;
}

/** The number that was read, from its first byte to its end, as `JSON.parse` has it. */
export function double(from: usize, to: usize): f64 {
  if (!isShort || digits > EXACT_DIGITS || power > EXACT_POWER || power < -EXACT_POWER) return nearest(from, to) + 0;
  const value = power < 0 ? <f64>digits / powerOfTen(-power) : <f64>digits * powerOfTen(power);
  return isNegative ? -value : value;
}

/** FNV-1a with eight bytes at a time and a last stir. */
export function hash(p: usize, end: usize): u64 {
  let h: u64 = 0xcbf29ce484222325 ^ <u64>(end - p);
  for (; p + 8 <= end; p += 8) {
    h = (h ^ load<u64>(p)) * 0x9e3779b97f4a7c15;
    h ^= h >> 29;
  }
  for (; p < end; p += 1) h = (h ^ <u64>load<u8>(p)) * 0x100000001b3;
  h ^= h >> 32;
  h *= 0xd6e8feb86659fd93;
  return h ^ (h >> 32);
}

function hex(p: usize): i32 {
  let value = 0;
  for (let index: usize = 0; index < 4; index += 1) {
    const c = byte(p + index);
    const digit = c - 0x30 < 10 ? c - 0x30 : (c | 0x20) - 0x61 < 6 ? (c | 0x20) - 0x57 : 255;
    if (digit == 255) return -1;
    value = (value << 4) | (<i32>digit);
  }
  return value;
}

/** What may stand after a backslash, and what it stands for. */
// prettier-ignore
const ESCAPES = memory.data<u8>([
  0x22, 0x22, 0x5c, 0x5c, 0x2f, 0x2f, 0x62, 0x08, 0x66, 0x0c, 0x6e, 0x0a, 0x72, 0x0d, 0x74, 0x09,
]);
/** Where texts with escapes are written without them, and how much fits there. */
let written: usize = 0;
let writtenSize: usize = 0;
/** The last text that was read in full, without its escapes; a byte that is no part of a number follows it. */
export let plainAt: usize = 0;
export let plainEnd: usize = 0;

@inline
function put(c: u32): void {
  store<u8>(plainEnd, <u8>c);
  plainEnd += 1;
}

/** Begins to write a text that is no longer than this. */
function beginPlain(length: usize): void {
  if (writtenSize < length + 1) {
    if (written != 0) heap.free(written);
    writtenSize = length < 512 ? 1024 : length * 2;
    written = heap.alloc(writtenSize);
  }
  plainAt = written;
  plainEnd = written;
}

function putCharacter(c: u32): void {
  if (c < 0x80) return put(c);
  if (c < 0x800) put(0xc0 | (c >> 6));
  else {
    if (c < 0x10000) put(0xe0 | (c >> 12));
    else {
      put(0xf0 | (c >> 18));
      put(0x80 | ((c >> 12) & 0x3f));
    }
    put(0x80 | ((c >> 6) & 0x3f));
  }
  put(0x80 | (c & 0x3f));
}

/** Past what stands for itself: no escape, and no byte that JSON has escaped. */
function pastPlain(p: usize, end: usize): usize {
  const space = i8x16.splat(0x20);
  const backslash = i8x16.splat(0x5c);
  for (; p < end; p += 16) {
    const bytes = v128.load(p);
    const found = i8x16.bitmask(v128.or(i8x16.lt_u(bytes, space), i8x16.eq(bytes, backslash)));
    if (found != 0) return min(p + <usize>ctz(found), end);
  }
  return end;
}

/** Half a pair stands for no character. */
const NO_CHARACTER: i32 = 0xfffd;

/**
 * Reads what is between two quotes; false, with where, if JSON does not allow it. Halves of pairs are one as good as the other, unless
 * texts are to be told apart by them.
 */
export function plain(p: usize, end: usize, keepsHalves: bool = false): bool {
  const start = p;
  p = pastPlain(p, end);
  if (p == end) {
    plainAt = start;
    plainEnd = end;
    return true;
  }
  // No escape is shorter than what it stands for.
  beginPlain(end - start);
  memory.copy(plainAt, start, p - start);
  plainEnd += p - start;
  while (p < end) {
    const c = byte(p);
    if (c < 0x20) return wrong(p) != 0;
    if (c != 0x5c) {
      put(c);
      p += 1;
      continue;
    }
    const kind = byte(p + 1);
    if (kind == 0x75) {
      let unit = hex(p + 2);
      if (unit < 0) return wrong(p) != 0;
      p += 6;
      if (unit >> 11 == 0x1b) {
        const low = unit < 0xdc00 && byte(p) == 0x5c && byte(p + 1) == 0x75 ? hex(p + 2) : -1;
        if (low >> 10 == 0x37) {
          unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
          p += 6;
        } else if (!keepsHalves) unit = NO_CHARACTER;
      }
      putCharacter(<u32>unit);
      continue;
    }
    let index: usize = 0;
    while (index < 16 && <u32>load<u8>(ESCAPES + index) != kind) index += 2;
    if (index == 16) return wrong(p) != 0;
    put(<u32>load<u8>(ESCAPES + index + 1));
    p += 2;
  }
  store<u8>(plainEnd, 0);
  return true;
}

/** Takes spaces, and what is even less, from the ends of the last text. */
export function trim(): void {
  while (plainAt < plainEnd && byte(plainAt) <= 0x20) plainAt += 1;
  while (plainEnd > plainAt && byte(plainEnd - 1) <= 0x20) plainEnd -= 1;
}

/** Writes a number as a text. */
export function writeNumber(value: u64): void {
  beginPlain(32);
  plainEnd = written + 32;
  plainAt = plainEnd;
  do {
    plainAt -= 1;
    store<u8>(plainAt, <u8>(0x30 + value % 10));
    value /= 10;
  } while (value != 0);
}
