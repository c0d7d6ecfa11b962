import { findingSchedules, whyNoSchedule } from '../../../../src/core/fees';
import { toTheEnd } from '../../../../src/core/pausing';
import type { Raw } from '../../../../src/core/raw';
import { bareSheet } from '../../../support/bareSheet';

type Rows = readonly (readonly Raw[])[];

const searched = (rows: Rows, name = 'Sheet1') => toTheEnd(findingSchedules(bareSheet(name, rows)));
const CODES = [90791, 90834, 90837];

describe('a sheet without a fee schedule says what was nearest to one', () => {
  test.each<[string, Rows, RegExp, string?]>([
    ['nothing in it', [[], [null, '']], /^it has no cells with anything in them; /],
    [
      'words alone',
      [['Call the payers'], ['by Friday']],
      /^no cell stands out as a billing code .*no heading names any; /,
    ],
    [
      'too few codes without a heading',
      [
        ['Psychotherapy', 90837, 120.5],
        ['Intake', 90791, 150.5],
      ],
      /^no heading names billing codes, and no column has more than 2 cells like one \(the first is B1\); /,
    ],
    [
      'one of them',
      [['Ask about', 'H0015']],
      /^no heading names billing codes, and no column has more than 1 cell like one \(the first is B1\); /,
    ],
    [
      'a heading and nothing below it',
      [['Rates to come'], ['CPT Code', 'Rate']],
      /^the heading in A2 names billing codes, and none stands below it; write the codes /,
    ],
    [
      'a heading above other codes',
      [['Code', 'Rate'], ['12', 5.5], [99214, 7.25], ...['a', 'b', 'c', 'd', 'e', 'f'].map((word) => [word, 8.25])],
      /^column A, from A1 on, holds other things than billing codes; /,
    ],
    [
      'codes beside each other above payers’ rates',
      [
        ['Payer', ...CODES],
        ['Aetna', 180.5, 110.25, 150.75],
        ['Cigna', 170.5, 105.25, 145.75],
      ],
      /^3 billing codes stand beside each other, from B1 to D1, and codes are read one below the other; copy the table and paste it .*Transpose/,
    ],
    [
      'the same below a heading that names codes',
      [
        ['CPT Code', ...CODES],
        ['Aetna', 180.5, 110.25, 150.75],
      ],
      /^3 billing codes stand beside each other, from B1 to D1, /,
    ],
    [
      'codes under a heading and no dollars',
      [['CPT', 'Service'], ...CODES.map((code) => [code, 'Therapy'])],
      /^column A, from A1 on, holds billing codes, and no column beside them has rates in dollars; write the rates /,
    ],
    [
      'codes without a heading and no dollars',
      [[], ...CODES.map((code) => ['x', code])],
      /^column B, from B2 on, holds billing codes, and no column beside them has rates in dollars; /,
    ],
    [
      'claims',
      [['Claim ID', 'DOS', 'CPT', 'Allowed'], ...CODES.map((code, index) => [index, 45_700, code, 120.25])],
      /^the headings beside C1 are those of claims or payments, /,
    ],
    [
      'Medicare’s prices',
      [['CPT', 'Rate'], ...CODES.map((code) => [code, 120.25])],
      /^its name or the title above A1 says Medicare’s prices, charges or benchmarks, /,
      'Medicare 2026',
    ],
  ])('%s', (...[, rows, says, name]) => {
    const { schedules, miss } = searched(rows, name);
    expect(schedules).toEqual([]);
    expect(whyNoSchedule(miss)).toMatch(says);
  });

  test('the nearest of several: codes without dollars before a heading without codes', () => {
    const rows = [['CPT', 'Rate'], [], ['HCPCS', 'Service'], ...CODES.map((code) => [code, 'Therapy'])];
    expect(whyNoSchedule(searched(rows).miss)).toMatch(/^column A, from A3 on, holds billing codes/);
  });

  test('a table of Excel’s, too', () => {
    const rows = [['CPT', 'Service'], ...CODES.map((code) => [code, 'Therapy'])];
    const tables = [{ name: 'Codes', area: { top: 0, left: 0, bottom: 3, right: 1 } }];
    const { miss } = toTheEnd(findingSchedules({ ...bareSheet('Sheet1', rows), tables }));
    expect(whyNoSchedule(miss)).toMatch(/^column A, from A1 on, holds billing codes/);
  });
});
