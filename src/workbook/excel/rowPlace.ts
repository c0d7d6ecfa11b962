import type { Raw } from '../../core/raw';
import { type Area, cellA1 } from '../../core/sheets';
import { type RowChange, WorkbookError } from '../port';
import type { Conversation } from './excelRun';
import { CHANGED, GONE, NO_ROOM, PROTECTED, TOTALS } from './words';

/** Where a row is written, and what stood there. */
export interface RowPlace {
  readonly row: number;
  /** The list as it is now. */
  readonly area: Area;
  /** Whether it has to become longer. */
  readonly grows: boolean;
  /** By the changed cells, in their order. */
  readonly before: readonly { readonly content: string | number | boolean; readonly format: string }[];
  /** Of the changed cells, by their place among them, those that may be given a list to pick from: of new rows, and none is there yet. */
  readonly unlisted: ReadonlySet<number>;
}

type Cell = string | number | boolean;

interface List {
  readonly area: Area;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

/** The list as it stands now, headings first. */
async function listOf({ context, sync }: Conversation, { sheet, table, area }: RowChange): Promise<List> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const protection = worksheet.protection.load('protected');
  const named = table === null ? undefined : worksheet.tables.getItemOrNullObject(table).load('showTotals');
  await sync();
  if (protection.protected) throw new WorkbookError(PROTECTED(sheet));
  if (named?.isNullObject === true) throw new WorkbookError(GONE(sheet));
  if (named?.showTotals === true) throw new WorkbookError(TOTALS(sheet));
  const { top, left, bottom, right } = area;
  const range = named?.getRange() ?? worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas');
  await sync();
  const { rowIndex, columnIndex, rowCount, columnCount, values, formulas } = range;
  return {
    area: { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 },
    values: values as Cell[][],
    formulas: formulas as Cell[][],
  };
}

const isSame = (one: Raw | undefined, other: Raw | undefined): boolean => (one ?? '') === (other ?? '');

/** Whether cells of a row, by column, are still what they were. */
const holds = ({ area, values }: List, row: number, cells: ReadonlyMap<number, Raw>): boolean =>
  [...cells].every(([column, value]) => isSame(values[row - area.top]?.[column - area.left], value));

/** The first of the blank rows that end the list; a formula of the user's own column does not fill a row. */
function firstFree({ area, values, formulas }: List, columns: ReadonlySet<number>): number {
  const isBlank = (index: number): boolean =>
    (values[index] ?? []).every((value, column) => {
      const isCalculated = String(formulas[index]?.[column] ?? '').startsWith('=');
      return value === '' || (isCalculated && !columns.has(area.left + column));
    });
  let index = values.length;
  while (index > 1 && isBlank(index - 1)) index -= 1;
  return area.top + index;
}

/** What the cells to be written hold and look like, and which have a list to pick from. */
async function standing(run: Conversation, { sheet, cells }: RowChange, row: number, hasLists: boolean) {
  const worksheet = run.context.workbook.worksheets.getItem(sheet);
  const ranges = cells.map(({ column, below = 0 }) =>
    worksheet.getRangeByIndexes(row + below, column, 1, 1).load('values,formulas,numberFormat'),
  );
  const lists = hasLists ? ranges.map(({ dataValidation }) => dataValidation.load('type')) : [];
  await run.sync();
  return ranges.map(({ values, formulas, numberFormat }, index) => ({
    value: (values as Cell[][])[0]?.[0] ?? '',
    formula: (formulas as Cell[][])[0]?.[0] ?? '',
    format: (numberFormat as string[][])[0]?.[0] ?? 'General',
    isUnlisted: lists[index]?.type === 'None',
  }));
}

/** The last row that a change writes, given its first. */
export const lastRow = (row: number, { cells }: RowChange): number =>
  row + Math.max(0, ...cells.map(({ below = 0 }) => below));

/** Finds the row, and refuses where it is no longer what the user saw. */
export async function rowPlace(run: Conversation, change: RowChange, hasLists: boolean): Promise<RowPlace> {
  const list = await listOf(run, change);
  const { area } = list;
  const isMoved = area.top !== change.area.top || area.left !== change.area.left;
  if (isMoved || !holds(list, area.top, change.read.headings)) throw new WorkbookError(CHANGED);
  const isNew = change.row === null;
  const row = change.row ?? firstFree(list, new Set(change.cells.map(({ column }) => column)));
  if (!isNew && (row > area.bottom || !holds(list, row, change.read.cells))) throw new WorkbookError(CHANGED);
  const last = lastRow(row, change);
  const grows = last > area.bottom;
  if (grows) await refuseFilled(run, change.sheet, area, last);
  const cells = await standing(run, change, row, isNew && hasLists);
  return {
    row,
    area,
    grows,
    before: cells.map(({ value, formula, format }) => ({ content: contentOf(value, formula, format), format })),
    unlisted: new Set(cells.flatMap(({ isUnlisted }, index) => (isUnlisted ? [index] : []))),
  };
}

async function refuseFilled({ context, sync }: Conversation, sheet: string, area: Area, last: number): Promise<void> {
  const below = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.bottom + 1, area.left, last - area.bottom, area.right - area.left + 1);
  const filled = below.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex');
  await sync();
  if (!filled.isNullObject)
    throw new WorkbookError(NO_ROOM(sheet, cellA1({ row: filled.rowIndex, column: filled.columnIndex })));
}

/** A cell's content so that it can be put back: Excel leaves out the apostrophe that makes `=1+1` or `905` a text. */
function contentOf(value: Cell, formula: Cell, format: string): Cell {
  const isText = typeof value === 'string' && value !== '' && value === formula && format !== '@';
  return isText ? `'${value}` : formula;
}
