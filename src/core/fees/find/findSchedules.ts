import type { Area, SheetCells } from '../../sheets';
import { lineOf } from '../heading';
import type { ScheduleMapping } from '../mapping';
import { isReadableCode } from '../cellKinds';
import { type Anchor, contentAnchors, headingAnchors } from './anchors';
import { contains, type Grid, gridOf, rowBetween } from './grid';
import { isTotalRow } from '../totals';
import type { Room } from './extent';
import { type Place, scheduleAt, scheduleInTable } from './scheduleAt';

const lines = ({ at }: Grid, row: number, left: number, right: number): string => {
  let text = '';
  for (let column = left; column <= right; column += 1) text += `${lineOf(at(row, column))}|`;
  return text.toLowerCase();
};

/** Anchors in one row under the same heading begin schedules side by side, each as far as the next. */
function sideBySide(grid: Grid, anchors: readonly Anchor[], bottom: number): readonly (readonly [Anchor, Room])[] {
  const { area } = grid;
  const [first] = anchors;
  if (!first) return [];
  const heading = ({ row, column }: Anchor) => lineOf(grid.at(row, column)).toLowerCase();
  const same = anchors.filter((anchor) => heading(anchor) === heading(first));
  let start = first.column;
  while (start > area.left && lineOf(grid.at(first.row, start - 1)) !== '') start -= 1;
  const before = first.column - start;
  const isPeriodic = same.every(
    ({ row, column }) => lineOf(grid.at(row, column - before)) === lineOf(grid.at(row, start)),
  );
  const starts = same.map(({ column }) => (isPeriodic ? column - before : column));
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
function isRepeated(grid: Grid, anchor: Anchor, again: Anchor, { left, right }: Room): boolean {
  if (again.column !== anchor.column || lines(grid, again.row, left, right) !== lines(grid, anchor.row, left, right))
    return false;
  let row = again.row - 1;
  if (row > anchor.row && lines(grid, row, left, right) === lines(grid, anchor.row - 1, left, right)) row -= 1;
  while (row > anchor.row && (grid.isBlankRow(row, left, right) || isTotalRow(rowBetween(grid, row, left, right))))
    row -= 1;
  return isReadableCode(grid.at(row, anchor.column));
}

/** The row above the next schedule or table below, in the same columns. */
function endOf(grid: Grid, anchor: Anchor, room: Room, anchors: readonly Anchor[], tables: readonly Area[]): number {
  const next = anchors.find(
    (one) =>
      one.row > anchor.row + 1 &&
      one.column >= room.left &&
      one.column <= room.right &&
      !isRepeated(grid, anchor, one, room),
  );
  const tops = tables
    .filter(({ top, left, right }) => top > anchor.row && left <= room.right && right >= room.left)
    .map(({ top }) => top);
  return Math.min(grid.area.bottom, next === undefined ? Infinity : next.row - 1, ...tops.map((top) => top - 1));
}

/** A heading in two lines may name the codes in both; the lower one counts. */
const withoutUpper = (anchors: readonly Anchor[]): readonly Anchor[] =>
  anchors.filter(({ row, column }) => !anchors.some((below) => below.row === row + 1 && below.column === column));

/** The last row of what is found above, in the same columns. */
const above = (found: readonly ScheduleMapping[], row: number, left: number, right: number): number =>
  found.reduce(
    (last, { area }) =>
      area.bottom < row && area.left <= right && area.right >= left ? Math.max(last, area.bottom) : last,
    -1,
  );

function plainSchedules(
  grid: Grid,
  sheet: SheetCells,
  anchors: readonly Anchor[],
  found: ScheduleMapping[],
  tables: readonly Area[],
): void {
  const byRow = new Map<number, Anchor[]>();
  for (const anchor of anchors) byRow.set(anchor.row, [...(byRow.get(anchor.row) ?? []), anchor]);
  for (const [row, inRow] of [...byRow].sort(([one], [other]) => one - other)) {
    const free = inRow.filter((anchor) => !found.some(({ area }) => contains(area, row, anchor.column)));
    const beside = sideBySide(grid, free, grid.area.bottom);
    for (const [anchor, wide] of beside) {
      if (found.some(({ area }) => contains(area, row, anchor.column))) continue;
      const room = withoutTables(wide, anchor, tables);
      const bottom = endOf(grid, anchor, narrowed(grid, anchor, room), anchors, tables);
      const last = above(found, row, room.left, room.right);
      const titles: Place['titles'] = beside.length > 1 ? [room.left, room.right] : [grid.area.left, grid.area.right];
      const schedule = scheduleAt({ sheet, grid, above: last, titles }, anchor, { ...room, bottom });
      if (schedule) found.push(schedule);
    }
  }
}

/** Tables of Excel's beside it are no part of a plain range. */
function withoutTables(room: Room, { row, column }: Anchor, tables: readonly Area[]): Room {
  let { left, right } = room;
  for (const table of tables) {
    if (row < table.top || row > table.bottom) continue;
    if (table.right < column) left = Math.max(left, table.right + 1);
    if (table.left > column) right = Math.min(right, table.left - 1);
  }
  return { ...room, left, right };
}

/** The columns that have a heading beside that of the codes: only what is below these can end the schedule. */
function narrowed(grid: Grid, { row, column }: Anchor, room: Room): Room {
  let [left, right] = [column, column];
  while (left > room.left && !grid.isBlank(row, left - 1)) left -= 1;
  while (right < room.right && !grid.isBlank(row, right + 1)) right += 1;
  return { ...room, left, right };
}

/**
 * Every fee schedule on a sheet, Excel's own tables and plain ranges alike: where it is, and what each column is taken for and why.
 * What is not clearly one gives none: lists of claims, benchmarks, other codes.
 */
export function findSchedules(sheet: SheetCells): readonly ScheduleMapping[] {
  const grid = gridOf(sheet);
  const tables = sheet.tables.map(({ area }) => area);
  const titles: Place['titles'] = [grid.area.left, grid.area.right];
  const found: ScheduleMapping[] = tables
    .map((area) => scheduleInTable({ sheet, grid, above: -1, titles }, area))
    .filter((schedule) => schedule !== undefined);
  plainSchedules(grid, sheet, withoutUpper(headingAnchors(grid, tables)), found, tables);
  const covered = [...tables, ...found.map(({ area }) => area)];
  plainSchedules(grid, sheet, contentAnchors(grid, covered), found, tables);
  return found.sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}
