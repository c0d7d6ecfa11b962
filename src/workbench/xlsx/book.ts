import type { ICellData, IRange, IWorkbookData } from '@univerjs/presets';
import type { SheetProperties } from './sheetProperties';

/** A table of a sheet: its name and all its cells, the header among them. */
export interface BookTable {
  readonly sheetId: string;
  readonly name: string;
  readonly range: IRange;
  /** `TableStyleMedium2`. */
  readonly style?: string;
  readonly showTotals?: boolean;
}

/** A workbook between file and grid. */
export interface Book {
  readonly data: IWorkbookData;
  readonly tables: readonly BookTable[];
  /** Sheets whose cells the user may not change. */
  readonly protectedSheets?: readonly string[];
  /** Sheets that only a program shows again. */
  readonly veryHiddenSheets?: readonly string[];
  /** By the identifiers of the sheets. */
  readonly sheetProperties?: SheetProperties;
  /** Namespaces of the add-ins whose functions the formulas call. */
  readonly namespaces: readonly string[];
}

/** What the grid knows of a sheet beside its own cells; needed to save it. */
export interface SheetExtras {
  /** The formula of a cell that shares another's. */
  formulaAt(row: number, column: number): string | undefined;
  /** Where the formula in this cell spills. */
  spillAt(row: number, column: number): IRange | undefined;
  /** Every spilled cell. */
  readonly spilled: ReadonlyMap<number, ReadonlyMap<number, ICellData>>;
}

export const NO_EXTRAS: SheetExtras = {
  formulaAt: () => undefined,
  spillAt: () => undefined,
  spilled: new Map(),
};
