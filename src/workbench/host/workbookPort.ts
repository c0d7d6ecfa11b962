import type { Area } from './area';
import type { BookParts } from './bookParts';
import type { Steps } from './slices';
import type { Scalar } from './types';

export type { Area } from './area';

/** How a cell looks. An absent entry is what the workbook does by itself; in a change, what stays as it is. */
export interface CellStyle {
  /** `$#,##0.00`; `General` where absent. */
  readonly numberFormat?: string;
  /** `#RRGGBB`; an empty text takes the fill away. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
}

/**
 * What goes into a cell; an error is its name as text, `#N/A`, and `null` empties it. Values are as they are: an object around
 * each would be garbage by the million.
 */
export type CellInput = Scalar | { readonly formula: string };

/** A table; its area has the headings and leaves out the totals row. */
export interface TableState {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showTotals: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Rows or columns from the first to the last. */
export interface Lines {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly last: number;
}

/** One worksheet. Whether it is protected is kept here and enforced by the object model. */
export interface SheetPort {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  frozen: { readonly rows: number; readonly columns: number };

  /** The smallest area with every cell, of those `within`, that has content or, unless `valuesOnly`, a look of its own. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined;
  /** Content as formulas see it, spilled cells included; an error is its name, a blank cell `null`. */
  valueAt(row: number, column: number): Scalar;
  /** With its equals sign. */
  formulaAt(row: number, column: number): string | undefined;
  /** As the cell shows it. */
  textAt(row: number, column: number): string;
  numberFormatAt(row: number, column: number): string;
  styleAt(row: number, column: number): CellStyle;
  /** Where the formula in this cell spills, if it fills more than itself. */
  spillAt(row: number, column: number): Area | undefined;

  /** Row by row from the area's first cell; `undefined` leaves a cell as it is. In one step. */
  write(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): Steps;
  /** Changes looks, asked once a cell, or one for all; goes on with each step that is asked of it. */
  restyle(area: Area, change: CellStyle | ((row: number, column: number) => CellStyle)): Steps;
  clear(area: Area, what: 'contents' | 'formats'): void;

  isHidden(axis: Lines['axis'], index: number): boolean;
  hide(lines: Lines, hidden: boolean): void;
  /** Height of a row or width of a column, in points. */
  size(axis: Lines['axis'], index: number): number;
  resize(lines: Lines, points: number): void;
  /** As wide or as high as the content asks. */
  fit(lines: Lines): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
}

/** What happened in the workbook, whoever did it. */
export type BookEvent =
  | { readonly type: 'changed' | 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly type: 'added' | 'deleted'; readonly sheetId: string };

/** What the object model asks of a workbook: Univer's in the page, one in memory elsewhere. */
export interface WorkbookPort {
  /** `Book1.xlsx`. */
  readonly name: string;
  /** In the order of their tabs. */
  sheets(): readonly SheetPort[];
  activeSheetId(): string;
  activate(sheetId: string): Steps;
  addSheet(name: string): SheetPort;
  deleteSheet(sheetId: string): void;

  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  tables(): readonly TableState[];
  addTable(table: Omit<TableState, 'id'>): TableState;
  changeTable(id: string, change: Partial<Pick<TableState, 'name' | 'style' | 'showTotals' | 'area'>>): void;
  removeTable(id: string): void;

  /** What the workbook keeps and a grid does not draw. Another workbook has others. */
  readonly parts: BookParts;
  /** Does everything within as one step of undo. */
  inOneStep<T>(work: () => Promise<T>): Promise<T>;
  /** Calculates every formula again; `anew` asks the add-in again for answers that it has given. */
  calculate(anew: boolean): void;
  /** Calls back after each change; the answer ends that. */
  listen(listener: (event: BookEvent) => void): () => void;
}
