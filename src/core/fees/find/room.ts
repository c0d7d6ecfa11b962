import type { Progress } from '../../pausing';
import type { Area } from '../../sheets';
import { isReadableCode } from '../cellKinds';
import { lineOf } from '../heading';
import { saysRate } from '../qualifiers';
import { isTotalRow } from '../totals';
import type { Anchor } from './anchors';
import type { Room } from './extent';
import { type Grid, rowBetween } from './grid';

const lines = ({ at }: Grid, row: number, left: number, right: number): string => {
  let text = '';
  for (let column = left; column <= right; column += 1) text += `${lineOf(at(row, column))}|`;
  return text.toLowerCase();
};

/** Whether rates are named between the codes before and these, and again behind these: each then has its own. */
function isApart(grid: Grid, anchors: readonly Anchor[], index: number, end: number): boolean {
  const [before, here, next] = [anchors[index - 1], anchors[index], anchors[index + 1]];
  if (!before || !here) return false;
  const namesRate = (from: number, to: number): boolean => {
    for (let column = from; column < to; column += 1) if (saysRate(lineOf(grid.at(here.row, column)))) return true;
    return false;
  };
  return namesRate(before.column + 1, here.column) && namesRate(here.column + 1, next?.column ?? end + 1);
}

/** Where the headings around the codes begin behind an empty one; at the codes where they touch those of the schedule before. */
function behindGap(grid: Grid, { row, column }: Anchor, before: Anchor | undefined): number {
  if (!before) return column;
  let start = column;
  while (start - 1 > before.column && !grid.isBlank(row, start - 1)) start -= 1;
  return start - 1 === before.column ? column : start;
}

/** Anchors in one row under the same heading, or each with its rates, begin schedules side by side, each as far as the next. */
export function sideBySide(
  grid: Grid,
  anchors: readonly Anchor[],
  bottom: number,
): readonly (readonly [Anchor, Room])[] {
  const { area } = grid;
  const [first] = anchors;
  if (!first) return [];
  const heading = ({ row, column }: Anchor) => lineOf(grid.at(row, column)).toLowerCase();
  const same = anchors.filter(
    (anchor, index) => heading(anchor) === heading(first) || isApart(grid, anchors, index, area.right),
  );
  let start = first.column;
  while (start > area.left && lineOf(grid.at(first.row, start - 1)) !== '') start -= 1;
  const before = first.column - start;
  const isPeriodic = same.every(
    ({ row, column }) => lineOf(grid.at(row, column - before)) === lineOf(grid.at(row, start)),
  );
  const starts = same.map((anchor, index) =>
    isPeriodic && before > 0 ? anchor.column - before : behindGap(grid, anchor, same[index - 1]),
  );
  return same.map((anchor, index) => [
    anchor,
    {
      left: index === 0 ? area.left : (starts[index] ?? anchor.column),
      right: (starts[index + 1] ?? area.right + 1) - 1,
      bottom,
    },
  ]);
}

/** Headings that come again below (a page's break) with codes right above them go on with the same schedule. */
function* isRepeated(grid: Grid, anchor: Anchor, again: Anchor, { left, right }: Room): Generator<Progress, boolean> {
  if (again.column !== anchor.column || lines(grid, again.row, left, right) !== lines(grid, anchor.row, left, right))
    return false;
  let row = again.row - 1;
  if (row > anchor.row && lines(grid, row, left, right) === lines(grid, anchor.row - 1, left, right)) row -= 1;
  while (row > anchor.row && (grid.isBlankRow(row, left, right) || isTotalRow(rowBetween(grid, row, left, right)))) {
    row -= 1;
    if (grid.pace.beat()) yield grid.pace.now();
  }
  return isReadableCode(grid.at(row, anchor.column));
}

/** The row above the next schedule or table below, in the same columns; anchors come row by row, those below from a place on. */
export function* endOf(
  grid: Grid,
  anchor: Anchor,
  room: Room,
  anchors: readonly Anchor[],
  below: number,
  tables: readonly Area[],
): Generator<Progress, number> {
  const tops = tables
    .filter(({ top, left, right }) => top > anchor.row && left <= room.right && right >= room.left)
    .map(({ top }) => top - 1);
  const end = Math.min(grid.area.bottom, ...tops);
  for (let index = below; index < anchors.length; index += 1) {
    const next = anchors[index];
    if (!next || next.row > end) break;
    if (grid.pace.beat(1)) yield grid.pace.now();
    if (next.row === anchor.row + 1 || next.column < room.left || next.column > room.right) continue;
    if (!(yield* isRepeated(grid, anchor, next, room))) return next.row - 1;
  }
  return end;
}

/** Tables of Excel's beside it are no part of a plain range. */
export function withoutTables(room: Room, { row, column }: Anchor, tables: readonly Area[]): Room {
  let { left, right } = room;
  for (const table of tables) {
    if (row < table.top || row > table.bottom) continue;
    if (table.right < column) left = Math.max(left, table.right + 1);
    if (table.left > column) right = Math.min(right, table.left - 1);
  }
  return { ...room, left, right };
}

/** The columns that have a heading beside that of the codes: only what is below these can end the schedule. */
export function narrowed(grid: Grid, { row, column }: Anchor, room: Room): Room {
  let [left, right] = [column, column];
  while (left > room.left && !grid.isBlank(row, left - 1)) left -= 1;
  while (right < room.right && !grid.isBlank(row, right + 1)) right += 1;
  return { ...room, left, right };
}
