import type { FRange, FWorkbook } from '@univerjs/presets/preset-sheets-core';
import type { FunctionHost } from '../host/types';
import { Calculation } from './calculation';
import { connectFunctions } from './connectFunctions';
import { createGrid, type Grid } from './createGrid';
import type { PendingCalls } from './pendingCalls';
import { rangeAddress } from './rangeAddress';
import { type CellReading, readCell } from './readCells';

type Value = string | number | boolean | null;

const POLL = 10;

/** A spreadsheet whose formulas can call an add-in; what tests and benches drive. */
export class Workbench {
  readonly grid: Grid;
  private readonly calculation: Calculation;
  private calls: PendingCalls | undefined;

  constructor(container: HTMLElement) {
    this.grid = createGrid(container);
    this.calculation = new Calculation(this.grid);
  }

  /** The workbook on the page. */
  get workbook(): FWorkbook {
    const workbook = this.grid.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  /** Makes an add-in's functions callable and calculates the workbook with them. */
  connect(host: FunctionHost): void {
    this.calls = connectFunctions(this.grid, this.calculation, host);
  }

  /** Puts a formula in the cell, `=SUM(A1:A3)`. */
  setFormula(a1: string, formula: string): void {
    this.range(a1).setFormula(formula);
  }

  /** Puts formulas in the range in one step, row by row. */
  setFormulas(a1: string, formulas: string[][]): void {
    this.range(a1).setFormulas(formulas);
  }

  /** Puts plain values in the range; text stays text, even when it begins with an equals sign. */
  setValues(a1: string, values: readonly (readonly Value[])[]): void {
    this.range(a1).setValues(values.map((row) => row.map((value) => plainCell(value))));
  }

  /** Clears the range's values and formulas. */
  clear(a1: string): void {
    this.range(a1).clearContent();
  }

  /** What the cells of the range hold now, row by row. */
  read(a1: string): CellReading[][] {
    const range = this.range(a1);
    const sheetId = range.getSheetId();
    return Array.from({ length: range.getHeight() }, (_, row) =>
      Array.from({ length: range.getWidth() }, (_, column) =>
        readCell(this.grid, sheetId, range.getRow() + row, range.getColumn() + column),
      ),
    );
  }

  /** Selects the range, as a click and a drag would. */
  select(a1: string): void {
    this.range(a1).activate();
  }

  /** Resolves when every formula has its final value; rejects when that takes longer than `timeout` milliseconds. */
  async settled(timeout = 60_000): Promise<void> {
    const end = performance.now() + timeout;
    while (!this.calculation.idle || this.calls?.idle === false) {
      if (performance.now() > end) throw new Error(`Formulas still calculate after ${timeout} ms.`);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  private range(a1: string): FRange {
    const { sheet, cells } = rangeAddress(a1);
    const worksheet = sheet === undefined ? this.workbook.getActiveSheet() : this.workbook.getSheetByName(sheet);
    if (!worksheet) throw new Error(`There is no sheet "${sheet ?? ''}".`);
    return worksheet.getRange(cells);
  }
}

function plainCell(value: Value): { v: string | number; t: number } | { v: null } {
  if (value === null) return { v: null };
  if (typeof value === 'boolean') return { v: Number(value), t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
}
