import {
  CommandType,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IOperation,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/presets';
import { FormulaDataModel } from '@univerjs/presets/preset-sheets-core';
import { SheetsFilterService } from '@univerjs/presets/preset-sheets-filter';
import { TableManager } from '@univerjs/presets/preset-sheets-table';
import { width } from '../host/areas';
import type { Steps } from '../host/slices';
import type { Area } from '../host/workbookPort';
import { type CellChanges, runUndoable } from './changeCells';
import type { Grid } from './grid';
import { roomFor } from './roomFor';

/** Cells of a sheet, row by row from a first one; nothing where a cell is empty. None of them has or had a formula. */
export interface QuietCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Nullable<ICellData>[])[];
}

/**
 * Puts whole cells in their places. An operation by Univer's name for it, and no mutation: after each of those the page is drawn
 * again, whichever sheet it shows.
 */
export const PutQuietCells: IOperation<QuietCells> = {
  id: 'workbench.operation.put-quiet-cells',
  type: CommandType.OPERATION,
  handler: (accessor, { unitId, subUnitId, top, left, rows }) => {
    const book = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const lines: CellChanges | undefined = book?.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix();
    if (!lines) return false;
    rows.forEach((cells, index) => {
      const line = (lines[top + index] ??= left === 0 ? roomFor(cells.length) : {});
      cells.forEach((cell, offset) => {
        if (cell) line[left + offset] = cell;
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Univer's sheets are objects by row and column
        else delete line[left + offset];
      });
    });
    return true;
  },
};

/** Rows between two pauses. */
const ROWS_A_STEP = 64;

/** What a cell becomes: the cell itself stays as it is, null leaves none, undefined asks for Univer's own way. */
export type QuietChange = (held: Nullable<ICellData>, row: number, column: number) => Nullable<ICellData>;

/**
 * Changes cells without Univer's own mutation, which costs some ten microseconds a cell: thirty listeners hear of each, for
 * drawing, filters, rules and the editor. None of them minds plain cells of a sheet that nobody looks at, and what does mind,
 * formulas and rules, is told once (`followQuietCells`). Works the cells out in steps and puts them in their places in one. Says
 * whether it could; where not, nothing is done.
 */
export function* changeQuietly(grid: Grid, sheet: Worksheet, area: Area, change: QuietChange): Steps<boolean> {
  if (!isQuiet(grid, sheet)) return false;
  const lines: CellChanges = sheet.getCellMatrix().getMatrix();
  const columns = Array.from({ length: width(area) }, (_, index) => area.left + index);
  const nothing = columns.map(() => undefined);
  const before: (readonly Nullable<ICellData>[])[] = [];
  const after: (readonly Nullable<ICellData>[])[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = lines[row];
    // Arrays that are mapped have the room they need, those that are pushed to twice as much.
    const olds = line ? columns.map((column) => line[column]) : nothing;
    if (olds.some((held) => Boolean(held?.f) || Boolean(held?.si) || Boolean(held?.p))) return false;
    const news = columns.map((column, index) => change(olds[index], row, column));
    if (news.includes(undefined)) return false;
    before.push(olds);
    after.push(news);
    if (after.length % ROWS_A_STEP === 0) yield;
  }
  // Somebody may have looked meanwhile.
  if (!isQuiet(grid, sheet)) return false;
  const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), top: area.top, left: area.left };
  runUndoable(
    grid,
    place.unitId,
    [{ id: PutQuietCells.id, params: { ...place, rows: after } }],
    [{ id: PutQuietCells.id, params: { ...place, rows: before } }],
  );
  return true;
}

/** Whether nobody looks at the sheet, and nothing on it but rules goes by its cells. */
function isQuiet(grid: Grid, sheet: Worksheet): boolean {
  const injector = grid.univer.__getInjector();
  const unitId = sheet.getUnitId();
  const id = sheet.getSheetId();
  const shown = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getActiveSheet().getSheetId();
  const spills: IObjectMatrixPrimitiveType<unknown> =
    injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[id] ?? {};
  return (
    shown !== id &&
    Object.keys(spills).length === 0 &&
    injector.get(TableManager).getTablesBySubunitId(unitId, id).length === 0 &&
    !injector.get(SheetsFilterService).getFilterModel(unitId, id)
  );
}

/** Listens to cells that are put in their places. */
export function onQuietCells(grid: Grid, listener: (cells: QuietCells) => void): void {
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id === PutQuietCells.id) listener(params as QuietCells);
    });
}
