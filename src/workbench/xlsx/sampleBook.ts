import type { Workbook, Worksheet } from 'exceljs';
import { SAMPLE_PAYERS, type SampleLine } from './sampleFees';
import { loadExcelJs } from './loadExcelJs';
import { toFile } from './fileFormula';

const NAMESPACES = ['PARLEY'];
const INK = 'FF0F6C5C';
const SHADE = 'FFE3F1EE';
const QUIET = 'FF616161';
const MONEY = '$#,##0.00';
const DATE = 'mm/dd/yyyy';
const PLACE = 'TX-18';
const HEADER_ROW = 4;
const FEES = "'Fee schedule'";

/** The workbook that the workbench opens with: a fee schedule as people keep it, and a tidy sheet of benchmarks. */
export async function sampleBook(): Promise<Workbook> {
  const { Workbook: Book } = await loadExcelJs();
  const book = new Book();
  book.creator = 'Parley';
  const lastRow = feeSchedule(book.addWorksheet('Fee schedule', frozenAt(HEADER_ROW)));
  benchmarks(book.addWorksheet('Benchmarks', frozenAt(HEADER_ROW)), lastRow);
  return book;
}

function frozenAt(ySplit: number): { views: [{ state: 'frozen'; xSplit: number; ySplit: number }] } {
  return { views: [{ state: 'frozen', xSplit: 0, ySplit }] };
}

/** Fills the sheet and gives back the row of its last rate. */
function feeSchedule(sheet: Worksheet): number {
  widths(sheet, [14, 24, 52, 22, 12, 13]);
  title(
    sheet,
    'Bayou City Recovery & Counseling — contracted rates',
    'Houston, Texas (Harris County). Kept by Revenue Cycle; last edited 01/05/2026.',
  );
  header(sheet, ['Proc Code ', 'Payer', 'Service', 'Contracted Rate ($)', 'Units / yr', 'Eff. Date']);
  let row = HEADER_ROW;
  let lastRate = row;
  SAMPLE_PAYERS.forEach(({ name, lines }, index) => {
    for (const line of lines) feeLine(sheet, (row += 1), name, line);
    lastRate = row;
    if (index === 0) subtotal(sheet, (row += 1), row - lines.length, name);
    if (index < SAMPLE_PAYERS.length - 1) row += 1;
  });
  const note = sheet.getCell(row + 2, 1);
  note.value =
    'Note: H0020 is paid per contract exhibit B. Rates as loaded in the billing system, telehealth at parity.';
  note.font = { italic: true, color: { argb: QUIET } };
  return lastRate;
}

function feeLine(sheet: Worksheet, row: number, payer: string, line: SampleLine): void {
  const [code, service, rate, units, effective] = line;
  sheet.getRow(row).values = [code, payer, service, rate, units, effective ? new Date(`${effective}T00:00:00Z`) : null];
  sheet.getCell(row, 1).alignment = { horizontal: 'left' };
  if (typeof rate === 'number') sheet.getCell(row, 4).numFmt = '#,##0.00';
  sheet.getCell(row, 4).alignment = { horizontal: 'right' };
  sheet.getCell(row, 5).numFmt = '#,##0';
  sheet.getCell(row, 6).numFmt = DATE;
}

function subtotal(sheet: Worksheet, row: number, first: number, payer: string): void {
  sheet.getRow(row).values = [null, `Subtotal ${payer}`, null, null, { formula: `SUM(E${first}:E${row - 1})` }];
  sheet.getRow(row).font = { bold: true };
  sheet.getCell(row, 5).numFmt = '#,##0';
  for (let column = 1; column <= 6; column += 1) {
    sheet.getCell(row, column).border = { top: { style: 'thin', color: { argb: QUIET } } };
  }
}

function benchmarks(sheet: Worksheet, lastRow: number): void {
  widths(sheet, [16, 42, 16, 16, 14, 4, 30, 16]);
  title(sheet, 'What the codes are worth in the region', '');
  sheet.getCell('A2').value = 'Region';
  sheet.getCell('B2').value = PLACE;
  sheet.getCell('B2').font = { bold: true, color: { argb: INK } };
  header(sheet, ['Code', 'Service', 'Our rate', 'Benchmark', 'Our rate ÷ it']);
  const lines = SAMPLE_PAYERS[1]?.lines.slice(0, 6) ?? [];
  lines.forEach(([code, service, rate], index) => {
    const row = HEADER_ROW + 1 + index;
    sheet.getRow(row).values = [
      code,
      service,
      rate,
      formula(`PARLEY.BENCHMARK(A${row},$B$2)`),
      { formula: `IFERROR(C${row}/D${row},"")` },
    ];
    sheet.getCell(row, 3).numFmt = MONEY;
    sheet.getCell(row, 4).numFmt = MONEY;
    sheet.getCell(row, 5).numFmt = '0%';
  });
  const first = HEADER_ROW + 1;
  const total = HEADER_ROW + lines.length + 1;
  sheet.getRow(total).values = [
    'Sum',
    null,
    { formula: `SUM(C${first}:C${total - 1})` },
    { formula: `SUM(D${first}:D${total - 1})` },
    { formula: `IFERROR(C${total}/D${total},"")` },
  ];
  for (let column = 1; column <= 5; column += 1) {
    const cell = sheet.getCell(total, column);
    cell.font = { bold: true };
    cell.border = { top: { style: 'thin', color: { argb: QUIET } } };
    cell.numFmt = column === 5 ? '0%' : MONEY;
  }
  shortfalls(sheet, lastRow);
}

/** One formula that spills beside the names of the payers' lines. */
function shortfalls(sheet: Worksheet, lastRow: number): void {
  header(sheet, ['Line', 'Short by ($)'], 7);
  for (let row = HEADER_ROW + 1; row <= lastRow; row += 1) {
    sheet.getCell(row, 7).value = { formula: `${FEES}!A${row}&" "&${FEES}!B${row}` };
    sheet.getCell(row, 8).numFmt = '#,##0.00';
  }
  const spill = `H${HEADER_ROW + 1}:H${lastRow}`;
  const call = toFile(`PARLEY.UNDERPAID(${FEES}!A${HEADER_ROW}:F${lastRow},$B$2)`, NAMESPACES);
  sheet.getCell(HEADER_ROW + 1, 8).value = { formula: call, shareType: 'array', ref: spill } as never;
}

function formula(text: string): { formula: string } {
  return { formula: toFile(text, NAMESPACES) };
}

function title(sheet: Worksheet, text: string, under: string): void {
  sheet.getCell('A1').value = text;
  sheet.getCell('A1').font = { bold: true, size: 16, color: { argb: INK } };
  sheet.getRow(1).height = 26;
  if (under) sheet.getCell('A2').value = under;
  sheet.getCell('A2').font = { color: { argb: QUIET } };
}

function header(sheet: Worksheet, names: readonly string[], from = 1): void {
  names.forEach((name, index) => {
    const cell = sheet.getCell(HEADER_ROW, from + index);
    cell.value = name;
    cell.font = { bold: true, color: { argb: INK } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHADE } };
    if (/rate|units|benchmark|short|date/i.test(name)) cell.alignment = { horizontal: 'right' };
    cell.border = { bottom: { style: 'thin', color: { argb: INK } } };
  });
}

function widths(sheet: Worksheet, digits: readonly number[]): void {
  digits.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}
