import type { Sheet } from '../support/formula';

/** What a cell shows: a number, a text, or an error whose reason contains these words. */
export type Shown = number | string | { readonly error: '#VALUE!' | '#N/A'; readonly says: string };

export interface FormulaCase {
  readonly formula: string;
  readonly shows: Shown | readonly (readonly Shown[])[];
  /** Where the figure comes from: a publication, or the arithmetic. */
  readonly source: string;
}

/** A fee schedule as people keep it. */
export const FEES: Sheet = [
  ['CPT Code', 'Region', 'Contract rate', 'Annual units'],
  [90837, 'TX-18', 150, 1200],
  ['90834-95', '77002', '$ 98.10 ', 800],
  ['99214', 'Harris County, TX', 140, '400'],
  [null, null, null, null],
  ['H0015 HF', 'TX', '325 per diem', 600],
  ['9O837', 'TX-18', 120, 10],
  ['90837 HO', 'Houston, TX', 110, 900],
];

const HOUR_HOUSTON = '(3.78 × 1.008 + 1.20 × 0.993 + 0.02 × 1.376) × 33.4009 = 167.985…';
const PUBLISHED = '99214 in Houston is published as 137.41';
const HOUSTON = '2.56 × 1.008 + 0.83 × 0.993 + 0.02 × 1.376 = 3.43219; × 33.4009 = 114.638…';

const STATUS_I = { error: '#N/A', says: 'status I' } as const;
const MISTYPED = { error: '#VALUE!', says: 'Did you mean 90837?' } as const;

