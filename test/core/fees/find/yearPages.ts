import type { Raw } from '../../../../src/core/raw';
import { type Drawn, drawn, is, listed } from './drawn';
import type { Fact } from './facts';
import type { SheetLayout } from './pages';

const THREE = ['90791', '90834', '90837'];

type Meant = Omit<Partial<Fact>, 'dollars' | 'code'>;

/** Columns of rates side by side, each with what its heading says of its rates; below the titles given. */
const sideBySide = (
  what: string,
  columns: readonly (readonly [heading: Raw, meant: Meant])[],
  {
    titles = [],
    notes = [],
    name = 'Aetna',
    payer = name,
  }: {
    readonly titles?: readonly string[];
    readonly notes?: readonly string[];
    readonly name?: string;
    readonly payer?: string;
  } = {},
): SheetLayout =>
  drawn(what, name, [
    ...titles.map((title) => [title]),
    ...(titles.length > 0 ? [[]] : []),
    ['CPT', ...columns.map(([heading]) => heading)],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      ...columns.map(([, meant], at) => is(100.5 + 10 * row + 3 * at, code, { payer, ...meant })),
    ]),
    ...(notes.length > 0 ? [[]] : []),
    ...notes.map((note) => [note]),
  ]);

const over = (effective: number, ends: number): Meant => ({ effective, ends });
const from = (effective: number): Meant => ({ effective });
const Y2024 = over(20240101, 20241231);
const Y2025 = over(20250101, 20251231);
/** The newest holds on until another follows. */
const Y2026 = from(20260101);

