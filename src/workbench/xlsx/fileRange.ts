import type { IRange } from '@univerjs/presets';
import { columnName } from '../host/a1';

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** `B2:C9` as positions counted from 0. */
export function rangeOf(reference: string): IRange {
  const [first = '', last = first] = reference.split(':');
  const start = positionOf(first);
  const end = positionOf(last);
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

/** Positions counted from 0 as `B2:C9`. */
export function referenceOf({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return `${columnName(startColumn)}${startRow + 1}:${columnName(endColumn)}${endRow + 1}`;
}

function positionOf(cell: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = CELL.exec(cell) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A;
  return { row: Number(digits) - 1, column: column - 1 };
}
