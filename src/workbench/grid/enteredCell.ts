import type { ICellData } from '@univerjs/presets';
import { cellInput } from '../host/model/cellInput';
import { cellOf } from './cellChanges';
import { styleToGrid } from './gridStyle';

/**
 * What Excel makes of a text that is put into a cell as its formula: one that is none is taken as if somebody had typed it, with the
 * number format that comes with it; an empty one empties the cell.
 */
export function enteredCell(text: string, numberFormat: string): ICellData {
  const input = cellInput(text, numberFormat) ?? null;
  if (typeof input !== 'object' || input === null || 'formula' in input) return cellOf(input);
  const { value, ...look } = input;
  return { ...cellOf(value), s: styleToGrid(look) ?? null };
}
