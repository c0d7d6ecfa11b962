import type { Raw } from '../raw';
import type { SheetCells } from '../sheets';

/** A cell by its place on the sheet; a blank one is `null`. */
export const cellAt = ({ rows, top, left }: SheetCells, row: number, column: number): Raw => {
  const cell = rows[row - top]?.[column - left] ?? null;
  return cell === '' ? null : cell;
};
