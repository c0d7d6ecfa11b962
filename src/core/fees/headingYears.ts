import { addDays, addMonths, type DayNumber } from '../dates';
import { datedBy, dayIn, NOT_COUNTED, spaced, withoutDate } from './headingWords';
import { MONTH, monthOf, monthsIn, withoutMonths } from './namedMonths';
import { periodIn } from './sections/periodIn';

/** When years that have no days of their own begin, where a title or the rows say so. */
export interface Beginnings {
  /** Month and day as a number: 701 is July 1. */
  readonly fiscal?: number | undefined;
  /** Whether a contract’s first day is known: its second year begins a year later. */
  readonly isContractDated?: boolean | undefined;
}

/** The days over which the rates of a heading hold, or the year of a contract, which begins with the contract. */
export interface HeadingDays {
  readonly effective?: DayNumber;
  readonly ends?: DayNumber;
  readonly contractYear?: number;
  /** Whether the end is only that of the year or quarter named: such rates hold on until others follow, as contracts do that nobody renews. */
  readonly endsIfFollowed?: boolean;
}

const FEDERAL = /\b(?:FFY|federal (?:fiscal )?(?:year|FY))/i;
/** The federal government’s year begins in October. */
const OCTOBER = 1001;
const FISCAL =
  /\b(?:(?:S|F)?FY|(?:state |federal )?fiscal(?: year| yr)?)(?: Q[1-4])?[ '’-]{0,2}(?:20)?(\d\d)(?!\d)(?:\s?[-–/]\s?(?:20)?(\d\d)(?!\d))?/i;
/** `Q1 2025 (fiscal)`. */
const OF_FISCAL = /\b(?:[SF]?FY|fiscal)\b/i;
/** `2024-25 Rate`: a year that is no calendar's. */
const TWO_YEARS = new RegExp(
  String.raw`(?<![\w/-])(?:20|['’‘]|${NOT_COUNTED}(?=[23]\d[-–/]))(\d\d)\s?[-–/]\s?(?:20|['’‘])?(\d\d)(?![\w/-])`,
  'i',
);
const YEARS = /(?<![\w/-])20(\d\d)\s?[-–/]\s?20(\d\d)(?![\w/-])/;
const COUNTED = ['one', 'two', 'three', 'four', 'five'];
const CONTRACT =
  /\b(?:(?:contract|agreement|rate) )?(?:year|yr)\.? ?#?(\d{1,2}|one|two|three|four|five)\b(?! ?\/)(?:\s?\(?\+?\d+(?:\.\d+)? ?%[^)]*\)?)?/i;

/** The year that a heading counts from its contract's beginning: 2 of `Year 2 (3%)`. */
function contractYearIn(heading: string): number | undefined {
  const counted = datedBy(heading) === undefined ? CONTRACT.exec(heading)?.[1]?.toLowerCase() : undefined;
  if (counted === undefined) return undefined;
  return COUNTED.includes(counted) ? COUNTED.indexOf(counted) + 1 : Number(counted);
}

/** `Aetna Year 2 (3%)` without the year of the contract. */
export const withoutContractYear = (heading: string): string =>
  contractYearIn(heading) === undefined ? heading : heading.replace(CONTRACT, ' ');

interface FiscalYear {
  readonly year: number;
  readonly isFederal: boolean;
}

/** `2025-2027`: from the beginning of the one to the end of the other. */
function yearsIn(heading: string): HeadingDays | undefined {
  const [, one = '', two = ''] = YEARS.exec(heading) ?? [];
  return Number(two) > Number(one) + 1
    ? { effective: (2000 + Number(one)) * 10_000 + 101, ends: (2000 + Number(two)) * 10_000 + 1231 }
    : undefined;
}

/** The year in which a fiscal year ends, by which it is called. */
function fiscalYearIn(heading: string): FiscalYear | undefined {
  const isFederal = FEDERAL.test(heading);
  const [, one, two] = FISCAL.exec(heading) ?? TWO_YEARS.exec(heading) ?? [];
  if (one === undefined) return undefined;
  if (two !== undefined && Number(two) !== Number(one) + 1) return undefined;
  return { year: 2000 + Number(two ?? one), isFederal };
}

/** Whether a heading names a year of which only somebody else can say when it begins. */
export const namesFiscalYear = (heading: string): boolean => fiscalYearIn(heading)?.isFederal === false;

/** A year from the day on which it begins: that of 2025 from July 1 began in 2024. */
function yearFrom(year: number, begins: number): HeadingDays {
  const effective = (begins === 101 ? year : year - 1) * 10_000 + begins;
  return { effective, ends: addDays(addMonths(effective, 12), -1), endsIfFollowed: true };
}

/** `Q1 FY25`: three months of a year from the day on which it begins. */
const QUARTER = /\b(?:Q([1-4])|([1-4])Q)\b/i;

function quarterOf(year: HeadingDays, heading: string): HeadingDays {
  const [, behind, before] = QUARTER.exec(heading) ?? [];
  const quarter = Number(behind ?? before ?? 0);
  if (quarter === 0 || year.effective === undefined) return year;
  const effective = addMonths(year.effective, 3 * (quarter - 1));
  return { effective, ends: addDays(addMonths(effective, 3), -1), endsIfFollowed: true };
}

/**
 * What a rate's heading says of the days over which it holds: `Rate 1/1/25-12/31/25`, `Rate eff 7/1/2025`, `Jan 2025`, `Q1 2025`, `CY2025`,
 * `'25 Rate`, `FY25` where it is known when that begins, `Year 2` of a contract. `unknown` where it names a year whose days nobody says.
 */
export function daysOfHeading(
  text: string,
  { fiscal, isContractDated }: Beginnings,
): HeadingDays | 'unknown' | undefined {
  const heading = spaced(text);
  const period = periodIn(heading);
  if (period)
    return period.effective === undefined ? { ends: period.ends } : { effective: period.effective, ends: period.ends };
  const day = dayIn(heading);
  const months = monthsIn(heading);
  if (months && day === undefined) {
    const { effective, ends } = months;
    if (ends !== undefined && OF_FISCAL.test(heading)) return 'unknown';
    return ends === undefined ? { effective } : { effective, ends, endsIfFollowed: true };
  }
  const ofYear = fiscalYearIn(heading);
  if (ofYear) {
    const begins = ofYear.isFederal ? OCTOBER : fiscal;
    return begins === undefined ? 'unknown' : quarterOf(yearFrom(ofYear.year, begins), heading);
  }
  const contractYear = contractYearIn(heading);
  if (contractYear !== undefined) return isContractDated === true ? { contractYear } : 'unknown';
  if (day !== undefined) return day === null ? undefined : { effective: day };
  const effective = datedBy(heading);
  if (effective === undefined) return undefined;
  return yearsIn(heading) ?? yearFrom(Math.floor(effective / 10_000), 101);
}

/** `FY 2025 Q1` without its quarter. */
export const withoutFiscalQuarter = (text: string): string => (FISCAL.test(text) ? text.replace(QUARTER, '') : text);

const DATE_LABEL = /\b(?:effective|eff)\.? date\b:?/i;

/** A heading without the days, months and years that it names. */
export function withoutPeriod(text: string): string {
  const heading = spaced(text);
  const said = periodIn(heading)?.rest ?? heading;
  const rest = withoutDate(withoutMonths(withoutFiscalQuarter(said)));
  return rest === heading ? text : rest.replace(DATE_LABEL, ' ').replace(/\(\s*\)/g, ' ');
}

const BEGINS = new RegExp(
  String.raw`\b(?:(?:S|F)?FY|fiscal (?:year|yr))(?:[ '’-]{0,2}(?:20)?\d\d(?!\d))?\s*[(:=,–-]?\s*` +
    String.raw`(?:is|runs?|begins?|begin+ing|starts?|starting)?\s*(?:on|from|in)?\s*(?:the )?` +
    String.raw`(?:(?<month>${MONTH})\b\.?(?: (?<day>\d{1,2})(?!\d))?|(?<numbers>\d{1,2}/\d{1,2}))`,
  'i',
);

/** `Fiscal year begins July 1`, `SFY (7/1-6/30)`: month and day as a number. */
export function fiscalStartIn(text: string): number | undefined {
  const { month, day = '1', numbers } = BEGINS.exec(text)?.groups ?? {};
  const [inNumbers, ofIt = '1'] = numbers?.split('/') ?? [];
  const at = month === undefined ? Number(inNumbers) : monthOf(month);
  const on = month === undefined ? Number(ofIt) : Number(day);
  return at >= 1 && at <= 12 && on >= 1 && on <= 28 ? at * 100 + on : undefined;
}
