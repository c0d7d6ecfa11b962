import type { Workbook } from 'exceljs';
import { loadExcelJs } from '../loadExcelJs';
import { benchmarks } from './benchmarks';
import { contracts } from './contracts';
import { feeSchedule } from './feeSchedule';
import { frozen } from './sheetStyle';
import { REGION, summary, TARGET } from './summary';

/** The workbook that the workbench opens with: a fee schedule as people keep it, what it leaves on the table, a table of prices, and the contracts. */
export async function sampleBook(): Promise<Workbook> {
  const { Workbook: Book } = await loadExcelJs();
  const book = new Book();
  book.creator = 'Parley';
  const payers = feeSchedule(book.addWorksheet('Fee schedule', frozen), REGION, TARGET);
  summary(book.addWorksheet('Summary', frozen), payers);
  benchmarks(book.addWorksheet('Benchmarks', frozen));
  contracts(book.addWorksheet('Contracts', frozen));
  return book;
}
