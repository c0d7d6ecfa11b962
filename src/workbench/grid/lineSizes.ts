import {
  type FWorksheet,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from '@univerjs/presets/preset-sheets-core';
import type { Lines, SheetPort } from '../host/workbookPort';
import { runUndoable } from './changeCells';
import type { Grid } from './grid';

const PIXELS_PER_LETTER = 7;
const CELL_PADDING = 14;
const WIDEST = 420;
/** Rows that a column's width is measured by. */
const MEASURED = 1000;

export function resize(grid: Grid, facade: FWorksheet, { axis, first, last }: Lines, pixels: number): void {
  if (axis === 'row') {
    facade.setRowHeightsForced(first, Math.min(last, facade.getMaxRows() - 1) - first + 1, pixels);
    return;
  }
  const sheet = facade.getSheet();
  const unitId = sheet.getUnitId();
  const end = Math.min(last, facade.getMaxColumns() - 1);
  const ranges = [{ startRow: 0, endRow: facade.getMaxRows() - 1, startColumn: first, endColumn: end }];
  const params = { unitId, subUnitId: sheet.getSheetId(), ranges, colWidth: pixels };
  const before = SetWorksheetColWidthMutationFactory(params, sheet);
  // Not through Univer's own command, which measures every row again for its height; Excel leaves rows as high as they are.
  runUndoable(
    grid,
    unitId,
    [{ id: SetWorksheetColWidthMutation.id, params }],
    [{ id: SetWorksheetColWidthMutation.id, params: before }],
  );
}

/** Columns as wide as the longest text of their first rows; rows as Univer measures them. */
export function fit(grid: Grid, facade: FWorksheet, { axis, first, last }: Lines, port: SheetPort): void {
  const used = port.usedArea(true);
  if (!used) return;
  if (axis === 'row') {
    facade.setRowAutoHeight(first, Math.min(last, used.bottom, first + MEASURED) - first + 1);
    return;
  }
  for (let column = first; column <= Math.min(last, used.right); column += 1) {
    let longest = 0;
    for (let row = used.top; row <= Math.min(used.bottom, used.top + MEASURED); row += 1) {
      longest = Math.max(longest, port.textAt(row, column).length);
    }
    const pixels = Math.min(WIDEST, longest * PIXELS_PER_LETTER + CELL_PADDING);
    if (longest > 0) resize(grid, facade, { axis, first: column, last: column }, pixels);
  }
}
