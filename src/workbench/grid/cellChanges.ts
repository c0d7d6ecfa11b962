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

function cellOf(input: CellInput): ICellData {
  if (input === null) return BLANK;
  return { ...BLANK, ...(typeof input === 'object' ? { f: input.formula } : plainOf(input)) };
}

/** A value and its type, and nothing else. */
export function plainOf(value: NonNullable<Scalar>): ICellData {
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

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
