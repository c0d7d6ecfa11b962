import type { Raw } from '../../core/raw';
import type { Area, NamedTable, SheetCells } from '../../core/sheets';
import { type Watch, WorkbookError } from '../port';
import type { Conversation } from './excelRun';
import { hasExcelApi } from './requirements';
import { TOO_LONG } from './words';
import { codeOf } from './workbookError';

/**
 * Cells in one answer. Excel on the web hands over 5 MB at most, and a cell of text takes some forty bytes; the library takes an
 * answer apart twice, and the pane does not answer meanwhile: this much takes it some 30 ms.
 */
const CELLS_A_PIECE = 20_000;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

const emptySheet = (name: string): SheetCells => ({
  name,
  top: 0,
  left: 0,
  rows: [],
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

interface Surroundings {
  readonly merges: readonly Area[];
  readonly tables: readonly NamedTable[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What the eye sees beside the cells: merged areas, tables, hidden columns. */
async function surroundings({ sync }: Conversation, sheet: Excel.Worksheet, used: Excel.Range): Promise<Surroundings> {
  const merged = hasExcelApi('1.13') ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load(`areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount`);
  sheet.tables.load('items/name,items/showTotals');
  const columns = hasExcelApi('1.9') ? used.getColumnProperties({ columnHidden: true }) : undefined;
  await sync();
  const ranges = sheet.tables.items.map((table) => table.getRange().load(PLACE));
  if (ranges.length > 0) await sync();
  const hidden = (columns?.value ?? []).flatMap(({ columnHidden }, index) =>
    columnHidden === true ? [used.columnIndex + index] : [],
  );
  return {
    merges: merged?.isNullObject === false ? merged.areas.items.map(areaOf) : [],
    tables: sheet.tables.items.map(({ name, showTotals }, index): NamedTable => {
      const range = ranges[index];
      const area = range ? areaOf(range) : areaOf(used);
      return { name, area: showTotals ? { ...area, bottom: area.bottom - 1 } : area };
    }),
    hiddenColumns: new Set(hidden),
  };
}

/** Reads a sheet's used range in pieces; dates come as serial numbers, blank cells as empty texts, errors as what they show. */
export async function readSheet(conversation: Conversation, name: string, { progress }: Watch): Promise<SheetCells> {
  const { context, sync } = conversation;
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await sync();
  if (used.isNullObject) return emptySheet(name);
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const around = await surroundings(conversation, sheet, used);
  const rows: Raw[][] = [];
  const hiddenRows = new Set<number>();
  let height = Math.max(1, Math.floor(CELLS_A_PIECE / columnCount));
  for (let first = 0; first < rowCount;) {
    const count = Math.min(height, rowCount - first);
    const piece = sheet.getRangeByIndexes(top + first, left, count, columnCount).load('values,rowHidden');
    if (!(await fits(sync))) {
      if (count === 1) throw new WorkbookError(TOO_LONG(name, top + first + 1));
      height = Math.ceil(count / 2);
      continue;
    }
    for (const row of piece.values as Raw[][]) rows.push(row);
    for (const row of await hiddenIn(conversation, piece, count)) hiddenRows.add(top + first + row);
    first += count;
    progress(first / rowCount);
  }
  return { name, top, left, rows, ...around, hiddenRows };
}

/** Whether Excel could carry the answer; long texts make few cells big. */
async function fits(sync: Conversation['sync']): Promise<boolean> {
  try {
    await sync();
    return true;
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return false;
    throw error;
  }
}

/** Which rows of a piece are hidden; asked row by row only where some are and some are not. */
async function hiddenIn({ sync }: Conversation, piece: Excel.Range, count: number): Promise<readonly number[]> {
  // The types know no answer for a range of both kinds, which is null.
  const all = piece.rowHidden as boolean | null;
  if (all === false) return [];
  const every = Array.from({ length: count }, (_, row) => row);
  if (all === true) return every;
  if (!hasExcelApi('1.9')) return [];
  const properties = piece.getRowProperties({ rowHidden: true });
  await sync();
  const { value } = properties;
  return every.filter((row) => value[row]?.rowHidden === true);
}
