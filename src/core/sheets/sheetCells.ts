import type { Raw } from '../raw';

/** A rectangle of a worksheet; rows and columns count from 0, the last ones belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A table that Excel knows as one; its area has the headings and leaves out the totals row. */
export interface NamedTable {
  readonly name: string;
  readonly area: Area;
}

/** A worksheet as somebody hands it over: the cells of its used range, row by row, and what the eye sees besides. */
export interface SheetCells {
  readonly name: string;
  /** Where `rows[0][0]` stands on the sheet. */
  readonly top: number;
  readonly left: number;
  /** Rows may end early. */
  readonly rows: readonly (readonly Raw[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly NamedTable[];
  /** By their place on the sheet. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}
