import type { Raw } from '../core/raw';
import type { Report } from '../core/report';
import type { Area, CellRef, SheetCells } from '../core/sheets';

/** A worksheet before its cells are read. */
export interface SheetInfo {
  readonly name: string;
  /** Cells of its used range. */
  readonly cells: number;
  readonly hidden: boolean;
  /** Written by Parley, not by the user. */
  readonly ours: boolean;
  /** Looks like a report of Parley's that lost its mark, or whose mark this Excel cannot read: not audited, and never replaced. */
  readonly looksOurs: boolean;
}

/** A column beside the user's table, which the user asked for: one value a row of the area, headings included. */
export interface FlagColumn {
  readonly sheet: string;
  /** Rows count from 0 on the sheet. */
  readonly firstRow: number;
  readonly column: number;
  readonly values: readonly (string | number | null)[];
  /** Excel's number format; empty where the cells keep theirs. */
  readonly format: string;
  /** What stands there and makes way, row by row, as it was read: texts of ours; every cell is empty where it is left out. */
  readonly read?: readonly Raw[];
  /** Is kept in the workbook with the column, as by `remember`. */
  readonly keep?: { readonly name: string; readonly value: unknown };
}

/** A table on a sheet of its own that is the user's from the moment it is there. */
export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly NewColumn[];
  /** Text goes in as text, never as a formula. Without any it begins with one blank row. */
  readonly rows?: readonly (readonly (string | number | null)[])[];
}

export interface NewColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Excel's number format. */
  readonly format: string;
  /** What to pick from; anything else may be typed after a warning. */
  readonly choices: readonly string[];
}

/** Cells of a row of a list of the user's, or of several new ones; rows and columns count from 0 on the sheet. */
export interface RowChange {
  readonly sheet: string;
  /** Nothing where the list is no table of Excel's. */
  readonly table: string | null;
  /** Of the list as it was read, headings included. */
  readonly area: Area;
  /** `null` for a new one below the last. */
  readonly row: number | null;
  /** What must still be as it was read, by column: the headings, and the cells of the row. */
  readonly read: {
    readonly headings: ReadonlyMap<number, Raw>;
    readonly cells: ReadonlyMap<number, Raw>;
  };
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly column: number;
  /** Of several new rows, how far below the first; in the first where it is left out. */
  readonly below?: number;
  /** Text goes in as text, never as a formula; `null` blanks the cell. */
  readonly value: string | number | null;
  /** For cells that have no format of the user's. */
  readonly format: string;
  readonly choices: readonly string[];
}

export interface Watch {
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Why the workbook could not be read or written, in words for the user: what happened and what to do. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
}

/**
 * The workbook as the add-in needs it. Every method rejects with `WorkbookError`, or with the signal's reason where it was
 * cancelled; a method that writes leaves the workbook as it was when it rejects.
 */
export interface WorkbookPort {
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads a sheet in pieces that Excel can carry, with its tables, merged and hidden cells. */
  read(sheet: string, watch: Watch): Promise<SheetCells>;
  /** Shows a cell to the user. */
  select(cell: CellRef): Promise<void>;
  /**
   * Adds the report's sheets, in place of those that an earlier run left; in one step of undo where Excel allows.
   * @returns the names that the sheets have: another than the report's where a sheet of the user's has that
   */
  write(report: Report, watch: Watch): Promise<readonly string[]>;
  /** Writes a column into cells beside the user's table; refuses where one of them holds anything but what was read of it. */
  flag(column: FlagColumn, watch: Watch): Promise<void>;
  /** Makes a table on a new sheet; refuses where a sheet or a table has its name. */
  addTable(table: NewTable): Promise<void>;
  /**
   * Writes cells of a row, and no others; refuses where somebody changed the row, or the headings, since they were read. New rows
   * take the blank ones at the end of the list and stand below it. In one step of undo where Excel allows.
   * @returns the row written, the first of several, from 0 on the sheet
   */
  putRow(change: RowChange): Promise<number>;
  /** What an earlier run left under this name in the workbook, or undefined. */
  recall(name: string): Promise<unknown>;
  /** Keeps a plain JSON value in the workbook. */
  remember(name: string, value: unknown): Promise<void>;
  /** The file of market rates that the workbook brings along, whoever put it there; nothing where it brings none. */
  keptPack(): Promise<Uint8Array | null>;
  /** Lets the workbook bring a file of market rates along, in place of an earlier one; `null` for none. */
  keepPack(file: Uint8Array | null): Promise<void>;
  /** Lets every cell be worked out again, those of the add-in's functions included. */
  recalculate(): Promise<void>;
}
