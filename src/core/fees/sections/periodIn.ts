import { type DayNumber, noOrders, readColumnDate, type Side } from '../../dates';

/** From when and until when rates hold, as a title says, and the title without that. */
export interface PeriodIn {
  readonly effective?: DayNumber;
  readonly ends: DayNumber;
  readonly rest: string;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const DAY = String.raw`(?:(?:\d{1,2}[-/.]){2}(?:20)?\d\d|20\d\d-\d\d?-\d\d?|\b${MONTH}\.? \d{1,2},? 20\d\d)(?![\w/])`;
/** The last day in full, a month of a year, or a year. */
const LAST = String.raw`(?<last>${DAY}|\b${MONTH}\.? 20\d\d\b|\b20\d\d\b(?![-/.\d]))`;
/** What stands before a last day where none stands before a first. */
const ENDS = String.raw`\b(?:through|thru|until|till|good to|valid to|expir(?:es|ed|ing|y|ation)|exp|end(?:s|ed|ing)?|terminat(?:es|ed|ing|ion)|term(?! 20\d\d$))\b(?: date| day)?(?: on)?\s?[.:]?\s?`;
const FIRST_ON = String.raw`\b(?:effective|eff|valid|contract|agreement|rates?|in (?:force|effect)|for|from|dates?|dos|dates? of service|period|term|starts?|starting|begins?|beginning|as of)\b`;
const BEFORE = String.raw`(?:(?:${FIRST_ON})(?: dates?| period| term| from)?\s?[.:]?\s?)*[(]?`;

/** `1/1/2024 - 12/31/2024`, `Effective Date: 1/1/2024 Termination Date: 12/31/2024`. */
const RANGE = new RegExp(
  String.raw`${BEFORE}(?<first>${DAY})\s?[,;|]?\s?(?:(?:and )?(?:to|${ENDS})|[-–—])\s?${LAST}\)?`,
  'i',
);
/** `Rates valid through 12/31/2024`, `Expires: 12/31/2024`. */
const LAST_ALONE = new RegExp(String.raw`${BEFORE}${ENDS}${LAST}\)?`, 'i');

/** Days over which something was counted, printed or paid, and no rate held. */
const OF_OTHER_THINGS =
  /\b(?:claims?|paid|payments? (?:made|posted)|volumes?|utili[sz]ation|units|billed|remit\w*|era|reports?|reporting|printed|run|data|ytd|look ?back|reviewed|sample|visits|sessions|months?)\b/i;

const dayOf = (date: string | undefined, side: Side): DayNumber | undefined => {
  if (date === undefined) return undefined;
  const day = readColumnDate(/^\d{4}$/.test(date) ? Number(date) : date, side, noOrders());
  return day.ok ? day.value : undefined;
};

/**
 * The days over which a title has its rates hold, where it names the last of them. Nothing where one of them cannot be read, where the
 * last comes before the first, or where the days are those of claims or volumes.
 */
export function periodIn(text: string): PeriodIn | undefined {
  if (OF_OTHER_THINGS.test(text)) return undefined;
  const found = RANGE.exec(text) ?? LAST_ALONE.exec(text);
  const { first, last } = found?.groups ?? {};
  const ends = dayOf(last, 'end');
  const effective = dayOf(first, 'start');
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
