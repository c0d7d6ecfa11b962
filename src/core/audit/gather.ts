import { contradiction, type Loaded } from '../fees';
import type { Pace, Progress } from '../pausing';
import type { Failure } from '../result';
import { type Identity, identities } from './identity';
import { type PayerName, payerNames } from './payerNames';
import type { RateReading, Readings, WithoutRate } from './types';

/** A rate with its payer by one name, and what it is for. */
export interface Placed extends RateReading {
  readonly who: PayerName;
  readonly identity: Identity;
  /** Why it does not count on the day of the audit, once that is known. */
  left: Failure | null;
}

export interface Gathered {
  readonly rates: readonly Placed[];
  readonly withoutRate: readonly WithoutRate[];
  /** The rates of one payer for the same, whose dates make a period. */
  readonly same: Iterable<readonly Placed[]>;
}

/** Brings together what belongs together. */
export function* gather(readings: Readings, loaded: Loaded, pace: Pace): Generator<Progress, Gathered> {
  const nameOf = yield* payerNames([readings.rates, readings.withoutRate], pace);
  const identify = identities(loaded);
  const rates: Placed[] = [];
  const byPayer: ByPayer = new Map();
  for (const { cell, payer, line } of readings.rates) {
    const who = nameOf(payer);
    const rate: Placed = { cell, payer: who.name, who, line, identity: identify(line), left: contradiction(line) };
    rates.push(rate);
    if (!rate.left) put(rate, byPayer);
    if (pace.tick()) yield pace.now();
  }
  const withoutRate: WithoutRate[] = [];
  for (const row of readings.withoutRate) {
    withoutRate.push({ ...row, payer: nameOf(row.payer).name });
    if (pace.beat()) yield pace.now();
  }
  return { rates, withoutRate, same: groupsOf(byPayer) };
}

/** The rates of each payer, by what they are for: identities are one object for the same. */
type ByPayer = Map<string, Map<Identity, Placed[]>>;

function put(rate: Placed, byPayer: ByPayer): void {
  const own = byPayer.get(rate.payer) ?? new Map<Identity, Placed[]>();
  byPayer.set(rate.payer, own);
  const group = own.get(rate.identity);
  if (group) group.push(rate);
  else own.set(rate.identity, [rate]);
}

function* groupsOf(byPayer: ByPayer): Iterable<readonly Placed[]> {
  for (const own of byPayer.values()) yield* own.values();
}
