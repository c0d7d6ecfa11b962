import fc from 'fast-check';
import { opportunity, rateIndex, type Terms, underpaid } from '../../../src/core/fees';
import type { Raw } from '../../../src/core/raw';
import type { Result } from '../../../src/core/result';
import { loaded } from '../../../src/session';
import { LAYOUTS } from './layouts';

const HOUSTON: Terms = { region: 'TX-18', target: null, measure: null, asOf: null };
type Rows = readonly (readonly Raw[])[];

/** Cells of UNDERPAID, a failure as its kind. */
function column(rows: Rows, terms: Partial<Terms> = {}, output: Raw = null): readonly (number | string)[] | string {
  const answer = underpaid(rows, { ...HOUSTON, ...terms }, output, loaded);
  if (!answer.ok) return answer.failure.kind;
  return answer.value.map((cell) => (typeof cell === 'object' ? cell.kind : cell));
}

const shown = (answer: Result<number | string>): number | string => (answer.ok ? answer.value : answer.failure.kind);
const total = (rows: Rows, terms: Partial<Terms> = {}, output: Raw = null) =>
  shown(opportunity(rows, { ...HOUSTON, ...terms }, output, loaded));
const index = (rows: Rows, output: Raw = null) => shown(rateIndex(rows, HOUSTON, output, loaded));

describe('a fee schedule is understood as people lay it out', () => {
  test.each(LAYOUTS)('$what', ({ rows, shortfalls }) => expect(column(rows)).toEqual(shortfalls));
});

describe('a range that is no fee schedule says what is missing', () => {
  test.each<[string, Rows, string]>([
    ['one column', [['Code'], [90837]], 'columnsNotFound'],
    [
      'no codes',
      [
        ['Name', 'Rate'],
        ['a', 1],
        ['b', 2],
      ],
      'columnsNotFound',
    ],
    [
      'no rates',
      [
        ['Code', 'Name'],
        [90837, 'Psychotherapy'],
      ],
      'columnsNotFound',
    ],
    [
      'two rates',
      [
        ['Code', 'Aetna Rate', 'Cigna Rate'],
        [90837, 150, 140],
      ],
      'ratesSeveral',
    ],
  ])('%s', (_, rows, kind) => expect(column(rows)).toBe(kind));

  test.each<[Partial<Terms>, Raw, string]>([
    [{ target: 'lots' }, null, 'targetUnreadable'],
    [{ target: -1 }, null, 'targetUnreadable'],
    [{ target: '1001%' }, null, 'targetUnreadable'],
    [{ region: 'Huston, TX' }, null, 'placeUnknown'],
    [{ measure: 'moon' }, null, 'measureUnknown'],
    [{ asOf: 'then' }, null, 'dateUnreadable'],
    [{}, 'Moon', 'fieldUnknown'],
  ])('%p %p: %s', (terms, output, kind) => expect(column([[90837, 150]], terms, output)).toBe(kind));

  test('a row without any place says so in its cell', () => {
    expect(column([[90837, 150]], { region: null })).toEqual(['placeMissing']);
  });
});

test('the reason why a row has no answer is text beside it, blank where there is one', () => {
  const rows = [
    ['Code', 'Rate'],
    [90837, 150],
    [90834, 'By report'],
    [90791, null],
  ];
  expect(column(rows, {}, 'Reason')).toEqual([
    'Reason',
    '',
    '“By report” is priced case by case, so there is nothing to set beside the benchmark.',
    'There is a billing code without a rate beside it.',
  ]);
});

test('dates that contradict each other are said so, and not that the rate ended', () => {
  const rows = [
    ['Code', 'Rate', 'Effective', 'Ends'],
    [90837, 150, '2026-01-01', '2025-06-30'],
    [90837, 150, '2024-01-01', '2025-06-30'],
    ['H0015', 150, '2026-01-01', '2025-06-30'],
  ];
  expect(column(rows)).toEqual(['Shortfall', 'datesContradict', 'rateEnded', 'datesContradict']);
  // As the audit lists it.
  expect(column(rows, {}, 'Reason')[1]).toBe(
    'The rate ends on 2025-06-30, before it begins on 2026-01-01: its dates contradict each other, so that it counts on no day. Check both.',
  );
});

