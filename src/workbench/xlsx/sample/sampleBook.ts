import type { Workbook } from 'exceljs';
import { loadExcelJs } from '../loadExcelJs';
import { benchmarks } from './benchmarks';
import { feeSchedule } from './feeSchedule';
import { frozen } from './sheetStyle';
import { REGION, summary, TARGET } from './summary';

/** The workbook that the workbench opens with: a fee schedule as people keep it, what it leaves on the table, and a table of prices. */
export async function sampleBook(): Promise<Workbook> {
  const { Workbook: Book } = await loadExcelJs();
  const book = new Book();
  book.creator = 'Parley';
  const payers = feeSchedule(book.addWorksheet('Fee schedule', frozen), REGION, TARGET);
  summary(book.addWorksheet('Summary', frozen), payers);
  benchmarks(book.addWorksheet('Benchmarks', frozen));
  return book;
}
