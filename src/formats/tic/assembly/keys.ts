import { byte, hasEscape, plain, plainAt, plainEnd, spaces, stringEnd, wrong } from './text';

/** The keys that elements are read for. */
export const OTHER: i32 = 0;
export const NPI: i32 = 1;
export const TIN: i32 = 2;
export const TYPE: i32 = 3;
export const VALUE: i32 = 4;
export const LOCATION: i32 = 5;
export const PROVIDER_GROUPS: i32 = 6;
export const PROVIDER_GROUP_ID: i32 = 7;
export const NEGOTIATED_PRICES: i32 = 8;
export const PROVIDER_REFERENCES: i32 = 9;

/** Names by their length, each in 24 bytes, and how long each is. */
const ROOM: usize = 24;
// prettier-ignore
const NAMES = memory.data<u8>([
  110, 112, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // npi
  116, 105, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // tin
  116, 121, 112, 101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // type
  118, 97, 108, 117, 101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // value
  108, 111, 99, 97, 116, 105, 111, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // location
  112, 114, 111, 118, 105, 100, 101, 114, 95, 103, 114, 111, 117, 112, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, // provider_groups
  112, 114, 111, 118, 105, 100, 101, 114, 95, 103, 114, 111, 117, 112, 95, 105, 100, 0, 0, 0, 0, 0, 0, 0, // provider_group_id
  110, 101, 103, 111, 116, 105, 97, 116, 101, 100, 95, 112, 114, 105, 99, 101, 115, 0, 0, 0, 0, 0, 0, 0, // negotiated_prices
  112, 114, 111, 118, 105, 100, 101, 114, 95, 114, 101, 102, 101, 114, 101, 110, 99, 101, 115, 0, 0, 0, 0, 0, // provider_references
]);
const LENGTHS = memory.data<u8>([3, 3, 4, 5, 8, 15, 17, 17, 19, 0]);
/** By length, up to the longest: the first of the names that are so long; one after the last where none is. */
// prettier-ignore
const FIRSTS = memory.data<u8>([9, 9, 9, 0, 2, 3, 9, 9, 4, 9, 9, 9, 9, 9, 9, 5, 9, 6, 9, 8]);
const LONGEST: usize = 19;

/** Whether a name stands here; the last eight bytes overlap those before them. */
function same(name: usize, start: usize, length: usize): bool {
  if (length < 8) return (load<u64>(name) ^ load<u64>(start)) << (64 - (<u64>length << 3)) == 0;
  for (let index: usize = 0; index + 8 <= length; index += 8)
    if (load<u64>(name + index) != load<u64>(start + index)) return false;
  return load<u64>(name + length - 8) == load<u64>(start + length - 8);
}

function known(start: usize, length: usize): i32 {
  if (length > LONGEST) return OTHER;
  let index = <usize>load<u8>(FIRSTS + length);
  for (; <usize>load<u8>(LENGTHS + index) == length; index += 1)
    if (same(NAMES + index * ROOM, start, length)) return <i32>index + 1;
  return OTHER;
}

/** The byte where the value of the last key begins. */
export let valueAt: usize = 0;

// Programs write the keys of one kind of object in the same order over and over. Per kind and place in the object, the key that was
// last read there is kept as it was written, from its quote to where its value began, and mostly stands there again.

/** The kinds of objects. */
export const OF_REFERENCE: i32 = 0;
export const OF_GROUP: i32 = 1;
export const OF_TIN: i32 = 2;
export const OF_RATE: i32 = 3;

const KINDS: i32 = 4;
const PLACES: i32 = 8;
/** Each is 32 bytes as they were written, how many of them count, and which key that is. */
const WRITTEN: usize = 32;
const SEEN_ROOM: usize = WRITTEN + 8;
const seen: usize = memory.data(KINDS * PLACES * <i32>SEEN_ROOM, 16);

/** Reads `"key" :` at its quote, the one that comes at that place in an object of that kind; says which key it is. */
@inline
export function key(kind: i32, place: i32, p: usize, end: usize): i32 {
  const last = seen + <usize>((kind * PLACES) | (place & (PLACES - 1))) * SEEN_ROOM;
  const same =
    <u32>i8x16.bitmask(i8x16.eq(v128.load(p), v128.load(last))) |
    (<u32>i8x16.bitmask(i8x16.eq(v128.load(p, 16), v128.load(last, 16))) << 16);
  const length = load<u32>(last, WRITTEN);
  // Shifted are those bytes out that do not count. Where no key was seen yet, none do and all are compared, with zeros.
  if (~same << (<u32>WRITTEN - length) == 0 && byte(p) == 0x22 && p + length < end && byte(p + length) > 0x20) {
    valueAt = p + length;
    return load<i32>(last, WRITTEN + 4);
  }
  return keyInFull(last, p, end);
}

function keyInFull(last: usize, p: usize, end: usize): i32 {
  if (byte(p) != 0x22) {
    wrong(p);
    return OTHER;
  }
  const close = stringEnd(p + 1, end);
  if (close == 0) return OTHER;
  let which = hasEscape ? OTHER : known(p + 1, close - p - 1);
  // A key that says `npi` as `np\u0069` says it all the same.
  if (which == OTHER) {
    if (!plain(p + 1, close)) return OTHER;
    if (hasEscape) which = known(plainAt, plainEnd - plainAt);
  }
  const colon = spaces(close + 1);
  if (byte(colon) != 0x3a) {
    wrong(colon);
    return OTHER;
  }
  valueAt = spaces(colon + 1);
  const length = valueAt - p;
  if (length <= WRITTEN) {
    memory.copy(last, p, WRITTEN);
    store<u32>(last, <u32>length, WRITTEN);
    store<i32>(last, which, WRITTEN + 4);
  }
  return which;
}
