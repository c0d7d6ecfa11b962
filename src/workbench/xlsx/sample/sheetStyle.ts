import type { Worksheet } from 'exceljs';
import { toFile } from '../fileFormula';

const INK = 'FF0F6C5C';
const SHADE = 'FFE3F1EE';
const QUIET = 'FF616161';

export const MONEY = '$#,##0.00';
export const AMOUNT = '#,##0.00';
export const WHOLE = '#,##0';
export const PERCENT = '0.0%';
export const DATE = 'mm/dd/yyyy';

/** Headings of every sheet stand in this row, and stay in sight. */
export const HEADER_ROW = 4;

export const frozen: { views: [{ state: 'frozen'; xSplit: number; ySplit: number }] } = {
  views: [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW }],
};

/** A formula under the names that a file gives to an add-in's functions. */
export const formula = (text: string): { formula: string } => ({ formula: toFile(text, ['PARLEY']) });

export function title(sheet: Worksheet, text: string, under: string): void {
  sheet.getCell('A1').value = text;
  sheet.getCell('A1').font = { bold: true, size: 16, color: { argb: INK } };
  sheet.getRow(1).height = 26;
  sheet.getCell('A2').value = under;
  sheet.getCell('A2').font = { color: { argb: QUIET } };
}

/** Shades a row of headings; those above numbers stand right. */
export function header(sheet: Worksheet, names: readonly string[], row = HEADER_ROW): void {
  names.forEach((name, index) => {
    const cell = sheet.getCell(row, index + 1);
    if (name !== '') cell.value = name;
    cell.font = { bold: true, color: { argb: INK } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHADE } };
    const horizontal = /code|payer|service|formula|row/i.test(name) ? 'left' : 'right';
    cell.alignment = { horizontal, vertical: 'bottom', wrapText: true };
    cell.border = { bottom: { style: 'thin', color: { argb: INK } } };
  });
}

export function widths(sheet: Worksheet, digits: readonly number[]): void {
  digits.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/** A rule above a row of totals. */
export function total(sheet: Worksheet, row: number, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = { bold: true };
    cell.border = { top: { style: 'thin', color: { argb: QUIET } } };
  }
}

export function note(sheet: Worksheet, row: number, text: string): void {
  sheet.getCell(row, 1).value = text;
  sheet.getCell(row, 1).font = { italic: true, color: { argb: QUIET } };
}