/** Formulas as people type them, and what they must show; checked in a real grid and, faster, without one. */
export const FORMULAS: readonly FormulaCase[] = [
  {
    formula: '=PARLEY.RENEGOTIATE("3/1/2019","Last rate change",,,"2026-11-24")',
    shows: 'Yes: rates unchanged for years; rates eroded by inflation. The date to act by is not known.',
    source: 'seven whole years; the code comes when it is first asked',
  },
  {
    formula: '=PARLEY.RENEGOTIATE(A2:D2,A1:D1)',
    shows: { error: '#VALUE!', says: 'None of these headings' },
    source: 'a fee schedule is no register',
  },
  {
    formula: '=PARLEY.BENCHMARKINFO("H0015","TX-18","Reason")',
    shows:
      "H0015 (Intensive outpatient, alcohol or drug) has no price on Medicare's fee schedule: Medicare does not accept this code on this fee schedule (status I).",
    source: 'the reason behind the error, for an Excel that does not show it',
  },
  {
    formula: '=PARLEY.BENCHMARKINFO(99214,"TX-18","Notes",,,,"CSW")',
    shows:
      'Medicare pays a clinical social worker for no medical evaluation and management; this is 75% of the fee all the same.',
    source: 'Medicare Benefit Policy Manual, ch. 15 § 170',
  },
  { formula: '=PARLEY.BENCHMARKINFO(90837,"TX-18","Reason")', shows: '', source: 'there is a benchmark' },
  { formula: '=PARLEY.PCTMEDICARE(90837,0,"TX-18")', shows: '', source: 'no rate: the desktop passes blanks as 0' },
  {
    formula: '=PARLEY.BENCHMARK("#REF!","TX-18")',
    shows: { error: '#N/A', says: 'shows #REF!' },
    source: 'a cell in error is no code',
  },
  {
    formula: '=PARLEY.BENCHMARK("90837 HO/HN","TX-18")',
    shows: {
      error: '#VALUE!',
      says: '“90837 HO/HN” names modifiers of which a service has only one (HO, HN). Give each its own row.',
    },
    source: "a master's and a bachelor's level, which are two services",
  },
  { formula: '=PARLEY.BENCHMARK(90837,"TX-18")', shows: 167.99, source: HOUR_HOUSTON },
  { formula: '=PARLEY.BENCHMARK("90837-95","04412-18")', shows: 167.99, source: 'telehealth changes nothing' },
  { formula: '=PARLEY.BENCHMARK(90837,"US")', shows: 167, source: 'publicly quoted; (3.78 + 1.20 + 0.02) × 33.4009' },
  {
    formula: '=PARLEY.BENCHMARK(90837,"TX-18",,,"Facility")',
    shows: 136.48,
    source: '(3.78 × 1.008 + 0.25 × 0.993 + 0.02 × 1.376) × 33.4009 = 136.476…',
  },
  { formula: '=PARLEY.BENCHMARK(90837,"TX-18",,,21)', shows: 136.48, source: 'place of service 21 is a hospital' },
  { formula: '=PARLEY.BENCHMARK(90837,"TX-18",,,,"CSW")', shows: 125.99, source: '75 % of 167.99 = 125.9925' },
  {
    formula: '=PARLEY.BENCHMARK(90837,"US",,"2024-03-08")',
    shows: 149.64,
    source: '(3.47 + 1.01 + 0.09) × 32.7442 = 149.64…',
  },
  { formula: '=PARLEY.BENCHMARK(90837,"US",,45359)', shows: 149.64, source: 'serial 45359 is 8 March 2024' },
  {
    formula: '=PARLEY.BENCHMARK(90837,"US",,45360)',
    shows: 152.12,
    source: 'serial 45360 is 9 March 2024: 4.57 × 33.2875 = 152.12…',
  },
  { formula: '=PARLEY.BENCHMARK(90837,"US",,2025)', shows: 154.29, source: 'publicly quoted' },
  {
    formula: '=PARLEY.BENCHMARK(90837,"US","Medicare QP")',
    shows: 167.84,
    source: '(3.78 + 1.20 + 0.02) × 33.5675 = 167.8375',
  },
  { formula: '=PARLEY.BENCHMARK(A3,B3)', shows: 114.64, source: HOUSTON },
  { formula: '=PARLEY.BENCHMARK(A5,B5)', shows: '', source: 'blank in, blank out' },
  {
    formula: '=PARLEY.BENCHMARK(A2:A8,B2:B8)',
    shows: [[167.99], [114.64], [137.41], [''], [STATUS_I], [MISTYPED], [125.99]],
    source: `${HOUR_HOUSTON}; ${HOUSTON}; ${PUBLISHED}; 75 % of 167.99`,
  },
  {
    formula: '=PARLEY.BENCHMARK(A2:A3,"AL")',
    shows: [[161.7], [110.14]],
    source: `(3.78 + 1.20 × 0.875 + 0.02 × 0.566) × 33.4009 = 161.70…; 2.56 × 1 + 0.83 × 0.875 + 0.02 × 0.566 = 3.29757 × 33.4009 = 110.14…`,
  },
  {
    formula: '=PARLEY.BENCHMARK(90837,"Huston, TX")',
    shows: { error: '#VALUE!', says: 'Did you mean Houston, TX?' },
    source: 'nearest choice',
  },
  { formula: '=PARLEY.BENCHMARK(90837,"")', shows: { error: '#VALUE!', says: 'Say where' }, source: 'no place' },
  {
    formula: '=PARLEY.BENCHMARK(90837,"US",,2024)',
    shows: { error: '#VALUE!', says: 'Give a day' },
    source: 'two releases in 2024',
  },
  {
    formula: '=PARLEY.BENCHMARK(90837,"US",,,,,"Aetna")',
    shows: { error: '#N/A', says: 'No published rates of Aetna' },
    source: 'nothing loaded',
  },
  { formula: '=PARLEY.LOCALITY(77002)', shows: 'TX-18 Houston (04412-18)', source: 'CMS ZIP5, 2026 Q1' },
  { formula: '=PARLEY.LOCALITY("Harris County, TX","Code")', shows: 'TX-18', source: 'CMS 25LOCCO' },
  { formula: '=PARLEY.LOCALITY("TX")', shows: { error: '#N/A', says: 'Name one of them' }, source: '8 localities' },
  {
    formula: '=PARLEY.BENCHMARKINFO(90837,"TX-18","Formula")',
    shows: '(3.78 × 1.008 + 1.20 × 0.993 + 0.02 × 1.376) × 33.4009 = $167.99',
    source: 'RVU26C and its Addendum E',
  },
  { formula: '=PARLEY.BENCHMARKINFO(90837,"TX-18","release")', shows: 'RVU26C', source: 'CMS' },
  { formula: '=PARLEY.BENCHMARKINFO(90837,"US","Period",,2021)', shows: '2021-01-01 to 2021-12-31', source: 'CMS' },
  {
    formula: '=PARLEY.BENCHMARKINFO(90837,"US","Sorce")',
    shows: { error: '#VALUE!', says: 'Did you mean Source?' },
    source: 'nearest choice',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8)',
    shows: [['Shortfall'], [17.99], [16.54], [0], [''], [STATUS_I], [MISTYPED], [15.99]],
    source: '167.99 − 150; 114.64 − 98.10; 137.41 < 140; 125.99 − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,,"120%")',
    shows: [['Shortfall'], [51.59], [39.47], [24.89], [''], [STATUS_I], [MISTYPED], [41.19]],
    source: '201.59 − 150; 137.57 − 98.10; 164.89 − 140; 151.19 − 110',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,"AL",1.2,"Annual")',
    shows: [['Annual shortfall'], [61908], [31576], [9956], [''], [STATUS_I], [MISTYPED], [37071]],
    source: 'the shortfalls × 1200, 800, 400, 900; the region column goes before the argument',
  },
  {
    formula: '=PARLEY.UNDERPAID(A1:D8,,,"Flag")',
    shows: [['Flag'], ['Underpaid'], ['Underpaid'], ['OK'], [''], [STATUS_I], [MISTYPED], ['Underpaid']],
    source: 'the shortfalls',
  },
  {
    formula: '=PARLEY.UNDERPAID(A2:C4,"US",,"Percent")',
    shows: [[150 / 167], [9810 / 11390], [14000 / 13561]],
    source: 'rate ÷ benchmark, columns known by what they hold, national amounts',
  },
  { formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18","120%")', shows: 140511, source: '61908 + 31576 + 9956 + 37071' },
  { formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",120,"Lines")', shows: 4, source: 'four rates have a benchmark' },
  { formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,"Skipped")', shows: 2, source: 'H0015 and 9O837' },
  {
    formula: '=PARLEY.OPPORTUNITY(A1:C8,"TX-18")',
    shows: { error: '#N/A', says: 'Add a column headed Units' },
    source: 'no units',
  },
  {
    formula: '=PARLEY.OPPORTUNITY(A1:D8,"TX-18",,"Coverge")',
    shows: { error: '#VALUE!', says: 'Did you mean Coverage?' },
    source: 'nearest choice',
  },
  {
    formula: '=PARLEY.RATEINDEX(A1:D8,"TX-18")',
    shows: Math.floor((413480 / 461655) * 1e15) / 1e15,
    source: '(150·1200 + 98.10·800 + 140·400 + 110·900) ÷ (167.99·1200 + 114.64·800 + 137.41·400 + 125.99·900)',
  },
  {
    formula: '=PARLEY.RATEINDEX(A1:B8,"TX-18")',
    shows: { error: '#VALUE!', says: 'No column of rates in dollars' },
    source: 'no rate',
  },
  { formula: '=PARLEY.PCTMEDICARE(90837,150,"TX-18")', shows: 15000 / 16799, source: 'rate ÷ benchmark' },
  {
    formula: '=PARLEY.PCTMEDICARE(A2:A5,C2:C5,B2:B5)',
    shows: [[15000 / 16799], [9810 / 11464], [14000 / 13741], ['']],
    source: 'rate ÷ benchmark',
  },
  {
    formula: '=PARLEY.PCTMEDICARE(90837,"80% of charges","TX-18")',
    shows: { error: '#N/A', says: 'a percentage, not dollars' },
    source: 'not dollars',
  },
];
