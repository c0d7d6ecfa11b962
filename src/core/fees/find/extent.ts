import type { Progress } from '../../pausing';
import type { Area } from '../../sheets';
import { isEmpty, isOfRates, isReadableCode } from '../cellKinds';
import { remembering } from '../remembering';
import { lineOf } from '../heading';
import { isTotalRow } from '../totals';
import type { Anchor } from './anchors';
import { type Grid, rowBetween } from './grid';

/** Rows to look at when columns are told apart. */
const LOOK = 200;
const MAJORITY = 0.5;

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

/** Once there is a rate, no more than this is taken in from beyond a gap. */
const NARROW = 3;

/**
 * The columns of a block: those around the codes without an empty one between, and beyond an empty one (people leave narrow gaps)
 * those that have a heading in the same row and something beside most codes, while no rate is found yet.
 */
export function* columnsOf(
  grid: Grid,
  anchor: Anchor,
  room: Room,
  isRate: (column: number) => boolean,
): Generator<Progress, readonly [number, number]> {
  const { row: top, column: code } = anchor;
  const { pace } = grid;
  const used = (column: number) => isUsed(grid, column, top, room.bottom);
  const widen = function* (from: number, step: 1 | -1, end: number): Generator<Progress, number> {
    let column = from;
    while (column !== end && used(column + step)) {
      column += step;
      if (pace.beat()) yield pace.now();
    }
    return column;
  };
  /** The last column of what stands beyond the gap behind a column. */
  const beyond = function* (last: number): Generator<Progress, number> {
    let column = last + 1;
    while (column <= room.right && !used(column)) {
      column += 1;
      if (pace.beat()) yield pace.now();
    }
    const belongs =
      column <= room.right &&
      !grid.isBlank(top, column) &&
      shareBeside(grid, code, column, top, room.bottom) >= MAJORITY;
    return belongs ? yield* widen(column, 1, room.right) : last;
  };
  const hasRate = function* (from: number, to: number): Generator<Progress, boolean> {
    for (let column = from; column <= to; column += 1) {
      if (column !== code && isRate(column)) return true;
      if (pace.beat()) yield pace.now();
    }
    return false;
  };
  const left = yield* widen(code, -1, room.left);
  let right = yield* widen(code, 1, room.right);
  let isRated = yield* hasRate(left, right);
  let isNarrow = true;
  while (!isRated || isNarrow) {
    const next = yield* beyond(right);
    isNarrow = next - right <= NARROW;
    if (next === right || (isRated && !isNarrow)) break;
    isRated ||= yield* hasRate(right + 1, next);
    right = next;
  }
  return [left, right];
}

const isWords = (text: string): boolean => /[a-z]{2}/i.test(text);

/** The last row with a code, or an amount where a code belongs; words above other columns after a gap begin something else. */
export function* lastRow(
  grid: Grid,
  code: number,
  rates: readonly number[],
  area: Omit<Area, 'bottom'>,
  first: number,
  end: number,
): Generator<Progress, number> {
  let last = first - 1;
  let isAfterGap = false;
  const isReadable = remembering(isReadableCode);
  for (let row = first; row <= end; row += 1) {
    if (grid.pace.beat()) yield grid.pace.now();
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
