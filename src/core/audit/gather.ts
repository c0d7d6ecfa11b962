import type { Loaded } from '../fees';
import { type Identity, identities } from './identity';
import type { Pace } from './pace';
import { payerNames } from './payerNames';
import type { Progress, RateReading, Readings, WithoutRate } from './types';

/** Readings with payers by one name each, and what each rate is for. */
export interface Gathered {
  readonly rates: readonly RateReading[];
  readonly withoutRate: readonly WithoutRate[];
  readonly identityOf: ReadonlyMap<RateReading, Identity>;
  /** The rates of one payer for the same. */
  readonly same: Iterable<readonly RateReading[]>;
}

/** Brings together what belongs together. */
export function* gather(readings: Readings, loaded: Loaded, pace: Pace): Generator<Progress, Gathered> {
  const names = payerNames();
  for (const { payer } of readings.rates) {
    names.count(payer);
    if (pace.tick()) yield pace.now();
  }
  for (const { payer } of readings.withoutRate) names.count(payer);
  const identify = identities(loaded);
  const rates: RateReading[] = [];
  const identityOf = new Map<RateReading, Identity>();
  const same = new Map<string, RateReading[]>();
  for (const reading of readings.rates) {
    const rate = { cell: reading.cell, payer: names.of(reading.payer), line: reading.line };
    const identity = identify(rate.line);
    const key = `${rate.payer}|${identity.own}`;
    const group = same.get(key);
    if (group) group.push(rate);
    else same.set(key, [rate]);
    rates.push(rate);
    identityOf.set(rate, identity);
    if (pace.tick()) yield pace.now();
  }
  const withoutRate = readings.withoutRate.map((row) => ({ ...row, payer: names.of(row.payer) }));
  return { rates, withoutRate, identityOf, same: same.values() };
}
