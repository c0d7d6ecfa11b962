import { findSchedules, type ScheduleMapping } from '../../../../src/core/fees';
import type { Raw } from '../../../../src/core/raw';
import type { SheetCells } from '../../../../src/core/sheets';
import { ratesOf } from './measure';
import { bareSheet } from '../../../support/bareSheet';

type Rows = readonly (readonly Raw[])[];

const sheetOf = (rows: Rows, name = 'Sheet1'): SheetCells => bareSheet(name, rows);
const CODES = [90791, 90832, 90834, 90837, 99214];
const each = (row: (code: number, index: number) => Raw[]): Raw[][] => CODES.map(row);

describe('a sheet that is no fee schedule gives none', () => {
  test.each<[string, Rows, string?]>([
    ['nothing at all', []],
    ['blank cells', [[null, ''], []]],
    [
      'claims',
      [
        ['Claim ID', 'DOS', 'CPT', 'Billed', 'Allowed', 'Paid'],
        ...each((code, index) => [index, 45_700, code, 200, 120.25, 100]),
      ],
    ],
    [
      'claims by patient',
      [
        ['Patient', 'Date', 'CPT', 'Allowed Amount', 'Paid Amount'],
        ...each((code) => ['Doe', 45_700, code, 120.25, 100]),
      ],
    ],
    [
      'payments by code',
      [['CPT', 'Total Units', 'Revenue', 'Avg Paid'], ...each((code) => [code, 1000, 2000.5, 100.2])],
    ],
    [
      'a summary by payer',
      [
        ['Payer', 'Total Units', 'Revenue'],
        ['Aetna', 100, 2000.5],
        ['Cigna', 20, 300.5],
      ],
    ],
    ['percentiles', [['CPT', 'P25', 'P50', 'P75'], ...each((code) => [code, 100.5, 90.5, 120])]],
    ['Medicare’s prices by the sheet’s name', [['CPT', 'Rate'], ...each((code) => [code, 100.5])], 'Medicare 2026'],
    [
      'Medicare’s prices by a title',
      [
        ['2026 Medicare Physician Fee Schedule'],
        ['CPT', 'Non-Facility', 'Facility'],
        ...each((code) => [code, 100.5, 90.5]),
      ],
    ],
    [
      'Medicare’s prices by their headings',
      [['CPT', 'Medicare Rate', 'Medicare Facility Rate'], ...each((code) => [code, 100.5, 90.5])],
    ],
    ['a charge master', [['CPT', 'Price'], ...each((code) => [code, 250.5])], 'Chargemaster'],
    ['relative values', [['CPT', 'Work RVU', 'PE RVU', 'MP RVU'], ...each((code) => [code, 3.78, 1.2, 0.02])]],
    ['shares of Medicare', [['CPT', 'Rate'], ...each((code) => [code, 0.8])]],
    [
      'diagnoses',
      [
        ['ICD-10', 'Description'],
        ['F32.1', 'Depression'],
        ['F41.1', 'Anxiety'],
        ['F10.20', 'Alcohol'],
      ],
    ],
    [
      'diagnoses without dots, with weights',
      [
        ['Code', 'Description', 'Weight'],
        ['F3210', 'Depression', 1.5],
        ['F4110', 'Anxiety', 2.25],
      ],
    ],
    [
      'ZIP codes',
      [
        ['ZIP Code', 'City', 'Population'],
        [77002, 'Houston', 16_793],
        [90802, 'Long Beach', 39_000],
        [99501, 'Anchorage', 20_000],
      ],
    ],
    [
      'ZIP codes without headings',
      [
        [77002, 'Houston', 16_793],
        [90802, 'Long Beach', 39_000],
        [99501, 'Anchorage', 20_000],
      ],
    ],
    [
      'telephones',
      [
        ['Name', 'Phone'],
        ['Aetna', '713-555-0100'],
        ['Cigna', '713-555-0101'],
      ],
    ],
    [
      'extensions like codes',
      [
        ['Name', 'Extension', 'Rate'],
        ['Ann', 90837, 12.5],
        ['Bob', 90834, 13.5],
        ['Cy', 90791, 11],
      ],
    ],
    ['minutes', [['CPT', 'Minutes'], ...each((code) => [code, 45.5])]],
    [
      'base values of anesthesia',
      [
        ['Proc Code', 'Description', 'Base Units', 'Per Unit', 'Base Value'],
        ...each((code) => [code, 'x', 5, 42.9, 214.5]),
      ],
    ],
  ])('%s', (...[, rows, name]) => expect(findSchedules(sheetOf(rows, name))).toEqual([]));
});

const roles = ([mapping]: readonly ScheduleMapping[]) => mapping?.columns.map(({ role }) => role);

