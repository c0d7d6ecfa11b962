/** NPIs have ten digits and begin with a 1 or a 2. */
const [FIRST, END] = [1_000_000_000, 3_000_000_000];

export const isNpi = (number: number): boolean => number >= FIRST && number < END && Number.isInteger(number);

/** The class of each NPI. */
export interface NpiIndex {
  /** What is said of an NPI the second time counts. */
  set: (npi: number, of: number) => void;
  get: (npi: number) => number | undefined;
  /** No more NPIs come for now. */
  trim: () => void;
}

const START = 1 << 16;
const GROWTH = 1.5;
const MOST_FULL = 0.75;
const STIR = 0x9e3779b1;
const EMPTY = 0;
const HASHES = 2 ** 32;

/** Open addressing over typed arrays: of eight million NPIs each takes eight bytes. */
export function npiIndex(): NpiIndex {
  let keys = new Int32Array(START);
  let classes = new Uint16Array(START);
  let size = 0;

  // Below 2³¹, as whole numbers with a sign are the fastest to compare.
  const keyOf = (npi: number): number => (npi - FIRST + 1) | 0;

  function placeOf(key: number): number {
    let place = Math.floor(((Math.imul(key, STIR) >>> 0) / HASHES) * keys.length);
    for (let known = keys[place]; known !== EMPTY && known !== key; known = keys[place])
      place = place + 1 === keys.length ? 0 : place + 1;
    return place;
  }

  function put(key: number, of: number): void {
    const place = placeOf(key);
    if (keys[place] === EMPTY) size += 1;
    keys[place] = key;
    classes[place] = of;
  }

  function resize(places: number): void {
    const [oldKeys, oldClasses] = [keys, classes];
    keys = new Int32Array(Math.ceil(places));
    classes = new Uint16Array(keys.length);
    size = 0;
    for (let place = 0; place < oldKeys.length; place += 1) {
      const key = oldKeys[place] ?? EMPTY;
      if (key !== EMPTY) put(key, oldClasses[place] ?? 0);
    }
  }

  return {
    set(npi, of) {
      if (size + 1 > keys.length * MOST_FULL) resize(keys.length * GROWTH);
      put(keyOf(npi), of);
    },
    trim: () => resize(size / MOST_FULL + 1),
    get(npi) {
      if (!isNpi(npi)) return undefined;
      const key = keyOf(npi);
      const place = placeOf(key);
      return keys[place] === key ? classes[place] : undefined;
    },
  };
}
