import { addMonths } from './addMonths';
import { type DayNumber, lastDayOf } from './calendar';

const LAST_YEAR = 9999;

/**
 * The day on which so many years are complete. Those of 29 February are complete on 1 March in years without one, for on the 28th a
 * day is missing; terms counted in months end with the month instead (`addMonths`). Never beyond the year 9999.
 */
export function anniversary(day: DayNumber, years: number): DayNumber {
  const year = Math.floor(day / 10_000) + years;
  if (year > LAST_YEAR) return lastDayOf(LAST_YEAR, 12);
  const isMissing = day % 10_000 === 229 && lastDayOf(year, 2) % 100 === 28;
  return isMissing ? year * 10_000 + 301 : addMonths(day, years * 12);
}

/** How many anniversaries of the first day have come by the second, the second included; 0 where it is before the first. */
export const wholeYears = (from: DayNumber, to: DayNumber): number => Math.max(0, Math.floor((to - from) / 10_000));

/** The first anniversary after a day; of days before the first anniversary, that. */
export const nextAnniversary = (of: DayNumber, after: DayNumber): DayNumber =>
  anniversary(of, wholeYears(of, after) + 1);
