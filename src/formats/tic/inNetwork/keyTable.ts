/** Numbers its keys of 64 bits (as two of 32, with sign: those need no box on the heap) in the order in which they first come: open addressing over typed arrays. */
export interface KeyTable {
  /** The key's number. */
  add: (low: number, high: number) => number;
  /** The key's number, or -1. */
  find: (low: number, high: number) => number;
  readonly size: number;
  /** The halves of the key of a number. */
  low: (number: number) => number;
  high: (number: number) => number;
  clear: () => void;
}

const START = 1 << 12;
/** Four times at once: every key has to be put in its new place. */
const GROWTH = 4;
const EMPTY = 0;

const mixed = (low: number, high: number): number => {
  let hash = Math.imul(low ^ (high >>> 15), 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
};

export function keyTable(): KeyTable {
  let size = 0;
  let lows = new Int32Array(START);
  let highs = new Int32Array(START);
  /** Number and one, so that zero is an empty place. */
  let places = new Int32Array(START * 2);

  function placeOf(low: number, high: number): number {
    const mask = places.length - 1;
    let place = mixed(low, high) & mask;
    for (;;) {
      const known = places[place] ?? EMPTY;
      if (known === EMPTY || (lows[known - 1] === low && highs[known - 1] === high)) return place;
      place = (place + 1) & mask;
    }
  }

  function grow(): void {
    const [oldLows, oldHighs] = [lows, highs];
    lows = new Int32Array(oldLows.length * GROWTH);
    highs = new Int32Array(lows.length);
    lows.set(oldLows);
    highs.set(oldHighs);
    places = new Int32Array(lows.length * 2);
    for (let index = 0; index < size; index += 1) places[placeOf(lows[index] ?? 0, highs[index] ?? 0)] = index + 1;
  }

  return {
    get size() {
      return size;
    },
    low: (number) => lows[number] ?? 0,
    high: (number) => highs[number] ?? 0,
    find: (low, high) => (places[placeOf(low, high)] ?? EMPTY) - 1,
    add(low, high) {
      const place = placeOf(low, high);
      const known = places[place] ?? EMPTY;
      if (known !== EMPTY) return known - 1;
      lows[size] = low;
      highs[size] = high;
      places[place] = size + 1;
      size += 1;
      if (size === lows.length) grow();
      return size - 1;
    },
    clear() {
      // A table that was once large is not swept for every small use after it.
      if (lows.length > START * 16) {
        lows = new Int32Array(START);
        highs = new Int32Array(START);
        places = new Int32Array(START * 2);
      } else places.fill(EMPTY);
      size = 0;
    },
  };
}
