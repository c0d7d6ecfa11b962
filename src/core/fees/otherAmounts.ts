import { headingWords, withoutDate } from './headingWords';
import { withoutContractYear, withoutPeriod } from './headingYears';
import { MONTH } from './namedMonths';
import { namesPayer } from './payerNames';

export const PART_YEAR = 'a number of units in less than a year';
export const PROPOSAL = 'a proposal';
const MEDICARES = 'Medicare’s price';

const COUNTED =
  '(?:units|visits|sessions|days|limits?|vol|volumes?|qty|quantity|utilization|encounters|counts?|pts|patients|clients|members)';
/** Periods that are no year. */
const PART_OF_A_YEAR = `(?:month(?:ly|s)?|mo|week(?:ly|s)?|wk|quarter(?:ly|s)?|qtr|q[1-4]|h[12]|${MONTH}|ytd)`;

const COUNTED_IN_PART = new RegExp(
  `(?<!\\d )\\b${PART_OF_A_YEAR}\\b.*\\b${COUNTED}\\b|\\b${COUNTED}\\b.*(?<!\\d )\\b${PART_OF_A_YEAR}\\b`,
);

/** Words that make a column something else than the contracted rate, and what that is. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${PART_OF_A_YEAR}$`), 'a figure of less than a year'],
  [
    /\b(benchmark|market|percentile|p ?(10|25|50|75|90)|median|average|avg|mean|blended|highest|lowest|best|worst|national|fair health|peers?|best payer)\b/,
    'a benchmark',
  ],
  [/\b(target|proposed|proposal|ask|asking|requested?|goal|counter|counteroffer|offer(ed)?)\b/, PROPOSAL],
  [/\b(old|prior|previous|last|former|earlier|historic(al)?|expired|original)\b/, 'an earlier rate'],
  [
    /\b(billed|gross|chargemaster|usual|customary|ucr|list|self ?pay|cash|private pay|sliding|retail|out of network|oon)\b/,
    'not a contracted rate',
  ],
  [/^(?!.*\ballow).*\bcharges?\b/, 'a charge'],
  [
    /\b(shortfall|underpaid|opportunity|gap|variance|difference|diff|delta|index|percent|pct|ratio|change|increase|decrease|raise|cola|escalator|flag|impact|margin|profit|break ?even|yoy)\b/,
    'a result, not a rate',
  ],
  [
    /\b(paid|payments|revenue|rev|projected|proj|forecast|total|sum|annual|yearly|collected|collections?|balance|expected|ytd)\b/,
    'a total or a payment',
  ],
  [
    /\b(w?rvus?|gpci|conversion|factor|weight|(?<!\d )minutes?|(?<!\d )mins|time|duration|hours|base (units?|value)|age|length)\b/,
    'no amount of dollars',
  ],
  [new RegExp(`\\b${COUNTED}\\b`), 'a number of units'],
  [
    /\b(cost|costs|expense|budget|copay|co pay|coinsurance|deductible|fine|penalty|no show|late|tax|interest|growth|denial|floor|ceiling|cap|minimum|(?<!\d )min|maximum charge)\b/,
    'not a contracted rate',
  ],
  [
    /\b(type|tos|id|ids|name|date|number|nbr|notes?|comments?|source|status|description|npi|tin|ein|year|line|row|rank|seq|record|phone|fax|ext|extension|suite|box|zip|postal|ssn|account|claims?)\b/,
    'not a rate',
  ],
];
const SHARE = /\b(?:percent|pct|ratio|index)\b/;
const MEDICARE = /\b(medicare|mcare|mcr|cms|mpfs|pfs)\b(?! adv)/;

const OF_RATES = /\b(?:rates?|fees?|allowed|contracted|reimbursement|amount|price)\b|^\s*$/i;

/** `Year 2 Rate` and `Aetna Year 2` are rates, and `Year 2 Savings` is none. */
const withoutYear = (heading: string): string => {
  const rest = withoutContractYear(heading);
  return OF_RATES.test(rest) || namesPayer(rest) ? rest : heading;
};

/** What a heading says that its column is, where that is not the contracted rate. */
export function otherAmount(heading: string): string | undefined {
  // `NP (85%)` is a licence, with what the payer makes of it.
  const plain = heading.replace(/\(\s*\d+ ?%\s*\)/g, ' ');
  if (COUNTED_IN_PART.test(headingWords(withoutDate(withoutYear(plain))))) return PART_YEAR;
  const words = headingWords(withoutYear(withoutPeriod(plain)));
  if (MEDICARE.test(words) && !SHARE.test(words) && !namesPayer(words)) return MEDICARES;
  return OTHERS.find(([form]) => form.test(words))?.[1];
}

/** What is counted in dollars, too, so that it could have been meant as a rate; Medicare’s own price is none that a payer contracted. */
const IN_DOLLARS: ReadonlySet<string | undefined> = new Set([
  'a benchmark',
  PROPOSAL,
  'an earlier rate',
  'not a contracted rate',
  'a charge',
  'a total or a payment',
]);

/** Whether a heading says that other amounts of dollars than rates stand under it. */
export const isOtherDollars = (heading: string): boolean => IN_DOLLARS.has(otherAmount(heading));

/** Titles and sheets of prices that nobody contracted. */
const NOT_CONTRACTED =
  /\b(?:medicare (?:physician )?(?:fee|rates?|allowed|prices?|pfs|benchmarks?)|mpfs|charge ?master|cdm|benchmarks?|percentiles|market data|fair health|usual and customary|rvus?)\b/;

/** `Medicare 2026 (TX-18)`: nothing but whose prices they are, of which year and where. */
const OF_MEDICARE =
  /^(?:(?:20\d\d|[a-z]{2}(?: \d\d)?|national|locality \d\d|(?:non ?)?facility) )*(?:medicare|mcare|mcr|cms)(?: (?:20\d\d|[a-z]{2}(?: \d\d)?|national|locality \d\d|(?:non ?)?facility))*$/;

export function isOfOtherPrices(title: string): boolean {
  const words = headingWords(title);
  if (OF_MEDICARE.test(words)) return true;
  return (
    NOT_CONTRACTED.test(words) && !/\bcontract|\bvs\b|\bversus\b|\bcompar|\bour\b/.test(words) && !namesPayer(words)
  );
}

/** Headings that only lists of claims have. */
const CLAIM_WORDS =
  /\b(claim|claims? (id|no|number|status|date|line|type)|patient( name| id| acct| account)?(?! (?:resp|share|pays|cost|copay))|member (id|name|number|no)|subscriber|insured|dos|date of service|service date|svc date|check (no|number|date)|eob|remit|remittance|adjudicat\w*|carc|rarc|denial (code|reason)|mrn|icn|dcn|date paid|paid date)\b/;
const PAYMENT_WORDS = /\b(paid|billed|balance|adjustment|copay|coinsurance|deductible|write ?off)\b/;

/** A list of claims has codes and allowed amounts too; its headings tell. */
export function isClaims(headings: readonly string[]): boolean {
  const words = headings.map(headingWords);
  return words.some((text) => CLAIM_WORDS.test(text)) || words.filter((text) => PAYMENT_WORDS.test(text)).length >= 3;
}
