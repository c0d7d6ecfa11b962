import { amountsUnread, correctMapping, type ScheduleMapping, withHidden } from '../../../../src/core/fees';
import { paceOf, toTheEnd } from '../../../../src/core/pausing';
import type { Raw } from '../../../../src/core/raw';
import { cellA1, type SheetCells } from '../../../../src/core/sheets';
import { bareSheet } from '../../../support/bareSheet';
import { readingsOf, schedulesOf } from './measure';

type Rows = readonly (readonly Raw[])[];

const unread = (sheet: SheetCells, mapping: ScheduleMapping): readonly string[] =>
  readingsOf(sheet, mapping).flatMap((one) =>
    one.kind === 'unread' ? [`${cellA1(one.unread.cell)} ${one.unread.reason}`] : [],
  );

const told = (rows: Rows): readonly string[] => {
  const sheet = bareSheet('Aetna', rows);
  return unread(sheet, schedulesOf(sheet)[0]!);
};

const of = (heading: Raw, cells: readonly Raw[] = [240.25, 190.75, 260.5]): Rows => [
  ['CPT', 'Contracted Rate', heading],
  [90837, 150.5, cells[0] ?? null],
  [90834, 110.5, cells[1] ?? null],
  [90791, 180.5, cells[2] ?? null],
];

describe('amounts in columns that were not taken for rates', () => {
  test.each([
    ['a second column of dollars', 'Fee', 'heading “Fee”, but “Contracted Rate” is more surely the rate'],
    ['billed charges', 'Billed charge', 'heading “Billed charge”, which is not a contracted rate'],
    ['a proposal', 'Proposed', 'heading “Proposed”, which is a proposal'],
    ['what nobody knows', 'Sunrise', 'heading “Sunrise”, which may be a payer’s name, but nothing says so'],
    [
      'money without a heading',
      null,
      'it has no heading, and amounts without a heading could be anything: choose what they are',
    ],
  ])('%s: one line with the addresses, how many, why, and what to do', (_, heading, why) => {
    expect(told(of(heading))).toEqual([
      `C2 C2:C4: 3 amounts in column C were not read as rates (${why}). If they are, choose that for the column.`,
    ]);
  });

  test('whole dollars under charges, and one amount alone', () => {
    expect(told(of('Billed charge', [240, 190, 260]))[0]).toMatch(/^C2 C2:C4: 3 amounts /);
    expect(told(of('Fee', [null, 190.5, null]))).toEqual([
      'C3 C3: the amount in column C was not read as a rate (heading “Fee”, but “Contracted Rate” is more surely the rate). If it is one, choose that for the column.',
    ]);
  });

  test.each<[string, Raw, readonly Raw[]]>([
    ['Medicare’s prices', 'Medicare', [240.25, 190.75, 260.5]],
    ['counts', 'Points', [1, 2, 3]],
    ['numbers of rows', null, [1, 2, 3]],
    ['shares', 'Escalator', [0.03, 0.03, 0.02]],
    ['relative values', 'Work RVU', [3.78, 2.82, 4.16]],
    ['percentages', '% of Medicare', ['95.50%', '90.25%', '101.75%']],
    ['words', 'Notes', ['see exhibit', 'none', 'b']],
    ['units', 'Units', [100, 200, 300]],
    ['telephones', 'Phone', ['555-0100', '555-0101', '555-0102']],
    ['nothing', 'Fee', [null, 'N/A', '']],
  ])('%s are none', (_, heading, cells) => {
    expect(told(of(heading, cells))).toEqual([]);
  });

  test('only what stands beside codes counts: totals and notes do not', () => {
    const rows = [...of('Billed charge'), ['Total', 441.5, 691.5]];
    expect(told(rows)[0]).toMatch(/^C2 C2:C4: 3 amounts /);
  });

  test('what the user left out, or chose, is told no more; what is hidden and left out, neither', () => {
    const sheet = bareSheet('Aetna', of('Billed charge'));
    const [found] = schedulesOf(sheet);
    const chosen = correctMapping(found!, 2, 'rate');
    expect(unread(sheet, chosen)).toEqual([]);
    expect(unread(sheet, correctMapping(chosen, 2, 'ignored'))).toEqual([]);
    const hidden = { ...sheet, hiddenColumns: new Set([2]) };
    expect(unread(hidden, found!)).toHaveLength(1);
    expect(unread(hidden, withHidden(found!, false))).toEqual([]);
  });

  test('where no column is surely the rate, nothing is read, and all amounts are told', () => {
    const sheet = bareSheet('Aetna', [
      ['CPT', 'Fee', 'Price'],
      [90837, 150, 140],
      [90834, 110, 100],
    ]);
    const [found] = schedulesOf(sheet);
    expect(readingsOf(sheet, found!)).toEqual([]);
    const reasons = toTheEnd(amountsUnread(sheet, found!, paceOf(0))).map(({ reason }) => reason.slice(0, 22));
    expect(reasons).toEqual(['B2:B3: 2 amounts in co', 'C2:C3: 2 amounts in co']);
    expect(unread(sheet, correctMapping(found!, 1, 'rate'))).toEqual([]);
  });
});
