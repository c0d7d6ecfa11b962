import type { Area, SheetCells } from '../../../core/sheets';

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of a sheet that hold anything. */
export const usedArea = ({ top, left, rows }: SheetCells): Area => ({
  top,
  left,
  bottom: top + Math.max(rows.length, 1) - 1,
  right: left + rows.reduce((most, { length }) => Math.max(most, length), 1) - 1,
});

/** `A4:F37` as people type it, within the used cells of the sheet; null where it is none. */
export function readArea(typed: string, within: Area): Area | null {
  const [, left = '', top, right = '', bottom] = CORNERS.exec(typed.toUpperCase().replace(/\s/g, '')) ?? [];
  const area = { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
  const isWithin =
    area.top >= within.top && area.left >= within.left && area.bottom <= within.bottom && area.right <= within.right;
  return isWithin && area.top < area.bottom && area.left < area.right ? area : null;
}
