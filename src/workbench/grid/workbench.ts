import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type FRange,
  type FWorkbook,
} from '@univerjs/presets/preset-sheets-core';
import { CellValueType, type ICellData, ICommandService, type IWorkbookData, UndoCommand } from '@univerjs/presets';
import type { FunctionHost } from '../host/types';
import type { WorkbookPort } from '../host/workbookPort';
import { openBook } from '../xlsx/openBook';
import { saveBook } from '../xlsx/saveBook';
import { Calculation } from './calculation';
import { connectFunctions } from './connectFunctions';
import { createGrid } from './createGrid';
import { enteredCell } from './enteredCell';
import type { Grid } from './grid';
import { gridPort } from './gridPort';
import { DEFAULT_TABLE_LOOK, emptyState } from './gridState';
import type { PendingCalls } from './pendingCalls';
import { rangeAddress } from './rangeAddress';
import { type CellReading, readCell } from './readCells';
import { sheetExtras } from './sheetExtras';

/** The active cell and what it holds. */
export interface ActiveCell {
  readonly row: number;
  readonly column: number;
  readonly reading: CellReading;
}

/** A plain value of a cell. */
export type Value = string | number | boolean | null;

const POLL = 10;
const SELECTING = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** A spreadsheet whose formulas can call an add-in; what tests and benches drive. */
export class Workbench {
  readonly grid: Grid;
  private readonly calculation: Calculation;
  private calls: PendingCalls | undefined;
  private namespaces: readonly string[] = [];
  private state = emptyState();
  /** What an add-in may do with the workbook. */
  readonly port: WorkbookPort;

  constructor(container: HTMLElement) {
    this.grid = createGrid(container);
    this.calculation = new Calculation(this.grid);
    this.port = gridPort(
      this.grid,
      () => this.workbook,
      () => this.state,
      (anew) => this.calculate(anew),
    );
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
    this.namespaces = [...new Set([...this.namespaces, host.namespace])];
  }

  /** Opens an empty workbook in place of the present one. */
  async openBlank(rowCount = 1000): Promise<void> {
    await this.replace({
      name: 'Book1.xlsx',
      sheetOrder: ['sheet-1'],
      sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount } },
    });
  }

  /** Opens an .xlsx workbook in place of the present one; rejects with the reason in words. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const book = await openBook(bytes, name);
    await this.replace(book.data);
    this.namespaces = [...new Set([...this.namespaces, ...book.namespaces])];
    for (const id of book.protectedSheets ?? []) this.state.protectedSheets.add(id);
    for (const id of book.veryHiddenSheets ?? []) this.state.veryHiddenSheets.add(id);
    for (const [id, values] of book.sheetProperties ?? []) this.state.parts.sheetProperties.set(id, new Map(values));
    for (const { sheetId, name: table, range, style, showTotals } of book.tables) {
      const id = await this.workbook.addTable(sheetId, table, range);
      if (!id) continue;
      this.state.tableLooks.set(id, {
        style: style ?? DEFAULT_TABLE_LOOK.style,
        showTotals: showTotals ?? DEFAULT_TABLE_LOOK.showTotals,
      });
    }
    if (this.calls) this.calculation.all();
  }

  /** The workbook as .xlsx, once its formulas have settled. */
  async save(): Promise<Uint8Array> {
    await this.settled();
    const data = this.workbook.save();
    const tables = this.workbook.getTableList().map(({ id, subUnitId, name, range }) => ({
      sheetId: subUnitId,
      name,
      range,
      ...this.state.tableLooks.get(id),
    }));
    const { protectedSheets, veryHiddenSheets, parts } = this.state;
    const book = {
      data,
      tables,
      namespaces: this.namespaces,
      protectedSheets: [...protectedSheets],
      veryHiddenSheets: [...veryHiddenSheets],
      sheetProperties: parts.sheetProperties,
    };
    return saveBook(book, (id) => sheetExtras(this.grid, data.id, id));
  }

  /** Calls back when another cell becomes active, and when what the active cell holds may have changed. */
  onActiveCell(listener: (cell: ActiveCell | undefined) => void): void {
    const tell = (): void => listener(this.activeCell());
    this.calculation.onTurnEnd(tell);
    this.commands.onCommandExecuted(({ id }) => {
      if (SELECTING.has(id)) tell();
    });
  }

  /** Puts a formula in the cell, `=SUM(A1:A3)`; what is none goes in as `setFormulas` says. */
  setFormula(a1: string, formula: string): void {
    this.setFormulas(a1, [[formula]]);
  }

  /** Puts formulas in the range in one step, row by row; text that is none goes in as a value, as in Excel: as if it were typed. */
  setFormulas(a1: string, formulas: string[][]): void {
    const range = this.range(a1);
    const sheet = this.port.sheets().find(({ id }) => id === range.getSheetId());
    const formatAt = (row: number, column: number): string =>
      sheet?.numberFormatAt(range.getRow() + row, range.getColumn() + column) ?? 'General';
    range.setValues(
      formulas.map((texts, row) => texts.map((text, column) => enteredCell(text, formatAt(row, column)))),
    );
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
    const range = this.range(a1);
    this.workbook.setActiveSheet(range.getSheetId());
    range.activate();
  }

  /** Takes the last step back, as Ctrl+Z does. */
  async undo(): Promise<void> {
    await this.commands.executeCommand(UndoCommand.id);
  }

  /** Resolves when every formula has its final value; rejects when that takes longer than `timeout` milliseconds. */
  async settled(timeout = 60_000): Promise<void> {
    const end = performance.now() + timeout;
    while (!this.calculation.idle || this.calls?.idle === false) {
      if (performance.now() > end) throw new Error(`Formulas still calculate after ${timeout} ms.`);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  private calculate(anew: boolean): void {
    if (anew) this.calls?.forget();
    this.calculation.all();
  }

  private get commands(): ICommandService {
    return this.grid.univer.__getInjector().get(ICommandService);
  }

  private async replace(data: Partial<IWorkbookData>): Promise<void> {
    const present = this.grid.api.getActiveWorkbook();
    if (present) {
      // An open editor would go on in the next workbook.
      await present.abortEditingAsync();
      this.grid.api.disposeUnit(present.getId());
    }
    this.state = emptyState();
    this.grid.api.createWorkbook(data);
    this.workbook.getActiveSheet().getRange('A1').activate();
  }

  private activeCell(): ActiveCell | undefined {
    const range = this.grid.api.getActiveWorkbook()?.getActiveCell();
    if (!range) return undefined;
    const row = range.getRow();
    const column = range.getColumn();
    return { row, column, reading: readCell(this.grid, range.getSheetId(), row, column) };
  }

  private range(a1: string): FRange {
    const { sheet, cells } = rangeAddress(a1);
    const worksheet = sheet === undefined ? this.workbook.getActiveSheet() : this.workbook.getSheetByName(sheet);
    if (!worksheet) throw new Error(`There is no sheet "${sheet ?? ''}".`);
    return worksheet.getRange(cells);
  }
}

function plainCell(value: Value): ICellData {
  if (value === null) return { v: null };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
