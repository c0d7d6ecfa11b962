import type { ColumnMapping, ScheduleMapping } from '../../../src/core/fees';
import { flagColumnOf, flagOf, keptWith, movedSince, standingFlags } from '../../../src/core/flags';
import { toTheEnd } from '../../../src/core/pausing';
import type { Raw } from '../../../src/core/raw';
import { audited } from '../audit/readings';
import { bareSheet } from '../../support/bareSheet';

const column = (at: number, heading: string, role: ColumnMapping['role']): ColumnMapping => ({
  column: at,
  heading,
  role,
  why: '',
});

/** Codes in A, rates in B, from row 2 on; whatever else is in the area is not read. */
const mapping = (change: Partial<ScheduleMapping> = {}): ScheduleMapping => ({
  sheet: 'Fees',
  area: { top: 1, left: 0, bottom: 4, right: 1 },
  headingRows: 1,
  columns: [column(0, 'Code', 'code'), column(1, 'Rate', 'rate')],
  ...change,
});

const ROWS: readonly (readonly Raw[])[] = [
  ['Fees of 2026', ''],
  ['Code', 'Rate'],
  [90791, 139],
  [90834, 100],
  [90837, 121.4],
];

/** The schedule, with further columns from C on, row by row from the first. */
const sheet = (...columns: readonly (readonly Raw[])[]) => {
  const height = Math.max(ROWS.length, ...columns.map(({ length }) => length));
  return bareSheet(
    'Fees',
    Array.from({ length: height }, (_, row) => [
      ...(ROWS[row] ?? ['', '']),
      ...columns.map((cells) => cells[row] ?? ''),
    ]),
  );
};

const KEPT = keptWith([], ['Below target', 'Expired', 'Aetna: Below target; Cigna: Expired']);

const standing = (
  cells: ReturnType<typeof sheet>,
  change: Partial<ScheduleMapping> = {},
  others: readonly ScheduleMapping[] = [],
  kept = KEPT,
) => toTheEnd(standingFlags(cells, mapping(change), others, kept));

const C = ['', 'Parley', 'Below target', '', 'Cigna: Expired; Aetna: Below target'];

describe('a column that was written', () => {
  test('is known by its heading and its flags', () => {
    expect(standing(sheet(C))).toEqual({ own: { top: 1, bottom: 4, left: 2, right: 2 }, changed: [] });
  });

  test('is known where columns stand between by now', () => {
    expect(standing(sheet(['', 'Note', 'a', 'b', 'c'], [], C)).own).toMatchObject({ left: 4 });
  });

  test('is known within what is taken for the schedule, in a column that is not read', () => {
    const wide = {
      area: { top: 1, left: 0, bottom: 4, right: 3 },
      columns: [...mapping().columns, column(2, '', 'ignored')],
    };
    expect(standing(sheet(C, ['', 'Note', 'a', 'b', 'c']), wide).own).toMatchObject({ left: 2 });
  });

  test('is known with flags beyond the rows that the schedule has by now', () => {
    const shrunk = { area: { top: 1, left: 0, bottom: 3, right: 1 } };
    expect(standing(sheet([...C, '', 'Expired', '', 'a note']), shrunk).own).toMatchObject({ top: 1, bottom: 6 });
  });

  test('is known where the schedule was moved down beside it', () => {
    const down = { area: { top: 3, left: 0, bottom: 4, right: 1 } };
    expect(standing(sheet(C), down).own).toMatchObject({ top: 1, bottom: 4 });
  });

  test('is known without a heading where the schedule has none', () => {
    const bare = { area: { top: 2, left: 0, bottom: 4, right: 1 }, headingRows: 0 };
    expect(standing(sheet(['', '', 'Below target', '', 'Expired']), bare).own).toMatchObject({ top: 2, bottom: 4 });
  });

  test('is known whatever control characters its flags lost on their way through Excel', () => {
    const kept = keptWith([], ['A\u0007etna: Expired']);
    expect(standing(sheet(['', 'Parley', 'Aetna: Expired']), {}, [], kept).own).not.toBeNull();
  });
});

