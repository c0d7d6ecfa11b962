import type { Worksheet } from 'exceljs';
import type { PayerRows } from './feeSchedule';
import { formula, header, HEADER_ROW, MONEY, PERCENT, title, total, WHOLE, widths } from './sheetStyle';

const FEES = "'Fee schedule'!";
/** Region and target stand here, and everything else follows them. */
export const REGION = 'Summary!$B$2';
export const TARGET = 'Summary!$D$2';

/** Each payer against Medicare, then all together, and what could not be compared. */
export function summary(sheet: Worksheet, payers: readonly PayerRows[]): void {
  widths(sheet, [26, 16, 16, 16, 16, 16]);
  title(sheet, 'What the contracts leave on the table', 'Region');
  sheet.getRow(2).values = ['Region', 'TX-18', 'Target', 1.1];
  sheet.getCell('C2').alignment = { horizontal: 'right' };
  sheet.getCell('D2').numFmt = '0%';
  for (const cell of ['B2', 'D2']) sheet.getCell(cell).font = { bold: true };
  header(sheet, ['Payer', 'A year ($)', 'Rate index', 'Units covered', 'Rates', 'Left out']);
  const whole = { first: HEADER_ROW, last: payers.at(-1)?.last ?? HEADER_ROW };
  let row = HEADER_ROW;
  for (const { payer, ...rows } of payers) line(sheet, (row += 1), payer, rows);
  line(sheet, (row += 1), 'All payers', whole);
  total(sheet, row, 6);
  const reasons = row + 2;
  header(sheet, ['Left out, by row of the range', '', '', '', '', ''], reasons);
  for (const row of [reasons, reasons + 1]) sheet.mergeCells(row, 1, row, 6);
  const cell = sheet.getCell(reasons + 1, 1);
  cell.value = formula(`PARLEY.OPPORTUNITY(${range(whole)},${REGION},${TARGET},"Reasons")`);
  cell.alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(reasons + 1).height = 220;
}

const range = ({ first, last }: { first: number; last: number }) => `${FEES}$A$${first}:$F$${last}`;

function line(sheet: Worksheet, row: number, payer: string, rows: { first: number; last: number }): void {
  const fees = range(rows);
  const opportunity = (output: string) => formula(`PARLEY.OPPORTUNITY(${fees},${REGION},${TARGET}${output})`);
  sheet.getRow(row).values = [
    payer,
    opportunity(''),
    formula(`PARLEY.RATEINDEX(${fees},${REGION})`),
    opportunity(',"Coverage"'),
    opportunity(',"Lines"'),
    opportunity(',"Skipped"'),
  ];
  [MONEY, PERCENT, PERCENT, WHOLE, WHOLE].forEach((format, index) => (sheet.getCell(row, index + 2).numFmt = format));
}