test('a rate below 5 % of its benchmark is refused: 0.05 × 167.99 = 8.3995', () => {
  expect(
    column([
      ['Code', 'Rate'],
      [90837, 0.8],
      [90837, 8.39],
      [90837, 8.4],
    ]),
  ).toEqual(['Shortfall', 'rateTooSmall', 'rateTooSmall', 159.59]);
});

test('whole columns are answered down to the last row that holds something', () => {
  const below = Array.from({ length: 200_000 }, () => [null, null]);
  expect(column([['Code', 'Rate'], [90837, 150], ...below])).toEqual(['Shortfall', 17.99]);
});

test('the reasons say where the index is not weighted', () => {
  const unweighted = 'Unweighted: no column of units a year was recognised, so each rate weighs the same.';
  expect(
    index(
      [
        ['Code', 'Rate'],
        [90837, 150],
      ],
      'Reasons',
    ),
  ).toBe(unweighted);
  expect(
    index(
      [
        ['Code', 'Rate', 'Units'],
        [90837, 150, 10],
      ],
      'Reasons',
    ),
  ).toBe('');
});

test('units that cannot be read matter only where they are multiplied by', () => {
  const rows = [
    ['Code', 'Rate', 'Units'],
    [90837, 150, 'lots'],
    [90837, 150, 10],
  ];
  expect(column(rows)).toEqual(['Shortfall', 17.99, 17.99]);
  expect(column(rows, {}, 'Annual')).toEqual(['Annual shortfall', 'unitsUnreadable', 179.9]);
});

describe('the target', () => {
  test.each<[Raw, number]>([
    [null, 17.99],
    [1, 17.99],
    ['100%', 17.99],
    // 167.99 × 1.2 = 201.588
    [1.2, 51.59],
    [120, 51.59],
    ['120%', 51.59],
    ['120 %', 51.59],
    // 167.99 × 0.85 = 142.7915
    [0.85, 0],
    // 167.99 × 1.5 = 251.985, a half
    ['150%', 101.99],
    // 167.99 × 1.125 = 188.98875
    [112.5, 38.99],
    [10, 1529.9],
  ])('%p', (target, shortfall) => expect(column([[90837, 150]], { target })).toEqual([shortfall]));
});

describe('what the rows add up to', () => {
  const FEES: Rows = [
    ['Code', 'Rate', 'Units'],
    [90837, 150, 1200],
    [99214, 140, 400],
    ['90837 AJ', 110.005, 3],
    ['H0015', 200, 100],
    [90834, 100, ''],
    [90791, '', 50],
  ];

  test('opportunity is shortfall × units, rounded to the cent a line', () => {
    // 17.99 × 1200 = 21588; 137.41 < 140; (125.99 − 110.005) × 3 = 47.955, a half cent up
    expect(column(FEES, {}, 'Annual')).toEqual(['Annual shortfall', 21588, 0, 47.96, 'notPriced', 'unitsMissing', '']);
    expect(total(FEES)).toBe(21635.96);
  });

  test('counts what is left out, and says why by row', () => {
    expect([total(FEES, {}, 'Lines'), total(FEES, {}, 'Skipped')]).toEqual([3, 3]);
    expect(total(FEES, {}, 'Reasons')).toMatch(
      /^Row 5: H0015 .*status I\)\.\nRow 6: There are no units .*\nRow 7: There is a billing code without a rate beside it\.$/,
    );
  });

  test('coverage is the share of units', () => {
    // (1200 + 400 + 3) ÷ (1603 + 100)
    expect(total(FEES, {}, 'Coverage')).toBeCloseTo(1603 / 1703, 14);
  });

  test('the index weighs by units, not by rows', () => {
    // (150·1200 + 140·400 + 110.005·3) ÷ (167.99·1200 + 137.41·400 + 125.99·3)
    expect(index(FEES)).toBeCloseTo(236330.015 / 256929.97, 14);
    expect(index(FEES, 'Revenue')).toBeCloseTo(236330.015 / (236330.015 + 20000), 14);
  });

  test('without units every rate weighs the same', () => {
    expect(
      index([
        [90837, 150],
        [99214, 140],
      ]),
    ).toBeCloseTo(290 / (167.99 + 137.41), 14);
  });

  test('no units, no rate with a benchmark, and no rate at all are different answers', () => {
    expect(total([[90837, 150]])).toBe('nothingToCompare');
    expect(
      total([
        ['Code', 'Rate', 'Units'],
        ['H0015', 150, 10],
      ]),
    ).toBe('nothingToCompare');
    expect(total([[null, null]])).toBe('nothingToCompare');
    expect(total([[null, null]], {}, 'Skipped')).toBe(0);
  });
});

