import { rateIndex, type Terms, underpaid } from '../../../src/core/fees';
import type { Raw } from '../../../src/core/raw';
import { loaded } from '../../../src/session';

type Rows = readonly (readonly Raw[])[];

const HOUSTON: Terms = { region: 'TX-18', target: null, measure: null, asOf: null };

/** Houston, 2026: 90837 167.99, 75 % of it 125.99, in a facility 136.48; 90834 114.64. */
function shortfalls(rows: Rows): readonly (number | string)[] | string {
  const answer = underpaid(rows, HOUSTON, null, loaded);
  if (!answer.ok) return answer.failure.kind;
  return answer.value.map((cell) => (typeof cell === 'object' ? cell.kind : cell));
}
const HEAD = 'Shortfall';

describe('a column whose heading says that it is something else is never the rate', () => {
  test.each<[string, Rows, readonly (number | string)[] | string]>([
    [
      'Medicare’s price',
      [
        ['CPT', 'Medicare Rate', 'Aetna', 'Units'],
        [90837, 160, 150, 10],
      ],
      [HEAD, 17.99],
    ],
    [
      'a charge',
      [
        ['Code', 'Billed Charge', 'Aetna', 'Units'],
        [90837, 300, 150, 10],
      ],
      [HEAD, 17.99],
    ],
    [
      'minutes',
      [
        ['CPT', 'Minutes', 'Aetna', 'Volume'],
        [90837, 60, 150, 10],
      ],
      [HEAD, 17.99],
    ],
    [
      'a row number',
      [
        ['#', 'CPT', 'Aetna', 'Volume'],
        [1, 90837, 150, 10],
      ],
      [HEAD, 17.99],
    ],
    [
      'an NPI',
      [
        ['NPI', 'CPT', 'Aetna'],
        [1_234_567_890, 90837, 150],
      ],
      [HEAD, 17.99],
    ],
    [
      'a year',
      [
        ['Year', 'CPT', 'Aetna'],
        [2025, 90837, 150],
      ],
      [HEAD, 17.99],
    ],
    [
      'what was paid',
      [
        ['CPT', 'Total Paid', 'Aetna'],
        [90837, 5000, 150],
      ],
      [HEAD, 17.99],
    ],
    [
      'other rates',
      [
        ['CPT', 'Denial Rate', 'No Show Fee', 'UCR Fee', 'Fee'],
        [90837, 5, 25, 300, 150],
      ],
      [HEAD, 17.99],
    ],
    [
      'several payers',
      [
        ['CPT', 'Aetna', 'Cigna', 'UHC'],
        [90837, 150, 140, 130],
      ],
      'ratesSeveral',
    ],
    [
      'several licences',
      [
        ['CPT', 'MD', 'PhD', 'LCSW'],
        [90837, 150, 140, 130],
      ],
      'ratesSeveral',
    ],
  ])('%s', (...[, rows, expected]) => expect(shortfalls(rows)).toEqual(expected));
});

describe('headings are found below titles and in two lines', () => {
  const ROW = [90837, 'HO', 120, 12];
  test.each<[string, Rows, readonly (number | string)[] | string]>([
    ['a title', [['Aetna Fee Schedule 2025', '', '', ''], ['CPT', 'Mod', 'Rate', 'Units'], ROW], ['', HEAD, 5.99]],
    [
      'a title of one word that could be a heading',
      [['Rates'], ['CPT', 'Mod', 'Rate', 'Units'], ROW],
      ['', HEAD, 5.99],
    ],
    [
      'years above, of which the newer counts',
      [
        ['', '', '2025', '2026'],
        ['CPT', 'Mod', 'Rate', 'Rate'],
        [90837, 'HO', 110, 120],
      ],
      ['', HEAD, 5.99],
    ],
    [
      'words above words',
      [
        ['CPT', 'Contract', 'Annual'],
        ['Code', 'Rate', 'Units'],
        [90837, 150, 12],
      ],
      ['', HEAD, 17.99],
    ],
    [
      'payers above',
      [
        ['', 'Aetna', 'Cigna'],
        ['CPT', 'Rate', 'Rate'],
        [90837, 150, 140],
      ],
      'ratesSeveral',
    ],
    [
      'zeros for the blank cells of the headings, as desktops hand them over',
      [
        [0, 0, 0],
        ['Code', 0, 'Rate'],
        [90837, 0, 150],
        [0, 0, 0],
      ],
      ['', HEAD, 17.99, ''],
    ],
  ])('%s', (...[, rows, expected]) => expect(shortfalls(rows)).toEqual(expected));
});

