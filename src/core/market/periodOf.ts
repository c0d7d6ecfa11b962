import { type AsOf, printDay } from '../dates';
import { failed, ok, type Result } from '../result';
import type { MarketPack, PackPeriod } from './pack';

const yearOf = (day: number): number => Math.floor(day / 10_000);

function holds({ from, to }: PackPeriod, asOf: AsOf): boolean {
  switch (asOf.kind) {
    case 'newest':
      return true;
    case 'day':
      return from <= asOf.day && asOf.day <= to;
    case 'year':
      return yearOf(from) <= asOf.year && asOf.year <= yearOf(to);
  }
}

const askedFor = (asOf: AsOf): string => {
  if (asOf.kind === 'newest') return 'the newest';
  return asOf.kind === 'day' ? printDay(asOf.day) : String(asOf.year);
};

/** The place of the period asked for: of several that hold, the one that began last. */
export function periodOf({ name, periods }: MarketPack, asOf: AsOf): Result<number> {
  let best = -1;
  for (const [index, period] of periods.entries())
    if (holds(period, asOf) && period.from > (periods[best]?.from ?? -1)) best = index;
  return best >= 0
    ? ok(best)
    : failed('dateNotInMarket', {
        asked: askedFor(asOf),
        market: name,
        periods: periods.map(({ from, to }) => `${printDay(from)} to ${printDay(to)}`),
      });
}
