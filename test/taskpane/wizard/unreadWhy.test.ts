import { isRead, unreadWhy } from '../../../src/taskpane/wizard/unreadWhy';
import type { SheetInfo } from '../../../src/workbook/port';

const SHEET: SheetInfo = { name: 'Fees', hidden: false, ours: false, looksOurs: false, cells: 100 };

test.each<[string, Partial<SheetInfo>, string | undefined]>([
  ['of the user’s', {}, undefined],
  ['of the user’s that is hidden', { hidden: true }, undefined],
  ['that is marked as ours', { ours: true }, 'ours'],
  ['that is marked as ours and empty', { ours: true, cells: 0 }, 'ours'],
  ['without anything in it', { cells: 0 }, 'empty'],
  ['that looks like ours', { looksOurs: true, cells: 101 }, 'looksOurs'],
  ['with more cells than are read', { cells: 101 }, 'tooLarge'],
])('a sheet %s (%j) is left out because: %p', (_, change, kind) => {
  const sheet = { ...SHEET, ...change };
  expect(unreadWhy(sheet, 100)?.kind).toBe(kind);
  expect(isRead(sheet, 100)).toBe(kind === undefined);
});
