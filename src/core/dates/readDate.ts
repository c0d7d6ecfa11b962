import { type Raw, quoted } from '../raw';
import { failed, ok, type Result } from '../result';
import { day, type DayNumber, dayOfSerial } from './calendar';
import { MONTH_NAMES } from './monthNames';

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
/** 0 where the letters begin no month's name. */
const monthNamed = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** Two digits are 1950 to 2049, as Windows and so Excel reads them. */
export const fullYear = (year: string) =>
  year.length === 2 ? (Number(year) < 50 ? 2000 : 1900) + Number(year) : Number(year);

/** The time of day that databases append. */
export const TIME = '(?:,? \\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?: ?[ap]m)?)?';

const YYYYMMDD = /^(\d{4})(\d{2})(\d{2})$/;

/** How people in the United States write a date; each form gives year, month and date. */
const FORMS: readonly (readonly [RegExp, (part: readonly string[]) => DayNumber | null])[] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+-]*)?$/,
    ([, y = '', m, d]) => day(Number(y), Number(m), Number(d)),
  ],
  [
    new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${TIME}$`, 'i'),
    ([, m, d, y = '']) => day(fullYear(y), Number(m), Number(d)),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([, m = '', d, y = '']) => day(Number(y), monthNamed(m), Number(d)),
  ],
  [
    /^(\d{1,2})[- ]?([a-z]{3,9})\.?[- ,]*(\d{4}|\d{2})$/i,
    ([, d, m = '', y = '']) => day(fullYear(y), monthNamed(m), Number(d)),
  ],
  [YYYYMMDD, ([, y = '', m, d]) => day(Number(y), Number(m), Number(d))],
];

/** The day that a text says in one of these forms. */
export function dayOfText(text: string): DayNumber | null {
  for (const [form, read] of FORMS) {
    const parts = form.exec(text);
    if (parts) return read(parts);
  }
  return null;
}

/**
 * A date as cells hold it: Excel's serial number, or text (2026-03-31, 3/31/2026, March 31, 2026, 31-Mar-26, 20260331).
 * Text that an American and a European would read differently is read the American way.
 */
export function readDate(raw: Raw): Result<DayNumber> {
  const text = String(raw).trim();
  // A serial number is of seven digits at most, and a number that a file keeps as text is still one.
  const isSerial = typeof raw === 'number' ? !YYYYMMDD.test(text) : /^\d{5}(?:\.\d+)?$/.test(text);
  const date = isSerial ? dayOfSerial(Number(raw)) : dayOfText(text);
  return date === null ? failed('dateUnreadable', { text: quoted(raw) }) : ok(date);
}
