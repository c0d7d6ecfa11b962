import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/presets';
import { FormulaDataModel } from '@univerjs/presets/preset-sheets-core';
import type { SheetExtras } from '../xlsx/book';
import type { Grid } from './grid';

/** What only the formula engine knows of a sheet: formulas shared by a fill, and what has spilled. */
export function sheetExtras(grid: Grid, unitId: string, sheetId: string): SheetExtras {
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId];
  const cells = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  return {
    formulaAt: (row, column) => model.getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined,
    spillAt: (row, column) => {
      const range = ranges?.[row]?.[column];
      return range && isLarge(range) ? range : undefined;
    },
    spilled: cells ? spilledCells(cells) : new Map(),
  };
}

function spilledCells(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): SheetExtras['spilled'] {
  const spilled = new Map<number, Map<number, ICellData>>();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (!cell) return;
    const known = spilled.get(row) ?? new Map<number, ICellData>();
    spilled.set(row, known.set(column, cell));
  });
  return spilled;
}

function isLarge({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return endRow > startRow || endColumn > startColumn;
}
