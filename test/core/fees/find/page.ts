import type { Raw } from '../../../../src/core/raw';
import { type Area, cellA1, type NamedTable, type SheetCells } from '../../../../src/core/sheets';
import type { Fact } from './facts';

/** A sheet whose rates are known by construction: what each cell of a rate means. */
export interface Page {
  readonly sheet: SheetCells;
  /** By the address of the rate's cell. */
  readonly truth: ReadonlyMap<string, Fact>;
  /** Cells that are not to be read, and listed with the reason. */
  readonly listed: ReadonlySet<string>;
}

/** Writes a sheet cell by cell and keeps what is meant by the rates. */
export interface Pen {
  put(row: number, column: number, value: Raw): void;
  line(row: number, column: number, values: readonly Raw[]): void;
  /** A rate that is to be read as this. */
  rate(row: number, column: number, value: Raw, meant: Fact): void;
  /** What nobody should read as anything, and what is to be told of. */
  unreadable(row: number, column: number, value: Raw): void;
  merge(top: number, left: number, bottom: number, right: number): void;
  table(name: string, area: Area): void;
  hideRow(row: number): void;
  hideColumn(column: number): void;
  page(name: string): Page;
}

export function pen(): Pen {
  const rows: Raw[][] = [];
  const truth = new Map<string, Fact>();
  const listed = new Set<string>();
  const merges: Area[] = [];
  const tables: NamedTable[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const put = (row: number, column: number, value: Raw) => {
    for (let at = rows.length; at <= row; at += 1) rows.push([]);
    const cells = rows[row]!;
    for (let at = cells.length; at < column; at += 1) cells.push(null);
    cells[column] = value;
  };
  return {
    put,
    line: (row, column, values) => values.forEach((value, index) => put(row, column + index, value)),
    rate: (row, column, value, meant) => {
      put(row, column, value);
      truth.set(cellA1({ row, column }), meant);
    },
    unreadable: (row, column, value) => {
      put(row, column, value);
      listed.add(cellA1({ row, column }));
    },
    merge: (top, left, bottom, right) => merges.push({ top, left, bottom, right }),
    table: (name, area) => tables.push({ name, area }),
    hideRow: (row) => hiddenRows.add(row),
    hideColumn: (column) => hiddenColumns.add(column),
    page: (name) => {
      // What is handed over begins at the first cell that holds something, as Excel's used range does.
      const top = Math.max(
        0,
        rows.findIndex((row) => row.some((cell) => cell !== null)),
      );
      const left = rows.reduce((least, row) => {
        const first = row.findIndex((cell) => cell !== null);
        return first < 0 ? least : Math.min(least, first);
      }, Infinity);
      const from = Number.isFinite(left) ? left : 0;
      const used = rows.slice(top).map((row) => row.slice(from));
      return { sheet: { name, top, left: from, rows: used, merges, tables, hiddenRows, hiddenColumns }, truth, listed };
    },
  };
}
