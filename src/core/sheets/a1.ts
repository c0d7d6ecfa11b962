import type { Area, CellRef } from './sheetCells';

const LETTERS = 26;

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % LETTERS));
}

/** A name as formulas write it: quoted where it is not plain letters and digits. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;

/** `B5` */
export const cellA1 = ({ row, column }: Omit<CellRef, 'sheet'>): string => `${columnLetters(column)}${row + 1}`;

/** `'Fee schedule'!B5` */
export const fullA1 = (cell: CellRef): string => sheetPrefix(cell.sheet) + cellA1(cell);

/** `B5:D20` */
export const areaA1 = ({ top, left, bottom, right }: Area): string =>
  `${cellA1({ row: top, column: left })}:${cellA1({ row: bottom, column: right })}`;
