import { type DayNumber, printDay } from '../dates';
import { type Compare, type Pace, type Progress, sorting } from '../pausing';
import { failed, type Failure } from '../result';
import { compareCells } from './compareCells';
import type { RateReading } from './types';

/** The rates that one payer has for the same over the same days. */
export interface Period<R extends RateReading = RateReading> {
  readonly effective: DayNumber | null;
  readonly ends: DayNumber | null;
  /** In the order of their cells. */
  readonly rates: readonly R[];
  /** Of equal ones the first, and the last. */
  readonly lowest: R;
  readonly highest: R;
}

/** All that one payer has for the same, the earliest period first. */
export type History<R extends RateReading = RateReading> = readonly Period<R>[];

const ALWAYS: DayNumber = 0;
const NEVER: DayNumber = 99_999_999;
export const startOf = ({ effective }: Period): DayNumber => effective ?? ALWAYS;
export const endOf = ({ ends }: Period): DayNumber => ends ?? NEVER;

/** A period while rates are still put into it. */
interface Growing<R extends RateReading> extends Period<R> {
  readonly rates: R[];
  lowest: R;
  highest: R;
}

function periodOf<R extends RateReading>(rate: R): Growing<R> {
  const { effective, ends } = rate.line;
  return { effective, ends, rates: [rate], lowest: rate, highest: rate };
}

function put<R extends RateReading>(rate: R, period: Growing<R>): void {
  period.rates.push(rate);
  if (rate.line.rate < period.lowest.line.rate) period.lowest = rate;
  if (rate.line.rate >= period.highest.line.rate) period.highest = rate;
}

const byCell: Compare<RateReading> = (one, other) => compareCells(one.cell, other.cell);
const byStart: Compare<Period> = (one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other);

/** Orders what one payer has for the same into periods. */
export function* historyOf<R extends RateReading>(rates: readonly R[], pace: Pace): Generator<Progress, History<R>> {
  const [only] = rates;
  if (only && rates.length === 1) return [periodOf(only)];
  const periods = new Map<string, Growing<R>>();
  for (const rate of yield* sorting(rates, byCell, pace)) {
    const key = `${rate.line.effective}|${rate.line.ends}`;
    const same = periods.get(key);
    if (same) put(rate, same);
    else periods.set(key, periodOf(rate));
    if (pace.beat()) yield pace.now();
  }
  return yield* sorting([...periods.values()], byStart, pace);
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
