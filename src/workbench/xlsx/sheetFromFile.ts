import { BooleanNumber, type ICellData, type IRange, type IStyleData, type IWorksheetData } from '@univerjs/presets';
import type { Cell, Worksheet, WorksheetView, WorksheetViewFrozen } from 'exceljs';
import { arrayRange, cellFromFile } from './cellFromFile';
import { rangeOf } from './fileRange';
import { pixelsOfPoints, pixelsOfWidth } from './lengths';
import { colourFromFile } from './colours';
import { styleFromFile } from './cellStyle';

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 20;
const DEFAULT_ROW_HEIGHT = 20;
const DEFAULT_COLUMN_WIDTH = 64;

/** A sheet of a file as the grid holds it; `styleId` gives equal looks one name. */
export function sheetFromFile(
  sheet: Worksheet,
  id: string,
  styleId: (style: IStyleData) => string,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  const spills: IRange[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height || row.hidden) {
      rowData[number - 1] = { ...(row.height && { h: pixelsOfPoints(row.height) }), hd: flag(row.hidden) };
    }
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const spill = arrayRange(cell);
      const found = spilledOver(spills, number - 1, column - 1) ? undefined : cellFromFile(cell);
      if (spill) spills.push(rangeOf(spill));
      const style = styleFromFile(cell.style);
      if (!(found && !isInMerge(cell)) && !style) return;
      (cellData[number - 1] ??= {})[column - 1] = {
        ...(isInMerge(cell) ? undefined : found),
        ...(style && { s: styleId(style) }),
      };
    });
  });
  return {
    id,
    name: sheet.name,
    cellData,
    rowData,
    columnData: columns(sheet),
    mergeData: merges(sheet),
    hidden: flag(sheet.state !== 'visible'),
    rowCount: Math.max(LEAST_ROWS, sheet.rowCount + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, sheet.columnCount + SPARE_COLUMNS),
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    ...view(sheet),
  };
}

function spilledOver(spills: readonly IRange[], row: number, column: number): boolean {
  return spills.some(
    (range) =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn &&
      !(row === range.startRow && column === range.startColumn),
  );
}

function isInMerge(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

function columns(sheet: Worksheet): IWorksheetData['columnData'] {
  const data: IWorksheetData['columnData'] = {};
  for (let number = 1; number <= sheet.columnCount; number += 1) {
    const { width, hidden } = sheet.getColumn(number);
    if (width === undefined && !hidden) continue;
    data[number - 1] = { ...(width !== undefined && { w: pixelsOfWidth(width) }), hd: flag(hidden) };
  }
  return data;
}

function merges(sheet: Worksheet): IRange[] {
  return ((sheet.model as { merges?: readonly string[] }).merges ?? []).map((range) => rangeOf(range));
}

function view(sheet: Worksheet): Partial<IWorksheetData> {
  // The reader gives null, whatever its types say, for a sheet that was never looked at.
  const first = (sheet.views as Partial<WorksheetView>[] | null)?.[0];
  const frozen = first?.state === 'frozen' ? (first as WorksheetViewFrozen) : undefined;
  const tab = colourFromFile(sheet.properties.tabColor);
  const xSplit = frozen?.xSplit ?? 0;
  const ySplit = frozen?.ySplit ?? 0;
  return {
    showGridlines: flag(first?.showGridLines !== false),
    ...(tab && { tabColor: tab }),
    ...((xSplit > 0 || ySplit > 0) && {
      freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
    }),
  };
}

function flag(on: boolean | undefined): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
