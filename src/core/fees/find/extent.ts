import type { Area } from '../../sheets';
import { isEmpty, isOfRates, isReadableCode } from '../cellKinds';
import { remembering } from '../remembering';
import { lineOf } from '../heading';
import { isTotalRow } from '../totals';
import type { Anchor } from './anchors';
import { type Grid, rowBetween } from './grid';

/** Rows to look at when columns are told apart. */
const LOOK = 200;

/** Where a block may reach at most, beside and below others. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a column holds anything, from the headings down. */
function isUsed(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= Math.min(bottom, top + LOOK); row += 1) if (!grid.isBlank(row, column)) return true;
  return false;
}

/** How much of the rows that have a code hold something in this column. */
function shareBeside(grid: Grid, code: number, column: number, top: number, bottom: number): number {
  let codes = 0;
  let both = 0;
  for (let row = top; row <= Math.min(bottom, top + LOOK); row += 1) {
    if (!isReadableCode(grid.at(row, code))) continue;
    codes += 1;
    if (!grid.isBlank(row, column)) both += 1;
  }
  return codes === 0 ? 0 : both / codes;
}

/**
 * The columns of a block: those around the codes without an empty one between, and beyond an empty one (people leave narrow gaps)
 * those that have a heading in the same row and something beside most codes, while no rate is found yet.
 */
export function columnsOf(
  grid: Grid,
  anchor: Anchor,
  room: Room,
  hasRate: (left: number, right: number) => boolean,
): readonly [number, number] {
  const top = anchor.row;
  const used = (column: number) => isUsed(grid, column, top, room.bottom);
  let left = anchor.column;
  while (left > room.left && used(left - 1)) left -= 1;
  let right = anchor.column;
  while (right < room.right && used(right + 1)) right += 1;
  const reach = (gap: number): number => {
    let column = gap;
    while (column <= room.right && !used(column)) column += 1;
    if (column > room.right) return right;
    const belongs =
      !grid.isBlank(anchor.row, column) && shareBeside(grid, anchor.column, column, top, room.bottom) >= 0.5;
    if (!belongs) return right;
    while (column < room.right && used(column + 1)) column += 1;
    return column;
  };
  let isNarrow = true;
  while (!hasRate(left, right) || isNarrow) {
    const next = reach(right + 1);
    if (next === right) break;
    isNarrow = next - right <= 3;
    if (hasRate(left, right) && !isNarrow) break;
    right = next;
  }
  return [left, right];
}

const isWords = (text: string): boolean => /[a-z]{2}/i.test(text);

/** The last row with a code, or an amount where a code belongs; words above other columns after a gap begin something else. */
export function lastRow(
  grid: Grid,
  code: number,
  rates: readonly number[],
  area: Omit<Area, 'bottom'>,
  first: number,
  end: number,
): number {
  let last = first - 1;
  let isAfterGap = false;
  const isReadable = remembering(isReadableCode);
  for (let row = first; row <= end; row += 1) {
    const cell = grid.at(row, code);
    if (!isEmpty(cell) && isReadable(cell)) {
      last = row;
      isAfterGap = false;
      continue;
    }
    if (grid.isBlankRow(row, area.left, area.right)) {
      isAfterGap = true;
      continue;
    }
    const amounts = rates.filter((column) => !grid.isBlank(row, column));
    const rated = amounts.some((column) => isOfRates(grid.at(row, column)));
    const text = lineOf(cell);
    const isOther = isAfterGap && !/\d/.test(text);
    if (rated && !isOther && !isTotalRow(rowBetween(grid, row, area.left, area.right))) last = row;
    else if (isAfterGap && isWords(text) && amounts.length > 0 && !rated) return last;
    if (amounts.length > 0) isAfterGap = false;
  }
  return last;
}
