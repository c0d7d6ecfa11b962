import { cellA1 } from '../../core/sheets';
import { type FlagColumn, WorkbookError } from '../port';
import { cellInput } from './cellText';
import type { Conversation } from './excelRun';
import { NOT_EMPTY } from './words';

const CELLS_A_REQUEST = 20_000;

/** Writes the column where every cell of it is empty; takes it back where a part of it fails. */
export async function flagColumn(conversation: Conversation, flag: FlagColumn): Promise<void> {
  const { context, sync, syncAnyway } = conversation;
  const { firstRow, column, values, format } = flag;
  const sheet = context.workbook.worksheets.getItem(flag.sheet);
  const whole = sheet.getRangeByIndexes(firstRow, column, values.length, 1);
  const filled = whole.getUsedRangeOrNullObject(true).load('rowIndex');
  await sync();
  if (!filled.isNullObject) throw new WorkbookError(NOT_EMPTY(cellA1({ row: filled.rowIndex, column })));
  try {
    for (let first = 0; first < values.length; first += CELLS_A_REQUEST) {
      const part = values.slice(first, first + CELLS_A_REQUEST);
      const cells = sheet.getRangeByIndexes(firstRow + first, column, part.length, 1);
      // One format for all cells; the types want a matrix.
      if (format !== '') cells.numberFormat = format as unknown as string[][];
      cells.formulas = part.map((value) => [cellInput(value)]);
      await sync();
    }
  } catch (error) {
    whole.clear();
    await syncAnyway();
    throw error;
  }
}
