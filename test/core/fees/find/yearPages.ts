import type { Raw } from '../../../../src/core/raw';
import { type Drawn, drawn, is } from './drawn';
import type { Fact } from './facts';
import type { SheetLayout } from './pages';

const THREE = ['90791', '90834', '90837'];

type Meant = Omit<Partial<Fact>, 'dollars' | 'code'>;

/** Columns of rates side by side, each with what its heading says of its rates; below the titles given. */
const sideBySide = (
  what: string,
  columns: readonly (readonly [heading: Raw, meant: Meant])[],
  { titles = [], name = 'Aetna' }: { readonly titles?: readonly string[]; readonly name?: string } = {},
): SheetLayout =>
  drawn(what, name, [
    ...titles.map((title) => [title]),
    ...(titles.length > 0 ? [[]] : []),
    ['CPT', ...columns.map(([heading]) => heading)],
    ...THREE.map((code, row): readonly Drawn[] => [
      code,
      ...columns.map(([, meant], at) => is(100.5 + 10 * row + 3 * at, code, meant)),
    ]),
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
