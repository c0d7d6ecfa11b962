import type { MarketPack } from './pack';

/** A distribution's place in each dictionary. */
export interface RowKey {
  readonly code: number;
  readonly modifiers: number;
  readonly setting: number;
  readonly region: number;
  readonly payer: number;
  readonly period: number;
}

/** Finds distributions without searching. */
export interface PackIndex {
  /** Distinct keys: as many as rows, where no two are for the same rate. */
  readonly size: number;
  /** The row of a key, or nothing. */
  row(key: RowKey): number | undefined;
  /** Whether a code has rates of a class in a setting, wherever and whoever pays them. */
  has(code: number, modifiers: number, setting: number): boolean;
}

/** Rows by their keys, which are numbers: of half a million a map takes ten times as long to make, in a window that waits. */
interface Rows {
  readonly size: number;
  row(key: number): number | undefined;
}

const EMPTY = -1;

/** Where looking for a key begins: all of its bits tell, so that keys that follow each other lie apart. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ Math.imul(Math.floor(key / 2 ** 32), 0x9e_37_79_b1), 0x85_eb_ca_6b);
  return mixed ^ (mixed >>> 15);
}

/** A table of twice as many places as keys, of which a key takes the first free one; of keys that are alike the last row stays. */
function rowsBy(keys: Float64Array): Rows {
  const mask = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1)) - 1;
  const table = new Int32Array(mask + 1).fill(EMPTY);
  const placeOf = (key: number): number => {
    let place = spread(key) & mask;
    for (;;) {
      const row = table[place] ?? EMPTY;
      if (row === EMPTY || keys[row] === key) return place;
      place = (place + 1) & mask;
    }
  };
  let size = 0;
  keys.forEach((key, row) => {
    const place = placeOf(key);
    if (table[place] === EMPTY) size += 1;
    table[place] = row;
  });
  return {
    size,
    row: (key) => {
      const row = table[placeOf(key)] ?? EMPTY;
      return row === EMPTY ? undefined : row;
    },
  };
}

/** Keys are numbers in mixed radix; the largest packs stay far below 2⁵³. */
export function packIndex({ distributions, ...pack }: MarketPack): PackIndex {
  const { code, modifiers, setting, region, payer, period, length } = distributions;
  const serviceOf = (at: number, of: number, where: number): number =>
    (at * pack.classes.length + of) * pack.settings.length + where;
  const keyOf = (service: number, where: number, who: number, when: number): number =>
    ((service * pack.regions.length + where) * pack.payers.length + who) * pack.periods.length + when;
  const keys = new Float64Array(length);
  const services = new Set<number>();
  let last = -1;
  for (let row = 0; row < length; row += 1) {
    const service = serviceOf(code[row] ?? 0, modifiers[row] ?? 0, setting[row] ?? 0);
    if (service !== last) services.add(service);
    last = service;
    keys[row] = keyOf(service, region[row] ?? 0, payer[row] ?? 0, period[row] ?? 0);
  }
  const rows = rowsBy(keys);
  return {
    size: rows.size,
    row: (key) => rows.row(keyOf(serviceOf(key.code, key.modifiers, key.setting), key.region, key.payer, key.period)),
    has: (at, of, where) => services.has(serviceOf(at, of, where)),
  };
}
