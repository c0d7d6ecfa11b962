import { columnName, quotedSheet } from '../host/a1';

/** `Sheet1!C3`, `'Fee schedule'!C3`, as Excel writes the calling cell. */
export const cellAddress = (sheetName: string, row: number, column: number): string =>
  `${quotedSheet(sheetName)}!${columnName(column)}${row + 1}`;
