import type { ReportSheet, ReportValue } from '../../core/report';
import { cellInput } from './cellText';
import { dressColumns, dressSheet } from './dressSheet';
import type { Conversation } from './excelRun';
import { formatFractions } from './formatFractions';
import { layoutOf } from './layout';
import { requestPieces } from './requestPieces';
import { hasExcelApi } from './requirements';

const CELLS_A_REQUEST = 10_000;
/**
 * What is longer the library cuts into pieces of so many cells itself, with three ranges for each that it holds until the whole report
 * is written: ten thousand of them, which it then lets go of at once, half a second in which the pane does not answer.
 */
const CELLS_A_RANGE = 1500;

const rangeInput = (rows: readonly (readonly ReportValue[])[]): (string | number)[][] =>
  rows.map((row) => row.map(cellInput));

/** Queues rows of a sheet's first columns; the ranges they are in. */
function write(
  sheet: Excel.Worksheet,
  rows: readonly (readonly ReportValue[])[],
  first: number,
): readonly Excel.Range[] {
  const columns = rows[0]?.length ?? 1;
  const height = Math.max(1, Math.floor(CELLS_A_RANGE / columns));
  return Array.from({ length: Math.ceil(rows.length / height) }, (_, index) => {
    const part = rows.slice(index * height, (index + 1) * height);
    const range = sheet.getRangeByIndexes(first + index * height, 0, part.length, columns);
    range.formulas = rangeInput(part);
    return range;
  });
}

/** Neither draws nor calculates until the next sync. */
function hold({ application }: Excel.Workbook): void {
  if (hasExcelApi('1.6')) application.suspendApiCalculationUntilNextSync();
  if (hasExcelApi('1.9')) application.suspendScreenUpdatingUntilNextSync();
}

/** Fills an empty sheet with a sheet of the report, in pieces that Excel can carry. */
export async function fillSheet(
  { context, sync }: Conversation,
  name: string,
  report: ReportSheet,
  wrote: (rows: number) => void,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const layout = layoutOf(report);
  const { columns, rows } = report.table;
  const top = [[report.title], ...report.notes.map((note) => [note])];
  sheet.getRangeByIndexes(0, 0, top.length, 1).formulas = rangeInput(top);
  sheet.getRangeByIndexes(layout.headings, 0, 1, layout.columns).formulas = rangeInput([
    columns.map(({ heading }) => heading),
  ]);
  dressColumns(sheet, report, layout);
  await sync();
  let row = layout.first;
  for (const piece of requestPieces(rows, (cells) => cells, CELLS_A_REQUEST)) {
    hold(context.workbook);
    const ranges = [...write(sheet, piece, row), ...formatFractions(sheet, columns, piece, row)];
    await sync();
    // Nobody asks for them again.
    for (const range of ranges) range.track().untrack();
    row += piece.length;
    wrote(piece.length);
  }
  dressSheet(sheet, report, layout);
  await sync();
}
