import type { ICellData, IStyleData, IWorksheetData, Nullable } from '@univerjs/presets';
import type { CellFormulaValue, CellValue, Worksheet } from 'exceljs';
import type { SheetExtras } from './book';
import { styleToFile } from './cellStyle';
import { valueToFile } from './cellToFile';
import { toFile } from './fileFormula';
import { referenceOf } from './fileRange';
import { pointsOfPixels, widthOfPixels } from './lengths';

/** Points, in Excel. */
const DEFAULT_HEIGHT = 15;

/** What all sheets of a book share. */
export interface BookContext {
  readonly styles: Readonly<Record<string, Nullable<IStyleData>>>;
  readonly namespaces: readonly string[];
}

/** Writes a sheet of the grid, cell by cell, into an empty sheet of a file. */
export function sheetToFile(
  data: Partial<IWorksheetData>,
  extras: SheetExtras,
  sheet: Worksheet,
  context: BookContext,
): void {
  for (const [column, { w, hd }] of entries(data.columnData)) {
    if (w !== undefined) sheet.getColumn(column + 1).width = widthOfPixels(w);
    if (hd) sheet.getColumn(column + 1).hidden = true;
  }
  for (const [row, { h, hd, ia }] of entries(data.rowData)) {
    if (h !== undefined && !ia) sheet.getRow(row + 1).height = pointsOfPixels(h);
    if (!hd) continue;
    sheet.getRow(row + 1).hidden = true;
    // The writer leaves out empty rows without a height.
    sheet.getRow(row + 1).height ||= DEFAULT_HEIGHT;
  }
  for (const [row, cells] of entries(data.cellData)) {
    for (const [column, cell] of entries(cells)) {
      const target = sheet.getCell(row + 1, column + 1);
      const style = typeof cell.s === 'string' ? context.styles[cell.s] : cell.s;
      if (style) Object.assign(target, styleToFile(style));
      target.value = contentToFile(cell, row, column, extras, context.namespaces);
    }
  }
  for (const [row, cells] of extras.spilled) {
    for (const [column, cell] of cells) {
      if (!data.cellData?.[row]?.[column]?.f) sheet.getCell(row + 1, column + 1).value = valueToFile(cell);
    }
  }
  for (const range of data.mergeData ?? []) sheet.mergeCells(referenceOf(range));
}

function contentToFile(
  cell: ICellData,
  row: number,
  column: number,
  extras: SheetExtras,
  namespaces: readonly string[],
): CellValue {
  const formula = cell.f ?? (cell.si ? extras.formulaAt(row, column) : undefined);
  if (!formula) return valueToFile(cell);
  const spill = extras.spillAt(row, column);
  const shown = valueToFile(cell);
  return {
    formula: toFile(formula.replace(/^=/, ''), namespaces),
    ...(shown !== null && { result: shown }),
    ...(spill && { shareType: 'array', ref: referenceOf(spill) }),
  } as CellFormulaValue;
}

function entries<T>(matrix: Readonly<Record<number, T | null | undefined>> | undefined): [number, T][] {
  return Object.entries(matrix ?? {}).flatMap(([key, value]) => (value ? [[Number(key), value]] : []));
}
