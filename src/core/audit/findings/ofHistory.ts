import { type DayNumber, printDay, wholeYears } from '../../dates';
import { type Micros, printRate } from '../../money';
import type { Pace, Progress } from '../../pausing';
import { gapBetween, printUnits } from '../figures';
import { finding } from '../finding';
import { endOf, type History, inForce, type Period, startOf } from '../history';
import type { Rules } from '../rules';
import { rateOf, SAYS, whereOf } from '../strings';
import type { Finding, RateReading } from '../types';

/** From here on a payer is asked to reopen the contract. */
const YEARS = 2;

/** The one amount of a period; nothing where it has several. */
const amountOf = ({ lowest, highest }: Period): Micros | undefined =>
  lowest.line.rate === highest.line.rate ? lowest.line.rate : undefined;

/** The rates of a period but the first. */
const rest =
  ({ rates }: Period) =>
  (): readonly RateReading[] =>
    rates.slice(1);

/** The first day of the unbroken run of one amount that lasts until the latest period: a renewal at the same rate is no change. */
function* unchangedSince(history: History, pace: Pace): Generator<Progress, DayNumber | null> {
  const latest = history.at(-1);
  if (!latest) return null;
  const amount = amountOf(latest);
  let since = latest.effective;
  for (let index = history.length - 2; index >= 0; index -= 1) {
    const period = history[index];
    const isSame = amount !== undefined && period !== undefined && amountOf(period) === amount;
    if (since === null || !isSame || period.effective === null) break;
    since = period.effective;
    if (pace.beat()) yield pace.now();
  }
  return since;
}

/** The amount has been the same for two whole years or more; older periods kept as history, and agreed future ones, count. What has ended is no longer paid. */
function* unchanged(history: History, { today }: Rules, pace: Pace): Generator<Progress, Finding | undefined> {
  const latest = history.at(-1);
  const since = yield* unchangedSince(history, pace);
  const [first] = latest?.rates ?? [];
  if (!latest || !first || endOf(latest) < today || since === null || wholeYears(since, today) < YEARS)
    return undefined;
  return finding('unchanged', first, {
    related: rest(latest),
    words: () => ({
      says: () => SAYS.unchanged(first, since, wholeYears(since, today)),
      explain: () => `${printDay(since)} to ${printDay(today)}: ${wholeYears(since, today)} whole years`,
    }),
  });
}

/** Every period has ended, the last of them too, and none follows. */
function expired(last: Period | undefined, { today }: Rules): Finding | undefined {
  const [first] = last?.rates ?? [];
  if (!last || !first || endOf(last) >= today) return undefined;
  const ended = endOf(last);
  return finding('expired', first, {
    related: rest(last),
    words: () => ({
      says: () => SAYS.expired(first, ended),
      explain: () => `${printDay(ended)} is before ${printDay(today)}`,
    }),
  });
}

/**
 * Two periods that share days, the earlier one having an end of its own (without one it simply gives way to the later). A year's
 * dollars are at stake only while both hold on the day of the audit.
 */
function overlapOf(before: Period, period: Period, day: DayNumber): Finding | undefined {
  const [rate] = period.rates;
  const [earlier] = before.rates;
  if (before.ends === null || !rate || !earlier || startOf(period) > before.ends) return undefined;
  const to = Math.min(before.ends, endOf(period));
  const [high, low] = rate.line.rate > earlier.line.rate ? [rate, earlier] : [earlier, rate];
  const isInForce = startOf(period) <= day && day <= to;
  const { gap, annual, arithmetic } = gapBetween(high.line.rate, low.line.rate, isInForce ? rate.line.units : null);
  return finding('overlapping', rate, {
    related: () => [earlier],
    annual: gap === 0 ? null : annual,
    words: () => ({
      says: () => SAYS.overlapping(rate, earlier, startOf(period), to),
      explain: () =>
        `${whereOf(earlier)} holds until ${printDay(endOf(before))}, and ${whereOf(rate)} begins before that; ${arithmetic()}`,
    }),
  });
}

/** So many different rates are all named; of more the lowest and the highest tell. */
const MOST_NAMED = 20;

/** The rates of a period by amount. */
const named = ({ rates, lowest, highest }: Period): readonly RateReading[] =>
  rates.length > MOST_NAMED ? [lowest, highest] : [...rates].sort((one, other) => one.line.rate - other.line.rate);

const BOTH_COUNT =
  'Only one of them can be in force: until it is settled each row counts with its own units in the dollars below the target, which may be too much.';

/** The same payer, the same service, the same days, and more than one amount. */
function disagreement(period: Period): Finding | undefined {
  const { rates, lowest, highest } = period;
  if (lowest.line.rate === highest.line.rate) return undefined;
  const { annual, arithmetic } = gapBetween(highest.line.rate, lowest.line.rate, lowest.line.units);
  return finding('disagreeing', lowest, {
    related: () => named(period).slice(1),
    annual,
    words: () => ({
      says: () =>
        rates.length > MOST_NAMED
          ? SAYS.disagreeingMany(lowest, highest, rates.length)
          : SAYS.disagreeing(lowest, [...new Set(named(period).map(({ line }) => line.rate))].map(printRate)),
      explain: () =>
        `${named(period)
          .map((rate) => `${whereOf(rate)}: ${rateOf(rate)}`)
          .join(', ')}; ${arithmetic()}. ${BOTH_COUNT}`,
    }),
  });
}

function repeated(rate: RateReading, before: RateReading, units: Micros): Finding {
  const printed = printUnits(units);
  return finding('listedTwice', rate, {
    related: () => [before],
    words: () => ({
      says: () => SAYS.listedTwice(rate, before, printed),
      explain: () =>
        `${whereOf(before)}: ${rateOf(before)} × ${printed}, ${whereOf(rate)}: ${rateOf(rate)} × ${printed}; each row counts with its own units`,
    }),
  });
}

/**
 * The same once more, down to the units of a year, which therefore count twice in the dollars: most likely a row that was copied. Other
 * units are those of another site, or of another time of the year.
 */
function* listedTwice({ rates }: Period, found: Finding[], pace: Pace): Generator<Progress, void> {
  const seen = new Map<string, RateReading>();
  for (const rate of rates) {
    const { units } = rate.line;
    const key = `${rate.line.rate}|${units}`;
    const before = seen.get(key);
    if (!before) seen.set(key, rate);
    else if (units !== null && units > 0) found.push(repeated(rate, before, units));
    if (pace.beat()) yield pace.now();
  }
}

/** Each period by itself, and beside the one before it that lasts longest; answers which of all lasts longest. */
function* ofPeriods(
  history: History,
  { day }: Rules,
  found: Finding[],
  pace: Pace,
): Generator<Progress, Period | undefined> {
  let before: Period | undefined;
  for (const period of history) {
    const overlap = before && overlapOf(before, period, day);
    const disagreeing = disagreement(period);
    if (overlap) found.push(overlap);
    if (disagreeing) found.push(disagreeing);
    if (!before || endOf(period) >= endOf(before)) before = period;
    if (pace.beat()) yield pace.now();
  }
  return before;
}

/** Adds what the periods of one payer's rates for the same tell. */
export function* ofHistory(history: History, rules: Rules, found: Finding[], pace: Pace): Generator<Progress, void> {
  const last = yield* ofPeriods(history, rules, found, pace);
  for (const one of [yield* unchanged(history, rules, pace), expired(last, rules)]) if (one) found.push(one);
  const counted = inForce(history, rules.day);
  // One rate is not listed twice.
  if (counted && counted.rates.length > 1) yield* listedTwice(counted, found, pace);
}
