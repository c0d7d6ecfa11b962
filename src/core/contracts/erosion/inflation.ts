import { type DayNumber, printDay } from '../../dates';
import { failed, ok, type Result } from '../../result';
import type { Citation } from '../ground';
import type { MonthlyLevel, PriceIndex, YearlyUpdate } from './priceIndex';

/** Prices at the end over prices at the beginning, exactly, and how that comes about. */
export interface Inflation {
  readonly to: bigint;
  readonly from: bigint;
  readonly says: string;
  /** Where the index ends before the day that was asked for: that it does. */
  readonly endsEarly: string | null;
  readonly citations: readonly Citation[];
}

const yearOf = (day: DayNumber): number => Math.floor(day / 10_000);
const monthOf = (day: DayNumber): number => Math.floor(day / 100);
const printMonth = (month: number): string => `${String(month).slice(0, 4)}-${String(month).slice(4)}`;
const printLevel = (level: number): string => (level / 1000).toFixed(3);
const printUpdate = (permille: number): string => `${(permille / 10).toFixed(1)}%`;

const early = (name: string, last: string, asOf: DayNumber): string =>
  `${name} is known here up to ${last}, so what came after until ${printDay(asOf)} is not counted.`;

function byUpdates(
  name: string,
  updates: readonly YearlyUpdate[],
  since: DayNumber,
  asOf: DayNumber,
): Result<Inflation> {
  const first = updates[0]?.year ?? Infinity;
  const last = updates.at(-1)?.year ?? -Infinity;
  if (yearOf(since) + 1 < first || yearOf(since) > last)
    return failed('indexNotCovering', { index: name, since: printDay(since), first: `${first - 1}`, last: `${last}` });
  const counted = updates.filter(({ year }) => year > yearOf(since) && year <= yearOf(asOf));
  const says =
    counted.length === 0
      ? `${name}: no update between ${printDay(since)} and ${printDay(asOf)}.`
      : `${name}: ${counted.map(({ year, permille }) => `${year} ${printUpdate(permille)}`).join(', ')}.`;
  return ok({
    to: counted.reduce((product, { permille }) => product * BigInt(1000 + permille), 1n),
    from: 1000n ** BigInt(counted.length),
    says,
    endsEarly: yearOf(asOf) > last ? early(name, String(last), asOf) : null,
    citations: counted.map(({ citation }) => citation),
  });
}

function byLevels(
  { name, levels, citation }: Extract<PriceIndex, { kind: 'levels' }>,
  since: DayNumber,
  asOf: DayNumber,
): Result<Inflation> {
  const latest = (day: DayNumber): MonthlyLevel | undefined => levels.findLast(({ month }) => month <= monthOf(day));
  const [first, last] = [levels[0], levels.at(-1)];
  const [from, to] = [levels.find(({ month }) => month === monthOf(since)), latest(asOf)];
  if (!from || !to || !first || !last)
    return failed('indexNotCovering', {
      index: name,
      since: printDay(since),
      first: printMonth(first?.month ?? 0),
      last: printMonth(last?.month ?? 0),
    });
  return ok({
    to: BigInt(to.level),
    from: BigInt(from.level),
    says: `${name}: ${printLevel(from.level)} in ${printMonth(from.month)}, ${printLevel(to.level)} in ${printMonth(to.month)}.`,
    endsEarly: monthOf(asOf) > last.month ? early(name, printMonth(last.month), asOf) : null,
    citations: [citation],
  });
}

/**
 * What prices did between two days. By yearly updates: those of the years after the first day's, up to the last day's, since a rate
 * that changed in a year was made in the prices of that year. By levels: the last day's month over the first day's. Never beyond what is
 * published: the answer goes up to there and says so; before it begins there is none.
 */
export function inflation(index: PriceIndex, since: DayNumber, asOf: DayNumber): Result<Inflation> {
  if (asOf < since) return failed('erodedBackward', { since: printDay(since), asOf: printDay(asOf) });
  return index.kind === 'updates' ? byUpdates(index.name, index.updates, since, asOf) : byLevels(index, since, asOf);
}
