import { findChecklist } from '../../../../src/core/contracts';
import type { SheetCells } from '../../../../src/core/sheets';

/** A table that begins in C3, its columns in an order of the user's, one of them the user's own. */
const sheet = (table: string): SheetCells => ({
  name: 'Sign-off',
  top: 2,
  left: 2,
  rows: [
    ['Item', 'Contract', 'Owner', 'Approved on', 'approved BY'],
    ['Legal review', 'Aetna PPO', 'Bo', '2026-07-15', 'Ann'],
    ['Legal review', 'Cigna', 'Bo', 'soon', 'Ann'],
    ['', '', '', '', ''],
    ['Coffee', 'Aetna PPO', 'Bo', '', ''],
    ['legal review', 'Aetna PPO', 'Bo', '2026-07-20', 'Cy'],
  ],
  merges: [],
  tables: [{ name: table, area: { top: 2, left: 2, bottom: 7, right: 6 } }],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

test('items are found where they stand, in whatever order the columns are, of two rows for one the later', () => {
  const found = findChecklist(sheet('parleychecklist'));
  expect(
    found?.rows.map(({ row, contract, item, approval }) => [row, contract, item, approval.by, approval.on]),
  ).toEqual([
    [7, 'Aetna PPO', 'legal', 'Cy', 20260720],
    [4, 'Cigna', 'legal', 'Ann', null],
  ]);
  expect([...(found?.columns ?? [])]).toEqual([
    ['Contract', 3],
    ['Item', 2],
    ['Approved by', 6],
    ['Approved on', 5],
  ]);
  expect([...(found?.rows[1]?.cells ?? [])]).toEqual([
    [3, 'Cigna'],
    [2, 'Legal review'],
    [6, 'Ann'],
    [5, 'soon'],
  ]);
});

test('what cannot be read is said with its cell', () =>
  expect(findChecklist(sheet('ParleyChecklist'))?.issues.map(({ cell, failure }) => [cell, failure.kind])).toEqual([
    [{ sheet: 'Sign-off', row: 4, column: 5 }, 'dateUnreadable'],
    [{ sheet: 'Sign-off', row: 6, column: 2 }, 'fieldUnknown'],
  ]));

test('a table of another name is none of ours', () => expect(findChecklist(sheet('Tasks'))).toBeNull());
