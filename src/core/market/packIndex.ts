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

/** Keys are numbers in mixed radix; the largest packs stay far below 2⁵³. */
export function packIndex({ distributions, ...pack }: MarketPack): PackIndex {
  const { code, modifiers, setting, region, payer, period, length } = distributions;
  const serviceOf = (at: number, of: number, where: number): number =>
    (at * pack.classes.length + of) * pack.settings.length + where;
  const keyOf = (service: number, where: number, who: number, when: number): number =>
    ((service * pack.regions.length + where) * pack.payers.length + who) * pack.periods.length + when;
  const rows = new Map<number, number>();
  const services = new Set<number>();
  for (let row = 0; row < length; row += 1) {
    const service = serviceOf(code[row] ?? 0, modifiers[row] ?? 0, setting[row] ?? 0);
    services.add(service);
    rows.set(keyOf(service, region[row] ?? 0, payer[row] ?? 0, period[row] ?? 0), row);
  }
  return {
    size: rows.size,
    row: (key) => rows.get(keyOf(serviceOf(key.code, key.modifiers, key.setting), key.region, key.payer, key.period)),
    has: (at, of, where) => services.has(serviceOf(at, of, where)),
  };
}
