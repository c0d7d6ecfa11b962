import { type DayNumber, printDay } from '../../dates';
import type { Micros } from '../../money';
import { gapBetween, printRate } from '../figures';
import { finding } from '../finding';
import { endOf, type History, type Period, startOf } from '../history';
import type { Rules } from '../rules';
import { rateOf, SAYS, whereOf } from '../strings';
import type { Finding } from '../types';

/** From here on a payer is asked to reopen the contract. */
const YEARS = 2;

/** Whole years by the calendar: those of 29 February are complete on 1 March where there is no such day. */
const wholeYears = (from: DayNumber, to: DayNumber): number => Math.max(0, Math.floor((to - from) / 10_000));

const amountsOf = ({ rates }: Period): readonly Micros[] =>
  [...new Set(rates.map(({ line }) => line.rate))].sort((one, other) => one - other);

/** The first day of the unbroken run of one amount that lasts until the latest period: a renewal at the same rate is no change. */
function unchangedSince(history: History): DayNumber | null {
  const latest = history.at(-1);
  if (!latest) return null;
  const [amount, ...others] = amountsOf(latest);
  let since = latest.effective;
  for (const period of history.slice(0, -1).reverse()) {
    const isSame = others.length === 0 && amountsOf(period).join() === String(amount);
    if (since === null || period.effective === null || !isSame) break;
    since = period.effective;
  }
  return since;
}

/** The amount has been the same for two whole years or more; older periods kept as history, and agreed future ones, count. */
function* unchanged(history: History, { today }: Rules): Generator<Finding> {
  const [first, ...related] = history.at(-1)?.rates ?? [];
  const since = unchangedSince(history);
  if (!first || since === null || wholeYears(since, today) < YEARS) return;
  yield finding('unchanged', first, {
    related,
    words: () => ({
      says: () => SAYS.unchanged(first, since, wholeYears(since, today)),
      explain: () => `${printDay(since)} to ${printDay(today)}: ${wholeYears(since, today)} whole years`,
    }),
  });
}

/** Every period has ended, and none follows. */
function* expired(history: History, { today }: Rules): Generator<Finding> {
  const last = history.reduce<Period | undefined>(
    (latest, period) => (latest && endOf(period) < endOf(latest) ? latest : period),
    undefined,
  );
  const [first, ...related] = last?.rates ?? [];
  if (!last || !first || endOf(last) >= today) return;
  yield finding('expired', first, {
    related,
    words: () => ({
      says: () => SAYS.expired(first, endOf(last)),
      explain: () => `${printDay(endOf(last))} is before ${printDay(today)}`,
    }),
  });
}

/** Two periods that share days, the earlier one having an end of its own (without one it simply gives way to the later). */
function overlapOf(before: Period, period: Period): Finding | undefined {
  const [rate] = period.rates;
  const [earlier] = before.rates;
  if (before.ends === null || !rate || !earlier || startOf(period) > before.ends) return undefined;
  const to = Math.min(before.ends, endOf(period));
  const [high, low] = rate.line.rate > earlier.line.rate ? [rate, earlier] : [earlier, rate];
  const { gap, annual, arithmetic } = gapBetween(high.line.rate, low.line.rate, rate.line.units);
  return finding('overlapping', rate, {
    related: [earlier],
    annual: gap === 0 ? null : annual,
    words: () => ({
      says: () => SAYS.overlapping(rate, earlier, startOf(period), to),
      explain: () =>
        `${whereOf(earlier)} holds until ${printDay(endOf(before))}, and ${whereOf(rate)} begins before that; ${arithmetic()}`,
    }),
  });
}

/** Each period beside the one before it that lasts longest. */
function* overlapping(history: History): Generator<Finding> {
  let before: Period | undefined;
  for (const period of history) {
    const overlap = before && overlapOf(before, period);
    if (overlap) yield overlap;
    if (!before || endOf(period) >= endOf(before)) before = period;
  }
}

/** The same payer, the same service, the same days, and more than one amount. */
function* disagreeing(history: History): Generator<Finding> {
  for (const { rates } of history) {
    if (rates.length < 2) continue;
    const ordered = [...rates].sort((one, other) => one.line.rate - other.line.rate);
    const [lowest, highest] = [ordered[0], ordered.at(-1)];
    if (!lowest || !highest || lowest.line.rate === highest.line.rate) continue;
    const { annual, arithmetic } = gapBetween(highest.line.rate, lowest.line.rate, lowest.line.units);
    yield finding('disagreeing', lowest, {
      related: ordered.slice(1),
      annual,
      words: () => ({
        says: () => SAYS.disagreeing(lowest, [...new Set(ordered.map(({ line }) => line.rate))].map(printRate)),
        explain: () => `${ordered.map((rate) => `${whereOf(rate)}: ${rateOf(rate)}`).join(', ')}; ${arithmetic()}`,
      }),
    });
  }
}

/** What the periods of one payer's rates for the same tell. */
export function* ofHistory(history: History, rules: Rules): Generator<Finding> {
  yield* unchanged(history, rules);
  yield* expired(history, rules);
  yield* overlapping(history);
  yield* disagreeing(history);
}
