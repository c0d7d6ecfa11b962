import { type DayNumber, noOrders, readColumnDate } from '../dates';
import { FROM, MONTH, monthsIn, ONWARDS } from './namedMonths';

const LONGEST = 120;

/** A heading as words in lower case without punctuation: `CPT®/HCPCS\nCode` is `cpt hcpcs code`. */
export const headingWords = (heading: string): string =>
  heading
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™$()#*]/g, ' ')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `Rate_2024` of a database has its year as any other, `7_1_2024` of a sheet’s name its day. */
export const spaced = (heading: string): string =>
  heading
    .slice(0, LONGEST)
    .replace(/(?<=\d)_(?=\d)/g, '-')
    .replaceAll('_', ' ');

/** A day of the calendar: `7/1/2024`, `2024-07-01`, `July 1, 2024`, `1-Jul-24`. */
export const DAY = String.raw`(?:20\d\d(?:[-/.]\d\d?[-/.]|-${MONTH}-)\d\d?|(?:\d{1,2}[-/.]){2}(?:20)?\d\d|${MONTH}\.?[- ]\d{1,2}(?:st|nd|rd|th)?(?:,? |-)20\d\d|\d{1,2}[- ]${MONTH}[- ](?:20)?\d\d)`;
/** `Jul-01-2025` and `2025-Jul-01` of databases as `Jul 01 2025`. */
export const inPlainOrder = (date: string): string =>
  date.replace(/^([a-z]+\.?)[- ](\d{1,2})-/i, '$1 $2 ').replace(/^(\d{4})-([a-z]+)-(\d+)$/i, '$2 $3 $1');
const EACH = new RegExp(String.raw`(?<![\d/])${DAY}(?![\d/])`, 'gi');
const FROM_HERE = new RegExp(`${FROM}$`, 'i');
/** `January 24 –` before a day that is then the last. */
const SINCE = new RegExp(
  String.raw`(?:${MONTH}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?|\d/\d{1,2})\s?(?:[-–—]|to|thru|through)\s?$`,
  'i',
);

/** `24-25`: one year after the other, by two digits. */
const SHORT_YEARS = Array.from({ length: 20 }, (_, at) => `${20 + at}[-–/]${21 + at}`).join('|');

/** Before two numbers that are no years: `POS 21/22`, `ages 20-21`. */
export const NOT_COUNTED = String.raw`(?<!\b(?:pos|place of service|mods?|modifiers?|ages?|aged|days?)[ .:#]{0,2})`;

/** The day from which a heading says that something holds, or else the one that it names first; `null` where nobody can tell which, as of 7.1.24. */
export function dayIn(heading: string): DayNumber | null | undefined {
  const all = [...heading.matchAll(EACH)];
  const found = all.find(({ index }) => FROM_HERE.test(heading.slice(0, index))) ?? all[0];
  if (!found) return undefined;
  if (SINCE.test(heading.slice(0, found.index))) return null;
  const day = readColumnDate(inPlainOrder(found[0]), 'start', noOrders());
  return day.ok ? day.value : null;
}

/** `Year 1 (2025)` is 2025. */
const DATED = new RegExp(
  String.raw`(?<![\w/])(?:(?:contract )?(?:year|yr) ?\d{1,2}[ (:,–—-]+)?${FROM}?(?:${DAY}|(?:CY|FFY|SFY|FY)[ '’-]{0,2}(?:20)?\d\d(?:[-–/](?:20)?\d\d)?` +
    String.raw`|(?:(?:calendar|(?:state |federal )?fiscal) (?:year|yr) )?(?:20|['’‘])\d\d(?:[-–/](?:20|['’‘])?\d\d)?|(?<!-)${NOT_COUNTED}(?:${SHORT_YEARS})(?!-))${ONWARDS}?(?![\w/])`,
  'gi',
);

/** `Rate (2025)`, `Eff. 7/1/2025`, `Q3 2025` as its first day, so that what is newer is greater; nothing where no year is named. */
export function datedBy(heading: string): DayNumber | undefined {
  const text = spaced(heading);
  const named = dayIn(text);
  if (typeof named === 'number') return named;
  const months = monthsIn(text);
  if (months) return months.effective;
  const [found] = text.match(DATED) ?? [];
  if (found === undefined) return undefined;
  const day = dayIn(found);
  if (typeof day === 'number') return day;
  const [, year, ofTwo] = /(?:20|Y[ '’-]{0,2}(?:20)?|['’‘])(\d\d)(?!\d)|(\d\d)(?:[-–/]|$)/i.exec(found) ?? [];
  return (2000 + Number(year ?? ofTwo)) * 10_000 + 101;
}

/** Without years and days; months stay, for `Jan 2025 Units` are not those of a year. */
export const withoutDate = (heading: string): string => spaced(heading).replace(DATED, ' ');
