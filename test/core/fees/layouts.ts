import type { Raw } from '../../../src/core/raw';

export interface Layout {
  readonly what: string;
  readonly rows: readonly (readonly Raw[])[];
  /** The UNDERPAID column in Houston at 100 %: dollars, text, or the kind of failure. */
  readonly shortfalls: readonly (number | string)[];
}

/** Houston, 2026, non-facility: 90837 167.99, 75 % of it 125.99, facility 136.48; 99214 137.41. */
const HEAD = 'Shortfall';

export const LAYOUTS: readonly Layout[] = [
  {
    what: 'code and rate',
    rows: [
      ['Code', 'Rate'],
      [90837, 150],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'rate and code',
    rows: [
      ['Rate', 'CPT'],
      [150, 90837],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'no headings',
    rows: [
      [90837, 150],
      [99214, 100],
    ],
    shortfalls: [17.99, 37.41],
  },
  {
    what: 'no headings, the rate first',
    rows: [
      [150, 90837],
      [100, 99214],
    ],
    shortfalls: [17.99, 37.41],
  },
  {
    what: 'no headings, a modifier between',
    rows: [
      [90837, 'HO', 120],
      [99214, '', 100],
    ],
    shortfalls: [5.99, 37.41],
  },
  {
    what: 'no headings, numeric modifiers between',
    rows: [
      [90837, 95, 120],
      [99214, 95, 100],
    ],
    shortfalls: [47.99, 37.41],
  },
  {
    what: 'no headings, amounts with cents and then whole numbers far from them: units',
    rows: [
      [90837, 150.5, 1200],
      [99214, 100, 930],
    ],
    // 167.99 − 150.50, 137.41 − 100
    shortfalls: [17.49, 37.41],
  },
  {
    what: 'no headings, a description between',
    rows: [
      [90837, 'Psychotherapy', 150],
      [99214, 'Office visit', 100],
    ],
    shortfalls: [17.99, 37.41],
  },
  { what: 'one row', rows: [[90837, 150]], shortfalls: [17.99] },
  {
    what: 'messy headings over several lines',
    rows: [
      ['  CPT®/HCPCS\nCode ', 'Contracted\nRate ($)', 'Ann. Units'],
      ['90837', '$150.00', '1,200'],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'blank rows above, between and below',
    rows: [
      [null, null],
      ['Code', 'Rate'],
      [90837, 150],
      ['', ''],
      [99214, 100],
      [null, null],
    ],
    shortfalls: ['', HEAD, 17.99, '', 37.41, ''],
  },
  {
    what: 'a title between rows',
    rows: [
      ['Code', 'Rate'],
      ['Psychotherapy', ''],
      [90837, 150],
      ['Evaluation and management', null],
      [99214, 100],
    ],
    shortfalls: [HEAD, '', 17.99, '', 37.41],
  },
  {
    what: 'a code without a rate',
    rows: [
      ['Code', 'Rate'],
      [90837, ''],
      [99214, 100],
    ],
    shortfalls: [HEAD, '', 37.41],
  },
  {
    what: 'a total',
    rows: [
      ['Code', 'Rate'],
      [90837, 150],
      ['', 150],
    ],
    shortfalls: [HEAD, 17.99, ''],
  },
  {
    what: 'setting by place of service',
    rows: [
      ['Code', 'POS', 'Rate'],
      [90837, 11, 150],
      [90837, 21, 150],
      [90837, 21, 100],
    ],
    shortfalls: [HEAD, 17.99, 0, 36.48],
  },
  {
    what: 'practitioner',
    rows: [
      ['Provider Type', 'Procedure Code', 'Allowed Amount'],
      ['LCSW', 90837, 120],
      ['MD', 90837, 120],
    ],
    shortfalls: [HEAD, 5.99, 47.99],
  },
  {
    what: 'modifiers in two columns',
    rows: [
      ['Code', 'Mod 1', 'Mod 2', 'Rate'],
      [90837, 'HO', '95', 120],
      [90837, null, 'GT', 120],
    ],
    shortfalls: [HEAD, 5.99, 47.99],
  },
  {
    what: 'modifiers in the code and in a column',
    rows: [
      ['Code', 'Modifier', 'Rate'],
      ['90837-95', 'AJ', 120],
    ],
    shortfalls: [HEAD, 5.99],
  },
  {
    what: 'a region column before the argument',
    rows: [
      ['Code', 'State', 'Rate'],
      [90837, 'AL', 150],
      [90837, '', 150],
    ],
    shortfalls: [HEAD, 11.7, 17.99],
  },
  {
    what: 'Medicare’s rate beside the contract’s',
    rows: [
      ['Code', 'Medicare Rate', 'Contract Rate'],
      [90837, 160, 150],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'charges beside the allowed amount',
    rows: [
      ['CPT', 'Billed Charge', 'Allowed'],
      [90837, 300, 150],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'a unit that fits and one that does not',
    rows: [
      ['Code', 'Per', 'Rate'],
      [90837, 'session', 150],
      [90837, '15 minutes', 40],
    ],
    shortfalls: [HEAD, 17.99, 'unitsDiffer'],
  },
  {
    what: 'a unit in the rate that does not fit',
    rows: [
      ['Code', 'Rate'],
      [90837, '450 per diem'],
    ],
    shortfalls: [HEAD, 'unitsDiffer'],
  },
  {
    what: 'a column headed Unit with numbers',
    rows: [
      ['Code', 'Rate', 'Unit'],
      [90837, 150, 1200],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'effective dates',
    rows: [
      ['Code', 'Rate', 'Effective Date', 'Term Date'],
      [90837, 150, 45658, null],
      [90837, 150, '1/1/2027', null],
      [90837, 150, '2020-01-01', '2025-12-31'],
    ],
    shortfalls: [HEAD, 17.99, 'rateNotYetInForce', 'rateEnded'],
  },
  {
    what: 'what cannot be read',
    rows: [
      ['Code', 'Rate'],
      ['9O837', 150],
      [90837, '80% of charges'],
      [90837, 0],
      ['H0015', 200],
      ['0905', 500],
      [90837, 'call'],
    ],
    shortfalls: [
      HEAD,
      'codeUnreadable',
      'rateNotDollars',
      'rateNotPositive',
      'notPriced',
      'revenueCode',
      'rateUnreadable',
    ],
  },
  {
    what: 'rows that end early',
    rows: [['Code', 'Rate', 'Units'], [90837, 150], [99214]],
    shortfalls: [HEAD, 17.99, ''],
  },
  {
    what: 'a payer column',
    rows: [
      ['Payer', 'Code', 'Rate'],
      ['Aetna', 90837, 150],
    ],
    shortfalls: [HEAD, 17.99],
  },
  {
    what: 'headings that name neither code nor rate',
    rows: [
      ['Item', 'Ours'],
      ['90837', 150],
      ['99214', 100],
    ],
    shortfalls: [HEAD, 17.99, 37.41],
  },
  {
    what: 'nothing at all',
    rows: [
      [null, null],
      ['', ''],
    ],
    shortfalls: ['', ''],
  },
  {
    what: 'zeros for empty cells, as the desktop passes them',
    rows: [
      ['Code', 'Rate'],
      [90837, 150],
      [0, 0],
    ],
    shortfalls: [HEAD, 17.99, ''],
  },
  // Connecticut's price of 90837 in 2026 is 172.76, worked out by hand in planningRegions.test.ts.
  {
    what: 'counties by their FIPS codes, the first without its zero',
    rows: [
      ['CPT', 'Rate', 'County FIPS'],
      [90837, 150, 9110],
      [90837, 150, '48201'],
    ],
    shortfalls: [HEAD, 22.76, 17.99],
  },
  {
    what: 'counties by name and by number',
    rows: [
      ['CPT', 'Rate', 'County'],
      [90837, 150, 'Harris County, TX'],
      [90837, 150, 48201],
    ],
    shortfalls: [HEAD, 17.99, 17.99],
  },
];
