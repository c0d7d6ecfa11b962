import type { DayNumber } from './calendar';

/** Days before each month of a year that is not a leap year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Leap days from the year 1 to the end of a year, by the Gregorian calendar. */
const leapDays = (year: number): number => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Excel's serial number of 1 January of the year 1, extended backward, with the 29 February 1900 that never was counted. */
const OFFSET = -693_594;

/**
 * A date as Excel's serial number in the 1900 system, from 1 March 1900: 2024-03-08 is 45359. The counterpart of what `readDate`
 * does with a number.
 */
export function serialOf(date: DayNumber): number {
  const [year, month, dayOfMonth] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  const isAfterFebruary = month > 2;
  const past = isAfterFebruary ? year : year - 1;
  return 365 * (year - 1) + leapDays(past) + (BEFORE[month - 1] ?? 0) + dayOfMonth + OFFSET;
}
