import { areaA1, cellA1 } from '../../core/sheets';
import type { CellChange, RowChange } from '../port';
import { allOrNothing } from './allOrNothing';
import { cellInput } from './cellText';
import { type Conversation, excelRun } from './excelRun';
import { offerChoices } from './pickList';
import { hasExcelApi } from './requirements';
import { lastRow, type RowPlace, rowPlace } from './rowPlace';
import { ROW_LEFT } from './words';

/** The user's own format stays, but for a number in a cell that would show it as a bare number, or keep it as text. */
function formatFor({ value, format }: CellChange, now: string): string {
  if (now === 'General') return format;
  return now === '@' && typeof value === 'number' ? format : now;
}

const sheetOf = ({ context }: Conversation, { sheet }: RowChange): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet);

async function fill(run: Conversation, change: RowChange, place: RowPlace): Promise<void> {
  const sheet = sheetOf(run, change);
  change.cells.forEach((cell, index) => {
    const range = sheet.getRangeByIndexes(place.row + (cell.below ?? 0), cell.column, 1, 1);
    const now = place.before[index]?.format ?? 'General';
    const format = formatFor(cell, now);
    if (format !== now) range.numberFormat = [[format]];
    // A cell that is formatted as text keeps what it is given, an apostrophe too.
    range.formulas = [[format === '@' ? (cell.value ?? '') : cellInput(cell.value)]];
    if (place.unlisted.has(index)) offerChoices(range, cell.choices);
  });
  if (place.grows && change.table !== null)
    sheet.tables.getItem(change.table).resize(areaA1({ ...place.area, bottom: lastRow(place.row, change) }));
  await run.sync();
}

async function putBack(run: Conversation, change: RowChange, place: RowPlace): Promise<void> {
  const sheet = sheetOf(run, change);
  if (place.grows && change.table !== null) sheet.tables.getItem(change.table).resize(areaA1(place.area));
  change.cells.forEach(({ column, below = 0, choices }, index) => {
    const before = place.before[index];
    if (!before) return;
    const range = sheet.getRangeByIndexes(place.row + below, column, 1, 1);
    range.numberFormat = [[before.format]];
    range.formulas = [[before.content]];
    if (place.unlisted.has(index) && choices.length > 0) range.dataValidation.clear();
  });
  await run.sync();
}

/** Writes cells of a row of the user's, or of new ones, whole or not at all. @returns the row written, the first of several */
export async function putRow(change: RowChange, patience: number): Promise<number> {
  const hasLists = hasExcelApi('1.8');
  const place = await excelRun((run) => rowPlace(run, change, hasLists), { patience });
  const columns = change.cells.map(({ column }) => column);
  const first = cellA1({ row: place.row, column: Math.min(...columns) });
  const last = cellA1({ row: lastRow(place.row, change), column: Math.max(...columns) });
  await allOrNothing(
    {
      act: (run) => fill(run, change, place),
      undo: (run) => putBack(run, change, place),
      left: (why) => ROW_LEFT(why, change.sheet, `${first}:${last}`),
    },
    patience,
  );
  return place.row;
}
