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
  /** The row of a key, or nothing. */
  row(key: RowKey): number | undefined;
  /** Whether a code has rates of a class in a setting, wherever and whoever pays them. */
  has(code: number, modifiers: number, setting: number): boolean;
}

/**
 * What an index looks things up in: a plain value, so that whoever reads a pack of half a million rows aside makes it there, too, and
 * no window waits for it.
 */
export interface PackTable {
  /** Distinct keys: as many as rows, where no two are for the same rate. */
  readonly size: number;
  /** Rows by their keys: twice as many places as rows, of which a row takes the first free one from where its key leads. */
  readonly rows: Int32Array;
  /** Keys of code, class and setting, each once. */
  readonly services: readonly number[];
}

const EMPTY = -1;

/** Where looking for a key begins: all of its bits tell, so that keys that follow each other lie apart. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ Math.imul(Math.floor(key / 2 ** 32), 0x9e_37_79_b1), 0x85_eb_ca_6b);
  return mixed ^ (mixed >>> 15);
}

/** Keys are numbers in mixed radix; the largest packs stay far below 2⁵³. */
function keysOf({ distributions, classes, settings, regions, payers, periods }: MarketPack) {
  const { code, modifiers, setting, region, payer, period } = distributions;
  const serviceOf = (at: number, of: number, where: number): number =>
    (at * classes.length + of) * settings.length + where;
  const keyOf = (service: number, where: number, who: number, when: number): number =>
    ((service * regions.length + where) * payers.length + who) * periods.length + when;
  const serviceIn = (row: number): number => serviceOf(code[row] ?? 0, modifiers[row] ?? 0, setting[row] ?? 0);
  return {
    serviceOf,
    serviceIn,
    keyIn: (row: number): number => keyOf(serviceIn(row), region[row] ?? 0, payer[row] ?? 0, period[row] ?? 0),
    keyAsked: (key: RowKey): number =>
      keyOf(serviceOf(key.code, key.modifiers, key.setting), key.region, key.payer, key.period),
  };
}

/** The place of a key among rows: the row's that has it, or the free one where it would stand. */
function placeOf(rows: Int32Array, key: number, keyIn: (row: number) => number): number {
  const mask = rows.length - 1;
  let place = spread(key) & mask;
  for (;;) {
    const row = rows[place] ?? EMPTY;
    if (row === EMPTY || keyIn(row) === key) return place;
    place = (place + 1) & mask;
  }
}

/** Half a million rows take some 70 ms. Of rows for the same rate the last stays. */
export function packTable(pack: MarketPack): PackTable {
  const { serviceIn, keyIn } = keysOf(pack);
  const { length } = pack.distributions;
  const rows = new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 1))).fill(EMPTY);
  const services = new Set<number>();
  let size = 0;
  for (let row = 0; row < length; row += 1) {
    services.add(serviceIn(row));
    const place = placeOf(rows, keyIn(row), keyIn);
    if (rows[place] === EMPTY) size += 1;
    rows[place] = row;
  }
  return { size, rows, services: [...services] };
}

export function packIndex(pack: MarketPack, table: PackTable): PackIndex {
  const { serviceOf, keyIn, keyAsked } = keysOf(pack);
  const services = new Set(table.services);
  return {
    row(key) {
      const row = table.rows[placeOf(table.rows, keyAsked(key), keyIn)] ?? EMPTY;
      return row === EMPTY ? undefined : row;
    },
    has: (code, modifiers, setting) => services.has(serviceOf(code, modifiers, setting)),
  };
}
