import type { Raw } from '../../raw';
import { SAMPLE } from '../columns';
import { type Grid, rowBetween } from './grid';

/** Rows from all over a block, the same number of a long one as of a short one: long ones begin with a hundred rows “By report”. */
export function sampleOf(
  grid: Grid,
  first: number,
  last: number,
  left: number,
  right: number,
): readonly (readonly Raw[])[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / SAMPLE));
  const rows: Raw[][] = [];
  for (let row = first; row <= last; row += step)
    if (!grid.isBlankRow(row, left, right)) rows.push(rowBetween(grid, row, left, right));
  return rows;
}
