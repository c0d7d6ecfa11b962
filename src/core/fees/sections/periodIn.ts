import { type DayNumber, noOrders, readColumnDate, type Side } from '../../dates';
import { DAY, inPlainOrder } from '../headingWords';
import { daysOfSpan, MONTH, SPAN } from '../namedMonths';

/** From when and until when rates hold, as a title says, and the title without that. */
export interface PeriodIn {
  readonly effective?: DayNumber;
  readonly ends: DayNumber;
  readonly rest: string;
}

const A_DAY = String.raw`\b${DAY}(?![\w/])`;
/** The day, month or quarter that leaves its year to the last; `1/24` and `Jan 24` may be a month. */
const OPENING = String.raw`(?<opening>${MONTH}\b\.?(?: (?:0?[1-9]|1\d)(?![\d/]))?|\d{1,2}/0?1(?![\d/])|Q[1-4]\b)(?!-\d{1,2}-\d)`;
/** The first day, or the month or quarter that it begins, which may leave its year to the last. */
const FIRST = String.raw`(?<![\w/.-])(?<first>${A_DAY}|${SPAN}|${OPENING})`;
/** The last day in full, the month or quarter that it ends, or a year. */
const LAST = String.raw`(?<last>${A_DAY}|\b${SPAN}|\b20\d\d\b(?![-/.\d]))`;
/** What stands before a last day where none stands before a first. */
const ENDS = String.raw`\b(?:through|thru|until|till|good to|valid to|expir(?:es|ed|ing|y|ation)|exp|end(?:s|ed|ing)?|terminat(?:es|ed|ing|ion)|term(?! 20\d\d$))\b(?: date| day)?(?: on)?\s?[.:]?\s?`;
const FIRST_ON = String.raw`\b(?:effective|eff|valid|contract|agreement|rates?|in (?:force|effect)|for|from|dates?|dos|dates? of service|period|term|starts?|starting|begins?|beginning|as of)\b`;
const BEFORE = String.raw`(?:(?:${FIRST_ON})(?:\s?[.:])?\s?)*[(]?`;

/*
 * Each part has an expression of its own: together they are so large that a browser takes a tenth of a second to make them ready, the
 * first time that any title is read.
 */
/** What stands between a first day and a last. */
const BETWEEN_HERE = new RegExp(String.raw`\s?[,;|]?\s?(?:(?:and )?(?:to|${ENDS})|[-–—])\s?`, 'iy');
const ALL_ENDS = new RegExp(ENDS, 'gi');
const NEXT_FIRST = new RegExp(FIRST, 'gi');
const OPENING_HERE = new RegExp(`(?<first>${OPENING})`, 'iy');
const LAST_HERE = new RegExp(String.raw`${LAST}\)?`, 'iy');
const BEFORE_HERE = new RegExp(`${BEFORE}$`, 'i');

/** The days that a title names, as it writes them, and from where to where it does. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly first?: string | undefined;
  readonly opening?: string | undefined;
  readonly last: string;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The last day where it begins right there. */
function lastAt(text: string, at: number): { readonly last: string; readonly to: number } | undefined {
  const { 0: all = '', groups: { last } = {} } = matchAt(LAST_HERE, text, at) ?? {};
  return last === undefined ? undefined : { last, to: at + all.length };
}

const beforeOf = (text: string, to: number): number => BEFORE_HERE.exec(text.slice(0, to))?.index ?? to;

/** `1/1/2024 - 12/31/2024`, `Effective Date: 1/1/2024 Termination Date: 12/31/2024`. */
function rangeIn(text: string): Days | undefined {
  let from = 0;
  for (;;) {
    const whole = matchAt(NEXT_FIRST, text, from);
    if (!whole) return undefined;
    // `Jun - 2025` of `Jun - 2025-12-31` is no month of a year.
    for (const found of [whole, matchAt(OPENING_HERE, text, whole.index)]) {
      const between = found && matchAt(BETWEEN_HERE, text, found.index + found[0].length);
      const end = between && lastAt(text, between.index + between[0].length);
      if (end) return { ...end, ...found.groups, from: beforeOf(text, found.index) };
    }
    from = whole.index + 1;
  }
}

/** `Rates valid through 12/31/2024`, `Expires: 12/31/2024`. */
function lastAloneIn(text: string): Days | undefined {
  for (const { 0: ends, index } of text.matchAll(ALL_ENDS)) {
    const end = lastAt(text, index + ends.length);
    if (end) return { ...end, from: beforeOf(text, index) };
  }
  return undefined;
}

/** Days over which something was counted, printed or paid, and no rate held. */
const OF_OTHER_THINGS =
  /\b(?:claims?|paid|payments? (?:made|posted)|volumes?|utili[sz]ation|units|billed|remit\w*|era|reports?|reporting|printed|run|data|ytd|look ?back|reviewed|sample|visits|sessions|months?)\b/i;

const A_SPAN = new RegExp(`^${SPAN}$`, 'i');
const YEAR = /^\d{4}$/;

function dayOf(date: string | undefined, side: Side): DayNumber | undefined {
  if (date === undefined) return undefined;
  if (A_SPAN.test(date)) return daysOfSpan(date)[side === 'start' ? 0 : 1];
  const day = readColumnDate(YEAR.test(date) ? Number(date) : inPlainOrder(date), side, noOrders());
  return day.ok ? day.value : undefined;
}

/** `Jan` before `Jun 2025` is that of the same year; `Jan – 2025` is no more than the month. */
const withYear = (opening: string, last = ''): string | undefined =>
  YEAR.test(last)
    ? undefined
    : `${opening}${opening.includes('/') ? '/' : ' '}${/20\d\d/.exec(last)?.[0] ?? last.replace(/^.*(?=\d\d$)/, '’')}`;

/**
 * The days over which a title has its rates hold, where it names the last of them. Nothing where one of them cannot be read, where the
 * last comes before the first, or where the days are those of claims or volumes.
 */
export function periodIn(text: string): PeriodIn | undefined {
  if (OF_OTHER_THINGS.test(text)) return undefined;
  const found = rangeIn(text) ?? lastAloneIn(text);
  if (!found) return undefined;
  const { first, opening, last } = found;
  const ends = dayOf(last, 'end');
  const effective = dayOf(opening === undefined ? first : withYear(opening, last), 'start');
  if (ends === undefined || (first !== undefined && (effective === undefined || effective > ends))) return undefined;
  const rest = `${text.slice(0, found.from)} ${text.slice(found.to)}`;
  return {
    ...(effective === undefined ? {} : { effective }),
    ends,
    rest: rest
      .replace(/\(\s*\)/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''),
  };
}
