import type { Raw } from '../../raw';
import type { Area, SheetCells } from '../../sheets';
import { isEmpty } from '../cellKinds';

/** The cells of a sheet by their place on it. */
export interface Grid {
  readonly area: Area;
  readonly at: (row: number, column: number) => Raw;
  readonly isBlank: (row: number, column: number) => boolean;
  readonly isBlankRow: (row: number, left: number, right: number) => boolean;
}

export function gridOf({ rows, top, left }: SheetCells): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const at = (row: number, column: number): Raw => rows[row - top]?.[column - left] ?? null;
  const isBlank = (row: number, column: number): boolean => isEmpty(at(row, column));
  return {
    area: { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    at,
    isBlank,
    isBlankRow: (row, from, to) => {
      for (let column = from; column <= to; column += 1) if (!isBlank(row, column)) return false;
      return true;
    },
  };
}

export const contains = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The row's cells between two columns. */
export const rowBetween = ({ at }: Grid, row: number, left: number, right: number): Raw[] =>
  Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => at(row, left + index));
