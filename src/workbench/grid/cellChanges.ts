import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/presets';
import type { Scalar } from '../host/types';
import type { Area, CellInput, CellStyle } from '../host/workbookPort';
import type { CellChanges } from './changeCells';
import { styleToGrid } from './gridStyle';

export const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** What goes into cells, as Univer's changes. */
export function cellsOf({ top, left }: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): CellChanges {
  const changes: CellChanges = {};
  for (const [row, line] of inputs.entries()) {
    const cells: CellChanges[number] = {};
    for (const [column, input] of line.entries()) if (input !== undefined) cells[left + column] = cellOf(input);
    changes[top + row] = cells;
  }
  return changes;
}

/** What goes into one, in place of whatever was there. */
export function cellOf(input: CellInput): ICellData {
  if (input === null) return BLANK;
  return { ...BLANK, ...(typeof input === 'object' ? { f: input.formula } : plainOf(input)) };
}

/** A value and its type, and its look where it has one; made in one go, which takes less room than a cell that is added to. */
export function plainOf(value: NonNullable<Scalar>, s?: ICellData['s']): ICellData {
  const v = typeof value === 'boolean' ? Number(value) : value;
  const t = TYPES[typeof value as keyof typeof TYPES];
  return s ? { v, t, s } : { v, t };
}

const TYPES = { boolean: CellValueType.BOOLEAN, number: CellValueType.NUMBER, string: CellValueType.STRING } as const;

/** How a cell is to look, asked once a cell; one change for all is made once. */
export type Look = (row: number, column: number) => Nullable<IStyleData>;

export function lookOf(change: CellStyle | ((row: number, column: number) => CellStyle)): Look {
  if (typeof change === 'function') return (row, column) => styleToGrid(change(row, column));
  const style = styleToGrid(change);
  return () => style;
}

/** Looks of cells, as Univer's changes. */
export function looksOf(area: Area, look: Look): CellChanges {
  const changes: CellChanges = {};
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: CellChanges[number] = {};
    for (let column = area.left; column <= area.right; column += 1) {
      const s = look(row, column);
      if (s && Object.keys(s).length > 0) line[column] = { s };
    }
    changes[row] = line;
  }
  return changes;
}