describe('laws of fee schedules', () => {
  const code = fc.constantFrom<Raw>(90837, '90834-95', 99214, '90791 HO', 'H0015', '0905', '9O837', '96130');
  const rate = fc.oneof(
    fc.integer({ min: 2, max: 50_000 }).map((cents) => cents / 100),
    fc.constantFrom<Raw>('$85.00', 'N/A', '', '450 per diem', '12.3456'),
  );
  const units = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom<Raw>('1,200', '', 12.5));
  const payer = fc.constantFrom('Aetna', 'Cigna', '');
  const body = fc.array(fc.tuple(code, rate, units, payer), { minLength: 1, maxLength: 30 });
  const HEADINGS = ['Code', 'Rate', 'Units', 'Payer'];
  const schedule = body.map((rows): Rows => [HEADINGS, ...rows]);
  const OUTPUTS = ['Shortfall', 'Percent', 'Flag', 'Annual'];

  test('the order of columns changes nothing', () => {
    fc.assert(
      fc.property(
        schedule,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.constantFrom(...OUTPUTS),
        (rows, order, output) => {
          const shuffled = rows.map((row) => order.map((column) => row[column] ?? null));
          expect(column(shuffled, {}, output)).toEqual(column(rows, {}, output));
          expect(total(shuffled)).toEqual(total(rows));
        },
      ),
    );
  });

  test('blank rows stay blank and move nothing', () => {
    fc.assert(
      fc.property(schedule, fc.nat(), (rows, at) => {
        const place = 1 + (at % rows.length);
        const answers = column(rows);
        const spread = column(rows.toSpliced(place, 0, ['', null, '', null]));
        expect(spread).toEqual(Array.from(answers).toSpliced(place, 0, ''));
      }),
    );
  });

  test('the annual shortfalls add up to the opportunity', () => {
    fc.assert(
      fc.property(schedule, fc.constantFrom<Raw>(null, '120%', 1.333, 87.5), (rows, target) => {
        const annual = column(rows, { target }, 'Annual');
        const cents = Array.isArray(annual)
          ? annual.reduce((sum: number, cell) => sum + (typeof cell === 'number' ? Math.round(cell * 100) : 0), 0)
          : NaN;
        const found = total(rows, { target });
        expect(found === 'nothingToCompare' ? 0 : found).toBe(cents / 100);
      }),
    );
  });

  const isFew = (count: Raw) => count === '' || count === 0 || count === 1;
  test('a schedule at its benchmarks has an index of exactly 1, and no opportunity', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom<[Raw, number]>([90837, 167.99], [99214, 137.41], ['90837 AJ', 125.99]), units),
          { minLength: 1 },
        ),
        (lines) => {
          const rows: Rows = [
            ['Code', 'Rate', 'Units'],
            // Nothing but ones under “Units” says what one unit is.
            ...lines.map(([[one, price], count]) => [one, price, isFew(count) ? 2 : count]),
          ];
          expect([index(rows), total(rows)]).toEqual([1, 0]);
        },
      ),
    );
  });

  test('no cell makes it throw', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      code,
      rate,
      fc.constant('x'.repeat(32_767)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), fc.boolean(), (rows, headed) => {
        const table = headed ? [HEADINGS, ...rows] : rows;
        const answers = column(table);
        expect(typeof answers === 'string' || answers.length === table.length).toBe(true);
        total(table);
        index(table);
      }),
    );
  });

  test('two hundred columns are searched as two are', () => {
    const wide = (row: readonly Raw[]) => [...Array<Raw>(198).fill('note'), ...row];
    expect(column([wide(['Code', 'Rate']), wide([90837, 150])])).toEqual(['Shortfall', 17.99]);
  });
});