describe('columns that are not clearly the contracted rate are left out', () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      'Medicare’s price',
      [['CPT', 'Medicare Rate', 'Aetna'], ...each((code) => [code, 100.5, 120.25])],
      ['code', 'ignored', 'rate'],
    ],
    [
      'charges',
      [['Code', 'Billed Charge', 'Aetna'], ...each((code) => [code, 200, 120.25])],
      ['code', 'ignored', 'rate'],
    ],
    ['minutes', [['CPT', 'Minutes', 'Aetna'], ...each((code) => [code, 60, 120.25])], ['code', 'ignored', 'rate']],
    [
      'row numbers',
      [['#', 'CPT', 'Aetna'], ...each((code, index) => [index + 1, code, 120.25])],
      ['ignored', 'code', 'rate'],
    ],
    [
      'identifiers',
      [['NPI', 'CPT', 'Tax ID', 'Fee'], ...each((code) => [1_234_567_890, code, 741_234_567, 120.25])],
      ['ignored', 'code', 'ignored', 'rate'],
    ],
    [
      'other rates',
      [['CPT', 'Denial Rate', 'No Show Fee', 'UCR Fee', 'Fee'], ...each((code) => [code, 0.1, 25, 300, 120.25])],
      ['code', 'ignored', 'ignored', 'ignored', 'rate'],
    ],
    [
      'an old rate',
      [['CPT', 'Old Rate', 'New Rate'], ...each((code) => [code, 100, 120.25])],
      ['code', 'ignored', 'rate'],
    ],
    [
      'a rate without a year beside one of an earlier year, which may be the same',
      [['CPT', 'Rate', '2024 Rate'], ...each((code) => [code, 110.5, 100.5])],
      ['code', 'ignored', 'ignored'],
    ],
    [
      'fiscal years, of which nothing says when they begin',
      [['CPT', 'FY24', 'FY25'], ...each((code) => [code, 100.5, 110.5])],
      ['code', 'ignored', 'ignored'],
    ],
    [
      'proposals',
      [['CPT', 'Aetna Current', 'Aetna Proposed', 'Aetna Counter'], ...each((code) => [code, 100.5, 90, 99])],
      ['code', 'rate', 'ignored', 'ignored'],
    ],
    [
      'telehealth alone',
      [['CPT', 'Rate', 'Telehealth Rate'], ...each((code) => [code, 100.5, 110.5])],
      ['code', 'rate', 'ignored'],
    ],
    ['tiers', [['CPT', 'Tier 1', 'Tier 2'], ...each((code) => [code, 100.5, 110.5])], ['code', 'ignored', 'ignored']],
    [
      'names that may be anybody’s',
      [['CPT', 'Sunrise', 'Moonbeam'], ...each((code) => [code, 100.5, 110.5])],
      ['code', 'ignored', 'ignored'],
    ],
    [
      'a lone PA, which may be Pennsylvania',
      [['CPT', 'PA', 'TX'], ...each((code) => [code, 100.5, 110.5])],
      ['code', 'ignored', 'ignored'],
    ],
    [
      'two that could each be it',
      [['CPT', 'Rate 1', 'Rate 2'], ...each((code) => [code, 100.5, 110.5])],
      ['code', 'ignored', 'ignored'],
    ],
    [
      'units that are none a year',
      [
        ['CPT', 'Rate', 'Units per month', 'Units Allowed', 'Annual Units'],
        ...each((code, index) => [code, 100.5, 4, 10, 50 + index]),
      ],
      ['code', 'rate', 'ignored', 'ignored', 'units'],
    ],
    ['what one unit is', [['CPT', 'Rate', 'Unit'], ...each((code) => [code, 100.5, 1])], ['code', 'rate', 'ignored']],
    [
      'names of people, clinics',
      [['Provider', 'Location', 'CPT', 'Rate'], ...each((code) => ['Dr. Smith', 'Main Clinic', code, 100.5])],
      ['ignored', 'ignored', 'code', 'rate'],
    ],
  ])('%s', (_, rows, expected) => expect(roles(findSchedules(sheetOf(rows)))).toEqual(expected));

  test('each says why, in words', () => {
    const rows = [
      ['CPT', 'Medicare Rate', '2024 Rate', '2025 Rate', 'Tier 1 Rate', 'Units per month', ''],
      ...each((code) => [code, 100.5, 110.5, 120.25, 99.5, 4, 'x']),
    ];
    const [mapping] = findSchedules({ ...sheetOf(rows), hiddenColumns: new Set([1]) });
    expect(mapping!.columns.map(({ why }) => why)).toEqual([
      'heading “CPT”',
      'heading “Medicare Rate”, which is Medicare’s price; the column is hidden',
      'heading “2024 Rate”',
      'heading “2025 Rate”',
      'heading “Tier 1 Rate”, and what “Tier 1” narrows a rate to cannot be told from a heading',
      'heading “Units per month”, which is a number of units in less than a year',
      'it has no heading',
    ]);
  });

  test('neither end of a range is the rate', () => {
    const sheet = sheetOf([['CPT', 'Min Rate', 'Max Rate'], ...each((code) => [code, 100.5, 110.5])]);
    expect(ratesOf(sheet)).toEqual([]);
    expect(findSchedules(sheet)[0]!.columns[2]!.why).toBe('heading “Max Rate”, which is the upper end of a range');
  });

  test('a table whose rate cannot be told is still found, so that the user can choose it', () => {
    const sheet = sheetOf([['CPT', 'Fee', 'Price'], ...each((code) => [code, 100.5, 110.5])]);
    expect(ratesOf(sheet)).toEqual([]);
    expect(findSchedules(sheet)[0]!.columns[1]!.why).toBe(
      'heading “Fee”, but “Fee” and “Price” could each be the rate; choose one',
    );
  });
});
