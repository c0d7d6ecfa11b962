import type { CellRef } from '../sheets';

/** Sheets by name, then down, then to the right. */
export function compareCells(one: CellRef, other: CellRef): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}
