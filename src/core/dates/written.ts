import type { Raw } from '../raw';
import { day, type DayNumber, dayOfSerial, lastDayOf } from './calendar';
import { MONTH_NAMES } from './monthNames';
import { dayOfText, fullYear, TIME } from './readDate';
import { type Weekday, WEEKDAYS } from './weekday';

const SEPARATORS = ['/', '-', '.'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A date in numbers whose first two are day and month in either order; `null` where that is no day of the calendar. */
export interface InNumbers {
  readonly kind: 'numbers';
  readonly separator: Separator;
  readonly one: number;
  readonly two: number;
  readonly dayFirst: DayNumber | null;
  readonly monthFirst: DayNumber | null;
}

/** A date as somebody wrote it: a day, a month or more, or numbers that leave open which is the month. */
export type Written = (
  | InNumbers
  | { readonly kind: 'day'; readonly day: DayNumber }
  | { readonly kind: 'span'; readonly first: DayNumber; readonly last: DayNumber }
) & {
  /** What words before it say of the period: `eff.` is its start. */
  readonly says?: 'start' | 'end';
  readonly weekday?: Weekday;
};

const oneDay = (found: DayNumber | null): Written | null => (found === null ? null : { kind: 'day', day: found });

function months(year: number, first: number, count: number): Written | null {
  const start = day(year, first, 1);
  return start === null ? null : { kind: 'span', first: start, last: lastDayOf(year, first + count - 1) };
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const monthOf = (year: string, month: number): Written | null =>
  isMonth(month) ? months(Number(year), month, 1) : null;
/** `jan`, `sept` and whole names, no other beginnings. */
const monthNamed = (name: string): number => {
  const said = name.toLowerCase();
  return (
    MONTH_NAMES.findIndex((month) => {
      const whole = month.toLowerCase();
      return said === whole || said === whole.slice(0, 3) || (said === 'sept' && whole === 'september');
    }) + 1
  );
};

const YEAR = '((?:19|20)\\d\\d)';
const quarter = (year: string, number: string) => months(Number(year), Number(number) * 3 - 2, 3);

/** More than a day. A fiscal year is none of these: it begins in another month in every state. */
const SPANS: readonly (readonly [RegExp, (parts: readonly string[]) => Written | null])[] = [
  [new RegExp(`^(?:CY ?)?${YEAR}$`, 'i'), ([, year]) => months(Number(year), 1, 12)],
  [new RegExp(`^${YEAR}[-/.](\\d{1,2})$`), ([, year = '', month]) => monthOf(year, Number(month))],
  [new RegExp(`^(\\d{1,2})[-/.]${YEAR}$`), ([, month, year = '']) => monthOf(year, Number(month))],
  [/^((?:19|20)\d\d)(0[1-9]|1[0-2])$/, ([, year = '', month]) => monthOf(year, Number(month))],
  [
    new RegExp(`^([a-z]{3,9})\\.?[ ,/-]*(?:of )?${YEAR}$`, 'i'),
    ([, month = '', year = '']) => monthOf(year, monthNamed(month)),
  ],
  [
    new RegExp(`^${YEAR}[ ,/-]*([a-z]{3,9})\\.?$`, 'i'),
    ([, year = '', month = '']) => monthOf(year, monthNamed(month)),
  ],
  [new RegExp(`^Q([1-4])[ ,/-]*${YEAR}$`, 'i'), ([, number = '', year = '']) => quarter(year, number)],
  [new RegExp(`^([1-4])Q[ ,/-]*${YEAR}$`, 'i'), ([, number = '', year = '']) => quarter(year, number)],
  [new RegExp(`^${YEAR}[ ,/-]*Q([1-4])$`, 'i'), ([, year = '', number = '']) => quarter(year, number)],
];

const NUMBERS = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');

function inNumbers([, one = '', between, two = '', year = '']: readonly string[]): Written | null {
  // 25-01-02 is the 2nd of January 2025 for some, and the 25th of 2002 for others.
  const separator = SEPARATORS.find((each) => each === between);
  if (!separator || (separator === '-' && year.length === 2 && Number(one) > 12)) return null;
  const [first, second, full] = [Number(one), Number(two), fullYear(year)];
  return {
    kind: 'numbers',
    separator,
    one: first,
    two: second,
    dayFirst: day(full, second, first),
    monthFirst: day(full, first, second),
  };
}

/** Dates of contracts: a number beyond is a count or a code. The end of the calendar stands for no end. */
const isOfContracts = (found: DayNumber): boolean =>
  (found >= 19500101 && found <= 21991231) || found === 29991231 || found === 99991231;

function ofSerial(serial: number): Written | null {
  const found = dayOfSerial(serial);
  return found !== null && isOfContracts(found) ? { kind: 'day', day: found } : null;
}

const START = /^(?:eff(?:ective)?|beg(?:ins?|inning)|start(?:s|ing)?|from|since|as of)\b\.?/i;
const END =
  /^(?:thr(?:ough|u)|until|till?|to|exp(?:ires|iring|iration)?|end(?:s|ing)?|term(?:s|inates|ination|ed)?)\b\.?/i;
const LINK = /^(?: (?:on|as of|date|from))*[ :]+/i;
const WEEKDAY = /^([a-z]{3,9})\b\.?,? (?=.*\d)/i;

const weekdayNamed = (name: string): Weekday | undefined => {
  const said = name
    .toLowerCase()
    .replace(/^tues$/, 'tue')
    .replace(/^thurs?$/, 'thu');
  return WEEKDAYS.find((one) => said === one.toLowerCase() || said === one.slice(0, 3).toLowerCase());
};

function bare(text: string): Written | null {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return ofSerial(Number(text));
  for (const [form, read] of SPANS) {
    const parts = form.exec(text);
    if (parts) return read(parts);
  }
  const numbers = NUMBERS.exec(text);
  if (numbers) return inNumbers(numbers);
  // Numbers in no form that has one order.
  return /^\d{1,2}[-/.]\d/.test(text) ? null : oneDay(dayOfText(text));
}

const without = (text: string, word: RegExp): string | undefined => {
  const rest = word.test(text) ? ` ${text.replace(word, '').trimStart()}` : undefined;
  return rest?.replace(LINK, '').trim();
};

function ofText(text: string): Written | null {
  const start = without(text, START);
  const end = start === undefined ? without(text, END) : undefined;
  const said = start ?? end ?? text;
  const day = weekdayNamed(WEEKDAY.exec(said)?.[1] ?? '');
  const found = bare(day === undefined ? said : said.replace(WEEKDAY, ''));
  if (!found) return null;
  return {
    ...found,
    ...(start === undefined ? {} : { says: 'start' }),
    ...(end === undefined ? {} : { says: 'end' }),
    ...(day === undefined ? {} : { weekday: day }),
  };
}

/** Understands a cell of a column of dates by itself; nothing where it is no date. */
export function readWritten(raw: Raw): Written | null {
  const text = String(raw ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\*+$/, '');
  if (typeof raw === 'boolean' || text === '') return null;
  if (typeof raw === 'number' && !/^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:\d\d)?)?$/.test(text)) return ofSerial(raw);
  return ofText(text);
}
