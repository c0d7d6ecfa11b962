import { byte, hasEscape, plain, plainAt, plainEnd, spaces, stringEnd, wrong } from './text';

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
  let which = hasEscape ? OTHER : known(p + 1, close - p - 1);
  // A key that says `npi` as `np\u0069` says it all the same.
  if (which == OTHER && plain(p + 1, close) && hasEscape) which = known(plainAt, plainEnd - plainAt);
  const colon = spaces(close + 1);
  if (byte(colon) != 0x3a) wrong(colon);
  valueAt = spaces(colon + 1);
  return which;
}
