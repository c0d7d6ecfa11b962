import { addDays, addMonths, type DayNumber } from '../dates';

/** Months, quarters and halves of a year that a heading or a title names: `Jan 2025`, `Q1 '25`, `1H25`, `07/2025`. */
export interface NamedMonths {
  readonly effective: DayNumber;
  /** The last day of a quarter or half; a month alone says only from when on. */
  readonly ends?: DayNumber;
  /** Where it stands, with a word before it as `eff.` */
  readonly text: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The place of a month in the year, from 1; 0 where the text begins with none. */
export const monthOf = (text: string): number => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;

const GAP = '[ ,/-]*';
const YEAR = String.raw`(?:20|['’‘])\d\d`;
const PART = String.raw`(?:Q[1-4]|[1-4]Q|[12]H|H[12](?=[ ,/-]))`;
const PART_IN_WORDS = '(?:[1-4](?:st|nd|rd|th) (?:quarter|qtr)|(?:1st|2nd) half|(?:quarter|qtr) [1-4])';
/** Without its century where a quarter or half stands before it: `1H 30` is an hour and a half. */
const SHORT_YEAR = String.raw`(?:20\d|['’‘]\d|1(?=[6-9])|2)\d`;
/** As a text names them; a month and two digits are a day, unless something between says that they are a year. */
export const SPAN =
  String.raw`(?:${MONTH}\.?(?:${GAP}(?:of )?${YEAR}|[-/]\d\d(?!-\d))|(?:0?[1-9]|1[0-2])[-/]20\d\d` +
  String.raw`|20\d\d[-/](?:0[1-9]|1[0-2])(?![-/]?\d)|${PART}${GAP}${SHORT_YEAR}|${PART_IN_WORDS}${GAP}${YEAR}` +
  String.raw`|20\d\d${GAP}(?:Q[1-4]|[1-4]Q|H[12]|[12]H)\b)(?![\w/])`;

const IN_FORCE = '(?:effective|eff|as of|from|since|starting|beginning)';
const SAYS_FROM = new RegExp(String.raw`\b${IN_FORCE}\b`, 'i');
/** Whether it is said that something holds from a day on. */
export const saysFrom = (text: string): boolean => SAYS_FROM.test(text);

/** Before a day from which something holds, and behind one from which it holds on. */
export const FROM = String.raw`(?:${IN_FORCE}[.:]?\s*)`;
export const ONWARDS = String.raw`(?:\+|\s?(?:[-–—]|\bto\b)\s?(?:present|current|open)\b|\s(?:forward|onwards?|and after)\b)`;

const NUMBERED = /(?<!\d)([1-4])(?:[QH]|st|nd|rd|th)|(?:[QH]|quarter |qtr )([1-4])/i;
const partOf = (text: string): number => {
  const [, before, behind] = NUMBERED.exec(text.replace(/^20\d\d/, '')) ?? [];
  return Number(before ?? behind);
};

/** The first and the last day of what `SPAN` matches. */
export function daysOfSpan(text: string): readonly [first: DayNumber, last: DayNumber] {
  const year = 2000 + Number((/20(\d\d)/.exec(text) ?? /(\d\d)$/.exec(text))?.[1]);
  const [, front, back] = /^(\d{1,2})[-/]|^20\d\d[-/](\d\d)$/.exec(text) ?? [];
  const month = monthOf(text) || Number(front ?? back ?? 0);
  const length = month > 0 ? 1 : /[12]H|H[12]|half/i.test(text) ? 6 : 3;
  const begins = month > 0 ? month : (partOf(text) - 1) * length + 1;
  const first = year * 10_000 + begins * 100 + 1;
  return [first, addDays(addMonths(first, length), -1)];
}

/** A fiscal year’s quarters are not the calendar’s. */
const NOT_FISCAL = String.raw`(?<!(?:FY|\bfiscal(?: year| yr)?)[ '’-]{0,2})`;
const NAMED = new RegExp(
  String.raw`(?<![\w/.-])${NOT_FISCAL}(?<from>${FROM})?(?<span>${SPAN})(?<on>${ONWARDS})?(?!-\d)`,
  'gi',
);

/** The months, quarter or half of a year from which a text says that something holds, or else those that it names first. */
export function monthsIn(text: string): NamedMonths | undefined {
  const all = [...text.matchAll(NAMED)];
  const found = all.find(({ groups }) => groups?.['from'] !== undefined) ?? all[0];
  const { from, span, on } = found?.groups ?? {};
  if (!found || span === undefined) return undefined;
  const [effective, ends] = daysOfSpan(span);
  const isOpen = from !== undefined || on !== undefined || addMonths(effective, 1) > ends;
  return { effective, ...(isOpen ? {} : { ends }), text: found[0] };
}

/** Without the months named, those beside it, too, where it is said from when on something holds. */
export const withoutMonths = (text: string): string =>
  [...text.matchAll(NAMED)]
    .slice(0, saysFrom(text) ? undefined : 1)
    .reduce((rest, [named]) => rest.replace(named, ' '), text);
