import type { DayNumber } from '../../dates';
import { type Pace, paceOf, type Progress, toTheEnd } from '../../pausing';
import type { Area, SheetCells } from '../../sheets';
import { isEmpty } from '../cellKinds';
import type { ScheduleMapping } from '../mapping';
import type { Known } from '../column';
import { type Anchor, contentAnchors, headingAnchors } from './anchors';
import { type Covering, covering } from './covering';
import { type Grid, gridOf, usedArea } from './grid';
import { type Miss, type Misses, noMisses } from './misses';
import { endOf, narrowed, sideBySide, withoutTables } from './room';
import { type Place, scheduleAt, scheduleInTable } from './scheduleAt';

const cellKey = (row: number, column: number): string => `${row} ${column}`;

/** A heading in two lines may name the codes in both; the lower one counts. */
function withoutUpper(anchors: readonly Anchor[]): readonly Anchor[] {
  const cells = new Set(anchors.map(({ row, column }) => cellKey(row, column)));
  return anchors.filter(({ row, column }) => !cells.has(cellKey(row + 1, column)));
}

/** Anchors that stand in one row, and how many come before those of the rows below. */
interface AnchorRow {
  readonly inRow: readonly Anchor[];
  readonly end: number;
}

/** Anchors come row by row. */
function* byRow(anchors: readonly Anchor[]): Generator<AnchorRow> {
  let start = 0;
  for (let end = 1; end <= anchors.length; end += 1) {
    if (anchors[end]?.row === anchors[start]?.row) continue;
    yield { inRow: anchors.slice(start, end), end };
    start = end;
  }
}

/** The last row of what is found above, in the same columns. */
const above = (found: readonly ScheduleMapping[], row: number, left: number, right: number): number =>
  found.reduce(
    (last, { area }) =>
      area.bottom < row && area.left <= right && area.right >= left ? Math.max(last, area.bottom) : last,
    -1,
  );

/** What is found on a sheet so far. */
interface Search {
  readonly sheet: SheetCells;
  readonly grid: Grid;
  readonly tables: readonly Area[];
  readonly found: ScheduleMapping[];
  readonly known: Known;
  readonly misses: Misses;
  readonly notes: Place['notes'];
}

function* inOneRow(
  { sheet, grid, tables, found, known, misses, notes }: Search,
  free: readonly Anchor[],
  taken: Covering,
  anchors: readonly Anchor[],
  below: number,
): Generator<Progress, void> {
  const beside = sideBySide(grid, free, grid.area.bottom);
  for (const [anchor, wide] of beside) {
    const { row, column } = anchor;
    if (taken.has(row, column)) continue;
    const room = withoutTables(wide, anchor, tables);
    const bottom = yield* endOf(grid, anchor, narrowed(grid, anchor, room), anchors, below, tables);
    const last = above(found, row, room.left, room.right);
    const titles: Place['titles'] = beside.length > 1 ? [room.left, room.right] : [grid.area.left, grid.area.right];
    const schedule = yield* scheduleAt({ sheet, grid, above: last, titles, known, misses, notes }, anchor, {
      ...room,
      bottom,
    });
    if (grid.pace.beat(found.length)) yield grid.pace.now();
    if (!schedule) continue;
    found.push(schedule);
    taken.add(schedule.area);
  }
}

/** Plain ranges around anchors, which come row by row. */
function* plainSchedules(search: Search, anchors: readonly Anchor[]): Generator<Progress, void> {
  const { grid, found } = search;
  const taken = covering(found.map(({ area }) => area));
  for (const { inRow, end } of byRow(anchors)) {
    const free = inRow.filter(({ row, column }) => !taken.has(row, column));
    if (free.length > 0) yield* inOneRow(search, free, taken, anchors, end);
    if (grid.pace.beat(inRow.length)) yield grid.pace.now();
  }
}

/** What a search gives: the schedules, and the nearest that was none, which tells why where there are no schedules. */
export interface Searched {
  readonly schedules: readonly ScheduleMapping[];
  readonly miss: Miss;
}

/** Ends at the first cell that holds something, which mostly is in the first row. */
function* isBlank({ rows }: SheetCells, pace: Pace): Generator<Progress, boolean> {
  for (const row of rows) {
    if (!row.every(isEmpty)) return false;
    if (pace.beat(row.length + 1)) yield pace.now();
  }
  return true;
}

/** The sheet is walked through to measure it, for headings, and for codes that none announced. */
const WALKS = 3;
/** Cells between two pauses: a few milliseconds. */
const STRIDE = 2000;

/**
 * Finds every fee schedule on a sheet, Excel's own tables and plain ranges alike: where it is, and what each column is taken for and
 * why. What is not clearly one gives none: lists of claims, benchmarks, other codes. Pauses every few thousand cells.
 */
export function* findingSchedules(sheet: SheetCells, known: Known = {}): Generator<Progress, Searched> {
  const pace = paceOf(sheet.rows.length * WALKS, STRIDE);
  const grid = gridOf(sheet, yield* usedArea(sheet, pace), pace);
  const tables = sheet.tables.map(({ area }) => area);
  const titles: Place['titles'] = [grid.area.left, grid.area.right];
  const found: ScheduleMapping[] = [];
  const misses = noMisses();
  const notes: Place['notes'] = {};
  const search: Search = { sheet, grid, tables, found, known, misses, notes };
  for (const area of tables) {
    const schedule = yield* scheduleInTable({ sheet, grid, above: -1, titles, known, misses, notes }, area);
    if (schedule) found.push(schedule);
    if (grid.pace.beat()) yield grid.pace.now();
  }
  yield* plainSchedules(search, withoutUpper(yield* headingAnchors(grid, tables, misses)));
  const covered = [...tables, ...found.map(({ area }) => area)];
  yield* plainSchedules(search, yield* contentAnchors(grid, covered, misses));
  found.sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
  const isEmptySheet = found.length === 0 && (yield* isBlank(sheet, grid.pace));
  return { schedules: found, miss: isEmptySheet ? { kind: 'empty' } : misses.nearest() };
}

/** The schedules at once, for whoever keeps nobody waiting. */
export const findSchedules = (sheet: SheetCells, today?: DayNumber): readonly ScheduleMapping[] =>
  toTheEnd(findingSchedules(sheet, today === undefined ? {} : { today })).schedules;