describe('what the rate is for is not lost', () => {
  test.each<[string, Rows, readonly (number | string)[] | string]>([
    [
      'modifiers under other headings',
      [
        ['Code', 'M1', 'Proc Mod', 'Rate'],
        [90837, 'HO', '95', 120],
      ],
      [HEAD, 5.99],
    ],
    [
      'licences under “Degree”',
      [
        ['Code', 'Degree', 'Rate'],
        [90837, 'LCSW', 120],
      ],
      [HEAD, 5.99],
    ],
    [
      'licences under a heading that says nothing',
      [
        ['Code', 'Who', 'Rate'],
        [90837, 'LCSW', 120],
      ],
      [HEAD, 5.99],
    ],
    [
      'licences without headings',
      [
        [90837, 'LCSW', 120],
        [90837, 'MD', 120],
      ],
      [5.99, 47.99],
    ],
    [
      'settings under “POS (Place of Service)”',
      [
        ['Code', 'POS (Place of Service)', 'Rate'],
        [90837, 21, 120],
      ],
      [HEAD, 16.48],
    ],
    [
      'a facility’s rate',
      [
        ['Code', 'Facility Rate'],
        [90837, 120],
      ],
      [HEAD, 16.48],
    ],
    [
      'a licence’s rate',
      [
        ['Code', 'LCSW Rate'],
        [90837, 120],
      ],
      [HEAD, 5.99],
    ],
    [
      'a rate per diem',
      [
        ['Code', 'Per Diem Rate'],
        [90837, 450],
      ],
      [HEAD, 'unitsDiffer'],
    ],
    [
      'a unit that cannot be read',
      [
        ['Code', 'Per', 'Rate'],
        [90837, 'mile', 120],
        [90837, 'session', 150],
      ],
      [HEAD, 'basisUnreadable', 17.99],
    ],
    [
      'years for dates',
      [
        ['Code', 'Rate', 'Effective', 'End'],
        [90837, 150, 2025, 2026],
        [90837, 150, 2020, 2024],
      ],
      [HEAD, 17.99, 'rateEnded'],
    ],
  ])('%s', (...[, rows, expected]) => expect(shortfalls(rows)).toEqual(expected));

  test('cells that leave it open take what holds for all', () => {
    const rows = [
      ['Code', 'POS', 'Provider Type', 'State', 'Rate', 'Units', 'Term Date'],
      [90837, 'All', 'N/A', '-', 150, 'N/A', 'Evergreen'],
      [90837, 11, 'MD', 'AL', 150, 10, '12/31/2026'],
    ];
    // Alabama’s 90837 is 161.70.
    expect(shortfalls(rows)).toEqual([HEAD, 17.99, 11.7]);
  });
});

describe('without headings, numbers are not guessed', () => {
  test.each<[string, Rows, readonly (number | string)[] | string]>([
    // 167.99 − 95
    ['code, $95, 1200: 95 is a rate, and no modifier', [[90837, '$95', 1200]], [72.99]],
    ['whole numbers only: either could be the rate', [[90837, 120, 150]], 'ratesSeveral'],
    ['whole numbers only, however far apart', [[90837, 95, 1200]], 'ratesSeveral'],
    [
      'whole numbers as near to the amounts as another payer’s rates are',
      [
        [90837, 150.5, 140],
        [90834, 110.25, 100],
      ],
      'ratesSeveral',
    ],
    [
      'three columns of numbers',
      [
        [90837, 60, 150.5, 1200],
        [90834, 45, 110.5, 900],
      ],
      'ratesSeveral',
    ],
    [
      'units before the rate',
      [
        [90837, 1200, 150.5],
        [90834, 900, 110.25],
      ],
      'ratesSeveral',
    ],
    [
      'two payers',
      [
        [90837, 150.5, 140.25],
        [90834, 110.5, 99.75],
      ],
      'ratesSeveral',
    ],
  ])('%s', (...[, rows, expected]) => expect(shortfalls(rows)).toEqual(expected));
});

test('an index over units that are all 0 has no answer', () => {
  const answer = rateIndex(
    [
      ['Code', 'Rate', 'Units'],
      [90837, 150, 0],
    ],
    HOUSTON,
    null,
    loaded,
  );
  expect(answer.ok ? answer.value : answer.failure.kind).toBe('unitsAllZero');
});
