import { type DayNumber, lastDayOf } from './calendar';

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/**
 * The same date so many months later, earlier where negative. Where that month is too short, its last day: 31 January and a month is
 * 28 February, or 29 in a leap year. So months are always counted from the first date, never from one another: 31 January and
 * two months is 31 March. Beyond the calendar, 1900 to 9999, it is the calendar's first or last day.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const count = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < FIRST_YEAR) return FIRST_YEAR * 10_000 + 101;
  if (year > LAST_YEAR) return lastDayOf(LAST_YEAR, 12);
  const month = count - year * 12 + 1;
  return Math.min(year * 10_000 + month * 100 + (day % 100), lastDayOf(year, month));
}
