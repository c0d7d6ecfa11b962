import { type DayNumber, printDay } from '../dates';
import { failed, type Failure } from '../result';
import { compareCells } from './order';
import type { RateReading } from './types';

/** The rates that one payer has for the same over the same days. */
export interface Period<R extends RateReading = RateReading> {
  readonly effective: DayNumber | null;
  readonly ends: DayNumber | null;
  /** In the order of their cells. */
  readonly rates: readonly R[];
}

/** All that one payer has for the same, the earliest period first. */
export type History<R extends RateReading = RateReading> = readonly Period<R>[];

const ALWAYS: DayNumber = 0;
const NEVER: DayNumber = 99_999_999;
export const startOf = ({ effective }: Period): DayNumber => effective ?? ALWAYS;
export const endOf = ({ ends }: Period): DayNumber => ends ?? NEVER;

/** Orders what one payer has for the same into periods. */
export function historyOf<R extends RateReading>(rates: readonly R[]): History<R> {
  const [only] = rates;
  if (only && rates.length === 1) return [{ effective: only.line.effective, ends: only.line.ends, rates }];
  const periods = new Map<string, R[]>();
  for (const rate of [...rates].sort((one, other) => compareCells(one.cell, other.cell))) {
    const key = `${rate.line.effective}|${rate.line.ends}`;
    const same = periods.get(key);
    if (same) same.push(rate);
    else periods.set(key, [rate]);
  }
  return [...periods.values()]
    .map((same) => ({ effective: same[0]?.line.effective ?? null, ends: same[0]?.line.ends ?? null, rates: same }))
    .sort((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other));
}

/**
 * The one period that counts on a day: of those in force, the one that began last, so that a row without an end gives way to its
 * successor. A row without a date is in force since ever.
 */
export const inForce = <R extends RateReading>(history: History<R>, day: DayNumber): Period<R> | undefined =>
  history.findLast((period) => startOf(period) <= day && day <= endOf(period));

/** Why the rates of a period do not count on a day; `null` where they do. */
export function whyNot(period: Period, counted: Period | undefined, day: DayNumber): Failure | null {
  if (period === counted) return null;
  if (startOf(period) > day)
    return failed('rateNotYetInForce', { from: printDay(startOf(period)), day: printDay(day) }).failure;
  const isFollowed = counted !== undefined && startOf(counted) > startOf(period);
  if (endOf(period) < day && !isFollowed)
    return failed('rateEnded', { ended: printDay(endOf(period)), day: printDay(day) }).failure;
  const by = counted?.effective ?? null;
  return failed('rateSuperseded', { by: by === null ? printDay(day) : printDay(by) }).failure;
}