/** Years as headings: those of the calendar, of a government and of a contract, each with its days. */
export const YEARS: readonly SheetLayout[] = [
  sideBySide('a year in the heading: Rate 2025', [['Rate 2025', from(20250101)]]),
  sideBySide('years side by side: 2024 Rate, 2025 Rate, 2026 Rate', [
    ['2024 Rate', Y2024],
    ['2025 Rate', Y2025],
    ['2026 Rate', Y2026],
  ]),
  drawn('the year before beside the present one: 2024 (prior), 2025 (current)', 'Aetna', [
    ['CPT', '2024 (prior)', '2025 (current)'],
    ...THREE.map((code, row): readonly Drawn[] => [code, 97.5 + 10 * row, is(100.5 + 10 * row, code, from(20250101))]),
  ]),
  sideBySide('calendar years by their short names: CY24, CY2025, Calendar Year 2026', [
    ['CY24', Y2024],
    ['CY2025', Y2025],
    ['Calendar Year 2026', Y2026],
  ]),
  sideBySide(
    'fiscal years, of which a title says when they begin',
    [
      ['FY24', over(20230701, 20240630)],
      ['FY 2025 Rate', over(20240701, 20250630)],
      ['SFY25-26', from(20250701)],
    ],
    { titles: ['Fiscal year begins July 1'] },
  ),
  sideBySide('the federal government’s years, which begin in October', [
    ['FFY25', over(20241001, 20250930)],
    ['FFY26', from(20251001)],
  ]),
  sideBySide('fiscal years with their days in the headings', [
    ['FY25 (7/1/24-6/30/25)', over(20240701, 20250630)],
    ['FY26 (7/1/25-6/30/26)', over(20250701, 20260630)],
  ]),
  sideBySide(
    'years of a contract, each a year after the other from the day that a title says',
    [
      ['Year 1', from(20240701)],
      ['Year 2 (3%)', from(20250701)],
      ['Year 3 (3%)', from(20260701)],
    ],
    { titles: ['Aetna, effective 7/1/2024'] },
  ),
  sideBySide(
    'two payers’ contract years',
    [
      ['Aetna Year 1', { payer: 'Aetna', ...from(20250101) }],
      ['Aetna Year 2', { payer: 'Aetna', ...from(20260101) }],
      ['Cigna Year 1', { payer: 'Cigna', ...from(20250101) }],
      ['Cigna Year 2', { payer: 'Cigna', ...from(20260101) }],
    ],
    { titles: ['Effective 1/1/2025'], name: 'Rates' },
  ),
  sideBySide('days of headings without an end: Rate eff 7/1/2024, Rate eff 7/1/2025', [
    ['Rate eff 7/1/2024', from(20240701)],
    ['Rate eff 7/1/2025', from(20250701)],
  ]),
  drawn('years of a contract from the day of each row', 'Aetna', [
    ['CPT', 'Effective Date', 'Contract Year 1', 'Contract Year 2'],
    ['90834', '7/1/2024', is(101.5, '90834', from(20240701)), is(104.5, '90834', from(20250701))],
    ['90837', '1/1/2025', is(141.5, '90837', from(20250101)), is(145.5, '90837', from(20260101))],
  ]),
  drawn('years side by side with one number of units, and a row that was renewed within a year', 'Aetna', [
    ['CPT', '2025 Rate', '2026 Rate', 'Annual Units', 'Effective'],
    ['90834', is(101.5, '90834', { ...Y2025, units: 100 }), is(104.5, '90834', { ...Y2026, units: 100 }), 100, null],
    [
      '90837',
      is(141.5, '90837', { ...Y2025, units: 200 }),
      is(145.5, '90837', { ...from(20260701), units: 200 }),
      200,
      '7/1/2026',
    ],
  ]),
  sideBySide(
    'years by two digits each: Rate 24-25, Rate 25-26',
    [
      ['Rate 24-25', over(20240701, 20250630)],
      ['Rate 25-26', from(20250701)],
    ],
    { titles: ['Fiscal year begins July 1'] },
  ),
  sideBySide('years of a database: Rate_2024, Rate_2025', [
    ['Rate_2024', Y2024],
    ['Rate_2025', from(20250101)],
  ]),
  sideBySide('one rate from a month on: Rate (eff. Jan 2025)', [['Rate (eff. Jan 2025)', from(20250101)]]),
  sideBySide('months of a year: Jan 2025 - Jun 2025, Jul 2025 - Dec 2025', [
    ['Jan 2025 - Jun 2025', over(20250101, 20250630)],
    ['Jul 2025 - Dec 2025', over(20250701, 20251231)],
  ]),
  sideBySide('months with the year behind the last: Rate Jan-Jun 2025, Rate Jul–Dec 2025', [
    ['Rate Jan-Jun 2025', over(20250101, 20250630)],
    ['Rate Jul–Dec 2025', over(20250701, 20251231)],
  ]),
  sideBySide('quarters: Q1 2025 Rate, 2Q25 Rate, Rate Q3-2025', [
    ['Q1 2025 Rate', over(20250101, 20250331)],
    ['2Q25 Rate', over(20250401, 20250630)],
    ['Rate Q3-2025', from(20250701)],
  ]),
  sideBySide('halves of years: 1H25 Fee, H2 2025 Fee', [
    ['1H25 Fee', over(20250101, 20250630)],
    ['H2 2025 Fee', from(20250701)],
  ]),
  sideBySide("years by two digits: ’24 Rate, '25 Rate", [
    ['’24 Rate', Y2024],
    ["'25 Rate", from(20250101)],
  ]),
  sideBySide('days in numbers and words: Rate 1/1/25, Eff 7/1/2025, Effective January 15, 2026', [
    ['Rate 1/1/25', from(20250101)],
    ['Eff 7/1/2025', from(20250701)],
    ['Effective January 15, 2026', from(20260115)],
    ['Rate 1-Jul-26', from(20260701)],
  ]),
  sideBySide('months on which rates begin: Jul-24, Jul-25', [
    ['Jul-24', from(20240701)],
    ['Jul-25', from(20250701)],
  ]),
  sideBySide('months in numbers: Rate 07/2024, 2025-07 Rate', [
    ['Rate 07/2024', from(20240701)],
    ['2025-07 Rate', from(20250701)],
  ]),
  sideBySide('the same as dates of Excel’s, which are numbers', [
    [45474, from(20240701)],
    [45839, from(20250701)],
  ]),
  sideBySide('until a day, and from the next on: Rate thru 6/30/2025, Rate eff. July 2025', [
    ['Rate thru 6/30/2025', { ends: 20250630 }],
    ['Rate eff. July 2025', from(20250701)],
  ]),
  sideBySide('years of a contract together: 2022-2024 Rate, 2025 - 2027 Rate', [
    ['2022-2024 Rate', over(20220101, 20241231)],
    ['2025 - 2027 Rate', over(20250101, 20271231)],
  ]),
  sideBySide('what goes on: Rate 7/1/2024 - 6/30/2025, Rate 7/1/2025 - Present', [
    ['Rate 7/1/2024 - 6/30/2025', over(20240701, 20250630)],
    ['Rate 7/1/2025 - Present', from(20250701)],
  ]),
  sideBySide(
    'quarters of a fiscal year, of which a note below says when it begins',
    [
      ['Q1 FY25 Rate', over(20240701, 20240930)],
      ['Q2 FY25 Rate', from(20241001)],
    ],
    { notes: ['Our fiscal year begins July 1.'] },
  ),
  sideBySide(
    'payers with months',
    [
      ['Aetna Jan 2025', { payer: 'Aetna', ...from(20250101) }],
      ['Aetna Jul 2025', { payer: 'Aetna', ...from(20250701) }],
      ['Cigna Q3 2025', { payer: 'Cigna', ...from(20250701) }],
    ],
    { name: 'Rates' },
  ),
  sideBySide('a month in the title: Aetna rates effective July 2025', [['Rate', from(20250701)]], {
    titles: ['Aetna rates effective July 2025'],
    name: 'Fees',
    payer: 'Aetna',
  }),
  drawn(
    'quarters below their year',
    'Aetna',
    [
      ['', '2025', ''],
      ['CPT', 'Q1 Rate', 'Q2 Rate'],
      ...THREE.map((code, row): readonly Drawn[] => [
        code,
        is(100.5 + row, code, over(20250101, 20250331)),
        is(103.5 + row, code, from(20250401)),
      ]),
    ],
    [[0, 1, 2]],
  ),
  drawn('counts and dollars of months beside the rate are no rates', 'Aetna', [
    ['CPT', 'Rate eff. Jan 2025', 'Jan 2025 Units', 'Q1 2025 Visits', 'Feb 2025', 'Mar 2025'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(100.5 + 10 * row, code, from(20250101)),
      30 + row,
      90 + row,
      row === 0 ? listed(3015.25) : 3015.25 + row,
      row === 0 ? listed(3115.75) : 3115.75 + row,
    ]),
  ]),
  drawn('payers above years', 'Rates', [
    ['', 'Aetna', '', 'Cigna', ''],
    ['CPT', '2025', '2026', '2025', '2026'],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      is(100.5 + row, code, { payer: 'Aetna', ...Y2025 }),
      is(103.5 + row, code, { payer: 'Aetna', ...Y2026 }),
      is(110.5 + row, code, { payer: 'Cigna', ...Y2025 }),
      is(113.5 + row, code, { payer: 'Cigna', ...Y2026 }),
    ]),
  ]),
];
