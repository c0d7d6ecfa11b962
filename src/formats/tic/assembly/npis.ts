// A table of all NPIs is the largest thing that is kept: each is eight bytes, the number of its class among them, and a quarter of the
// places is free.

/** Bits of a class's number, of which there are a few thousand; an NPI has 34 bits. */
const CLASS_BITS: u64 = 20;
const CLASS: u64 = (1 << CLASS_BITS) - 1;
/** No number so large is in the table. */
const MOST: u64 = 1 << 42;
const TAKEN: u64 = 1 << 63;
const STIR: u64 = 0x9e3779b97f4a7c15;

let places: usize = 0;
let count: u64 = 0;

/** Makes room for so many NPIs. */
export function openNpis(npis: i32): void {
  count = (<u64>npis * 4) / 3 + 16;
  places = heap.alloc(<usize>count << 3);
  memory.fill(places, 0, <usize>count << 3);
}

/** Where an NPI is, or would be. */
@inline
function placeOf(npi: u64): usize {
  const key = TAKEN | (npi << CLASS_BITS);
  // The upper half of the hash, as a fraction of all places.
  let index = (((npi * STIR) >> 32) * count) >> 32;
  let known = load<u64>(places + (<usize>index << 3));
  while (known != 0 && (known & ~CLASS) != key) {
    index += 1;
    if (index == count) index = 0;
    known = load<u64>(places + (<usize>index << 3));
  }
  return places + (<usize>index << 3);
}

/** What is said of an NPI the second time counts. */
export function setNpi(npi: u64, classNumber: u32): void {
  if (npi < MOST) store<u64>(placeOf(npi), TAKEN | (npi << CLASS_BITS) | <u64>classNumber);
}

/** The number of an NPI's class, or -1. */
export function classNumberOf(npi: u64): i32 {
  if (npi >= MOST) return -1;
  const known = load<u64>(placeOf(npi));
  return known == 0 ? -1 : <i32>(known & CLASS);
}