describe('a column that somebody changed', () => {
  test.each<[string, readonly Raw[], object]>([
    ['a note among its flags', ['', 'Parley', 'Below target', 'ask Aetna', 'Expired'], { row: 3, what: 'value' }],
    [
      'a flag with words of theirs',
      ['', 'Parley', 'Below target', 'Oscar: Below target', ''],
      { row: 3, what: 'value' },
    ],
    ['a number', ['', 'Parley', 'Below target', 1, ''], { row: 3, what: 'value' }],
    ['a second heading', ['', 'Parley', 'Below target', 'Parley', ''], { row: 3, what: 'value' }],
    ['another heading', ['', 'Flags', 'Below target', 'Expired', ''], { row: 1, what: 'heading' }],
    ['no heading', ['', '', 'Below target', 'Expired', ''], { row: 1, what: 'heading' }],
  ])('by %s is theirs, and the flags go beside it', (_, cells, change) => {
    const found = standing(sheet(cells));
    expect(found).toEqual({ own: null, changed: [{ column: 2, ...change }] });
    expect(flagColumnOf(mapping(), found)).toBe(3);
  });

  test('is told from the one that was written after it', () => {
    const found = standing(sheet(['', 'Flags', 'Below target', 'Expired', ''], C));
    expect(found).toMatchObject({ own: { left: 3 }, changed: [{ column: 2 }] });
    expect(flagColumnOf(mapping(), found)).toBe(3);
  });

  test('is any that this workbook does not remember', () => {
    expect(standing(sheet(C), {}, [], [])).toEqual({ own: null, changed: [{ column: 2, row: 2, what: 'value' }] });
  });
});

describe('what is no flag column of a schedule', () => {
  test('is a column of the user’s own, in which a flag’s words stand once', () => {
    expect(standing(sheet(['', 'Status', 'Expired', 'current', 'current']))).toEqual({ own: null, changed: [] });
  });

  test('are the flags of the schedule above, below or beside it', () => {
    const above = mapping();
    const rows = [...sheet(C).rows, ['', '', ''], ['Code', 'Rate', ''], [90853, 22.1, '']];
    const below = { area: { top: 6, left: 0, bottom: 7, right: 1 } };
    expect(standing(bareSheet('Fees', rows), below, [above]).own).toBeNull();
    expect(standing(bareSheet('Fees', rows), {}, [mapping(below)]).own).toMatchObject({ top: 1, bottom: 4 });
    const beside = mapping({ area: { top: 1, left: 4, bottom: 4, right: 5 } });
    const far = sheet([], [], ['', 'Code', 1, 2, 3], ['', 'Rate', 1, 2, 3], C);
    expect(standing(far, {}, [beside]).own).toBeNull();
    expect(standing(far, beside, [mapping()]).own).toMatchObject({ left: 6 });
  });
});

test('a flag of many payers is known by those that were written, whichever of them stand together', () => {
  const flag = flagOf(
    audited([
      { payer: 'Aetna; Inc.', code: '90837', rate: 104.5, row: 3 },
      { payer: 'Cigna', code: '90837', rate: 110, row: 3 },
    ]).findings,
  );
  expect(flag).toBe('Aetna; Inc.: Below target, Below the best payer; Cigna: Below target');
  expect(standing(sheet(['', 'Parley', flag]), {}, [], keptWith([], [flag])).own).not.toBeNull();
});

describe('rows that moved since', () => {
  const moved = (now: ReturnType<typeof sheet>) => toTheEnd(movedSince(sheet(), now, mapping()));

  test('are none where only what is not read has changed', () => {
    expect(moved(sheet(C))).toBeNull();
  });

  test('are told by the first cell that is not what it was', () => {
    expect(
      moved(
        bareSheet(
          'Fees',
          ROWS.map((row, at) => (at === 3 ? [90834, 101] : row)),
        ),
      ),
    ).toEqual({
      sheet: 'Fees',
      row: 3,
      column: 1,
    });
    expect(moved(bareSheet('Fees', [[], ...ROWS]))).toMatchObject({ row: 1, column: 0 });
  });
});
