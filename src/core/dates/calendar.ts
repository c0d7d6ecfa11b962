/**
 * A calendar date as the whole number yyyymmdd: it sorts, compares and prints as itself. Dates are dates, never instants,
 * so no time zone can move one.
 */
export type DayNumber = number;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The date, or `null` where the calendar has no such day. */
export function day(year: number, month: number, date: number): DayNumber | null {
  const length = month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1];
  const exists = length !== undefined && year >= 1900 && year <= 9999 && date >= 1 && date <= length;
  return exists ? year * 10000 + month * 100 + date : null;
}

/** The last day of a month, 1 to 12. */
export const lastDayOf = (year: number, month: number): DayNumber =>
  year * 10000 + month * 100 + (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0));

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day that an ISO date or time begins with; `null` where the text is none. */
export function dayOfIso(text: string): DayNumber | null {
  const [, year, month, date] = ISO.exec(text) ?? [];
  return day(Number(year), Number(month), Number(date));
}

/** `20240309` as `2024-03-09`. */
export function printDay(value: DayNumber): string {
  const digits = String(value);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** `2024-03-09` as `20240309`; for our own tables, which are written so. */
export const dayOf = (iso: string): DayNumber => Number(iso.replaceAll('-', ''));

/** Excel counts a 29 February 1900 that never was, so its serial numbers are one too high from 1 March 1900. */
const SERIAL_OF_1_MARCH_1900 = 61;
const FIRST_COUNT = 2;
const LAST_SERIAL = 2_958_465;
const DAYS_PER_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to 1 March 1900, in the Gregorian calendar extended backward. */
const DAYS_BEFORE_1_MARCH_1900 = 693_960;

/**
 * The day by its count, which is Excel's serial number from March 1900 on and goes on without a gap before it: 1 January 1900 is 2. A
 * count beyond the calendar, 1900 to 9999, is its first or last day.
 * Years are counted from March, so that a leap day ends one: H. Richards, *Mapping Time*, 1998, ch. 25.
 */
export function dayOfCount(count: number): DayNumber {
  const within = Math.min(Math.max(Math.floor(count), FIRST_COUNT), LAST_SERIAL);
  const days = within - SERIAL_OF_1_MARCH_1900 + DAYS_BEFORE_1_MARCH_1900;
  const era = Math.floor(days / DAYS_PER_400_YEARS);
  const dayOfEra = days % DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + date;
}

/** A date by Excel's serial number in the 1900 system; the time of day is dropped. `null` outside March 1900 to 9999. */
export function dayOfSerial(serial: number): DayNumber | null {
  const whole = Math.floor(serial);
  return whole >= SERIAL_OF_1_MARCH_1900 && whole <= LAST_SERIAL ? dayOfCount(whole) : null;
}
