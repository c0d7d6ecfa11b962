import { type DayNumber, noOrders, readColumnDate, type Side } from '../../dates';
import { DAY } from '../headingWords';
import { daysOfSpan, MONTH, SPAN } from '../namedMonths';

/** From when and until when rates hold, as a title says, and the title without that. */
export interface PeriodIn {
  readonly effective?: DayNumber;
  readonly ends: DayNumber;
  readonly rest: string;
}

const A_DAY = String.raw`\b${DAY}(?![\w/])`;
/** The first day, or the month or quarter that it begins, which may leave its year to the last. */
const FIRST = String.raw`(?<![\w/.-])(?<first>${A_DAY}|${SPAN}|(?<opening>${MONTH}|Q[1-4])\b\.?)`;
/** The last day in full, the month or quarter that it ends, or a year. */
const LAST = String.raw`(?<last>${A_DAY}|\b${SPAN}|\b20\d\d\b(?![-/.\d]))`;
/** What stands before a last day where none stands before a first. */
const ENDS = String.raw`\b(?:through|thru|until|till|good to|valid to|expir(?:es|ed|ing|y|ation)|exp|end(?:s|ed|ing)?|terminat(?:es|ed|ing|ion)|term(?! 20\d\d$))\b(?: date| day)?(?: on)?\s?[.:]?\s?`;
const FIRST_ON = String.raw`\b(?:effective|eff|valid|contract|agreement|rates?|in (?:force|effect)|for|from|dates?|dos|dates? of service|period|term|starts?|starting|begins?|beginning|as of)\b`;
const BEFORE = String.raw`(?:(?:${FIRST_ON})(?: dates?| period| term| from)?\s?[.:]?\s?)*[(]?`;

/** `1/1/2024 - 12/31/2024`, `Effective Date: 1/1/2024 Termination Date: 12/31/2024`. */
const RANGE = new RegExp(String.raw`${BEFORE}${FIRST}\s?[,;|]?\s?(?:(?:and )?(?:to|${ENDS})|[-–—])\s?${LAST}\)?`, 'i');
/** `Rates valid through 12/31/2024`, `Expires: 12/31/2024`. */
const LAST_ALONE = new RegExp(String.raw`${BEFORE}${ENDS}${LAST}\)?`, 'i');

/** Days over which something was counted, printed or paid, and no rate held. */
const OF_OTHER_THINGS =
  /\b(?:claims?|paid|payments? (?:made|posted)|volumes?|utili[sz]ation|units|billed|remit\w*|era|reports?|reporting|printed|run|data|ytd|look ?back|reviewed|sample|visits|sessions|months?)\b/i;

const A_SPAN = new RegExp(`^${SPAN}$`, 'i');
const YEAR = /^\d{4}$/;

function dayOf(date: string | undefined, side: Side): DayNumber | undefined {
  if (date === undefined) return undefined;
  if (A_SPAN.test(date)) return daysOfSpan(date)[side === 'start' ? 0 : 1];
  const day = readColumnDate(YEAR.test(date) ? Number(date) : date, side, noOrders());
  return day.ok ? day.value : undefined;
}

/** `Jan` before `Jun 2025` is that of the same year; `Jan – 2025` is no more than the month. */
const withYear = (opening: string, last = ''): string | undefined =>
  YEAR.test(last) ? undefined : `${opening} ${/20\d\d/.exec(last)?.[0] ?? last.replace(/^.*(?=\d\d$)/, '’')}`;

/**
 * The days over which a title has its rates hold, where it names the last of them. Nothing where one of them cannot be read, where the
 * last comes before the first, or where the days are those of claims or volumes.
 */
export function periodIn(text: string): PeriodIn | undefined {
  if (OF_OTHER_THINGS.test(text)) return undefined;
  const found = RANGE.exec(text) ?? LAST_ALONE.exec(text);
  const { first, opening, last } = found?.groups ?? {};
  const ends = dayOf(last, 'end');
  const effective = dayOf(opening === undefined ? first : withYear(opening, last), 'start');
  if (!found || ends === undefined || (first !== undefined && (effective === undefined || effective > ends)))
    return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    ...(effective === undefined ? {} : { effective }),
    ends,
    rest: rest
      .replace(/\(\s*\)/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''),
  };
}
