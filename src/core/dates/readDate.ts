import { type Raw, quoted } from '../raw';
import { failed, ok, type Result } from '../result';
import { day, type DayNumber, dayOfSerial } from './calendar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNamed = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two digits: 69 and below are of this century, as Excel's own two-digit rule is set on Windows up to 2049 and beyond. */
const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** How people in the United States write a date; each form gives year, month and date. */
const FORMS: readonly (readonly [RegExp, (part: readonly string[]) => DayNumber | null])[] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+-]*)?$/,
    ([, y = '', m, d]) => day(Number(y), Number(m), Number(d)),
  ],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, ([, m, d, y = '']) => day(fullYear(y), Number(m), Number(d))],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([, m = '', d, y = '']) => day(Number(y), monthNamed(m), Number(d)),
  ],
  [
    /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ,]+(\d{4}|\d{2})$/i,
    ([, d, m = '', y = '']) => day(fullYear(y), monthNamed(m), Number(d)),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y = '', m, d]) => day(Number(y), Number(m), Number(d))],
];

function dayOfText(text: string): DayNumber | null {
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
  const date = typeof raw === 'number' ? dayOfSerial(raw) : typeof raw === 'string' ? dayOfText(raw.trim()) : null;
  return date === null ? failed('dateUnreadable', { text: quoted(raw) }) : ok(date);
}
