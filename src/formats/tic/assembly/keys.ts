import { byte, hasEscape, spaces, stringEnd, wrong } from './text';

/** The keys that elements are read for. */
export const OTHER: i32 = 0;
export const PROVIDER_GROUP_ID: i32 = 1;
export const PROVIDER_GROUPS: i32 = 2;
export const LOCATION: i32 = 3;
export const NPI: i32 = 4;
export const TIN: i32 = 5;
export const TYPE: i32 = 6;
export const VALUE: i32 = 7;
export const PROVIDER_REFERENCES: i32 = 8;
export const NEGOTIATED_PRICES: i32 = 9;

// prettier-ignore
const NAMES = memory.data<u8>([
  112, 114, 111, 118, 105, 100, 101, 114, 95, 103, 114, 111, 117, 112, 95, 105, 100, // provider_group_id
  112, 114, 111, 118, 105, 100, 101, 114, 95, 103, 114, 111, 117, 112, 115, // provider_groups
  108, 111, 99, 97, 116, 105, 111, 110, // location
  110, 112, 105, // npi
  116, 105, 110, // tin
  116, 121, 112, 101, // type
  118, 97, 108, 117, 101, // value
  112, 114, 111, 118, 105, 100, 101, 114, 95, 114, 101, 102, 101, 114, 101, 110, 99, 101, 115, // provider_references
  110, 101, 103, 111, 116, 105, 97, 116, 101, 100, 95, 112, 114, 105, 99, 101, 115, // negotiated_prices
]);
const LENGTHS = memory.data<u8>([17, 15, 8, 3, 3, 4, 5, 19, 17]);

function known(start: usize, length: usize): i32 {
  let name: usize = NAMES;
  for (let index = 0; index < 9; index += 1) {
    const size = <usize>load<u8>(LENGTHS + index);
    if (size == length && byte(name) == byte(start) && memory.compare(name, start, size) == 0) return index + 1;
    name += size;
  }
  return OTHER;
}

const LONGEST_ESCAPED: usize = 19 * 6;
const unescaped = memory.data(64);

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

/** A key that says `npi` as `np\u0069` says it all the same. */
function knownEscaped(start: usize, end: usize): i32 {
  if (end - start > LONGEST_ESCAPED) return OTHER;
  let length: usize = 0;
  for (let p = start; p < end; p += 1) {
    let c = <i32>byte(p);
    if (c == 0x5c) {
      p += 1;
      if (byte(p) != 0x75) return OTHER;
      c = hex(p + 1);
      p += 4;
    }
    if (c < 0 || c > 127 || length >= 64) return OTHER;
    store<u8>(unescaped + length, <u8>c);
    length += 1;
  }
  return known(unescaped, length);
}

/** The byte where the value of the last key begins. */
export let valueAt: usize = 0;

/** Reads `"key" :` at its quote; says which key it is. */
export function key(p: usize, end: usize): i32 {
  if (byte(p) != 0x22) {
    wrong(p);
    return OTHER;
  }
  const close = stringEnd(p + 1, end);
  if (close == 0) return OTHER;
  const which = hasEscape ? knownEscaped(p + 1, close) : known(p + 1, close - p - 1);
  const colon = spaces(close + 1);
  if (byte(colon) != 0x3a) wrong(colon);
  valueAt = spaces(colon + 1);
  return which;
}
