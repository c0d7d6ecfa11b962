import type { ScheduleMapping } from '../fees';
import { paceOf, type Pace, type Progress } from '../pausing';
import type { Area, SheetCells } from '../sheets';
import { cellAt } from './cellAt';
import { FLAG_HEADING, flagTeller, type KeptFlags } from './flagText';

/** A column of flags that somebody changed since it was written, so that it is theirs. */
export interface ChangedFlags {
  readonly column: number;
  /** What shows it: the cell where the heading was, or the first that holds something else. */
  readonly row: number;
  readonly what: 'heading' | 'value';
}

/** What earlier audits left beside a schedule. */
export interface StandingFlags {
  /** The column that was written and that nobody changed; its flags may stand above and below the schedule's rows by now. */
  readonly own: Area | null;
  readonly changed: readonly ChangedFlags[];
}

export const NO_FLAGS: StandingFlags = { own: null, changed: [] };

/** Columns to the right of a schedule in which its flags may stand by now: people put columns between. */
const REACH = 12;
const STRIDE = 5000;

/** A column, row by row, and how far up and down nothing else stands. */
interface Lane {
  readonly cells: SheetCells;
  readonly column: number;
  readonly area: Area;
  readonly from: number;
  readonly to: number;
}

interface Tally {
  readonly headings: readonly number[];
  readonly flags: number;
  readonly filled: number;
  readonly first: number | undefined;
  /** The first cell that holds something else. */
  readonly foreign: number | undefined;
}

type IsFlag = ReturnType<typeof flagTeller>;

function* tallied({ cells, column, area }: Lane, isFlag: IsFlag, pace: Pace): Generator<Progress, Tally> {
  const headings: number[] = [];
  let [flags, filled] = [0, 0];
  let first: number | undefined;
  let foreign: number | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (pace.tick()) yield pace.now();
    const cell = cellAt(cells, row, column);
    if (cell === null) continue;
    filled += 1;
    first ??= row;
    if (cell === FLAG_HEADING && headings.length === 0) headings.push(row);
    else if (isFlag(cell)) flags += 1;
    else foreign ??= row;
  }
  return { headings, flags, filled, first, foreign };
}

/** How far flags go on behind the schedule's rows, some of which may have been taken out. */
function lastBelow({ cells, column, area, to }: Lane, isFlag: IsFlag): number {
  let last = area.bottom;
  for (let row = area.bottom + 1; row <= to; row += 1) {
    const cell = cellAt(cells, row, column);
    if (isFlag(cell)) last = row;
    else if (cell !== null) break;
  }
  return last;
}

/** Where the heading stands above the schedule's rows, which may have been moved down beside it. */
function headingAbove({ cells, column, area, from }: Lane, isFlag: IsFlag): number | undefined {
  for (let row = area.top - 1; row >= from; row -= 1) {
    const cell = cellAt(cells, row, column);
    if (cell === FLAG_HEADING) return row;
    if (cell !== null && !isFlag(cell)) return undefined;
  }
  return undefined;
}

/** Most of what a column holds has to be flags, for it to be taken for one under another heading. */
const MAJORITY = 0.5;

function* laneFlags(
  lane: Lane,
  headingRows: number,
  isFlag: IsFlag,
  pace: Pace,
): Generator<Progress, Area | ChangedFlags | null> {
  const { column, area } = lane;
  const { headings, flags, filled, first, foreign } = yield* tallied(lane, isFlag, pace);
  const heading = headings[0] ?? (flags > 0 ? headingAbove(lane, isFlag) : undefined);
  if (heading === undefined && !(headingRows === 0 && flags > 0 && foreign === undefined)) {
    if (flags === 0 || flags < filled * MAJORITY) return null;
    return {
      column,
      row: foreign === first ? (first ?? area.top) : area.top + Math.max(0, headingRows - 1),
      what: 'heading',
    };
  }
  if (foreign !== undefined) return { column, row: foreign, what: 'value' };
  return { top: Math.min(area.top, heading ?? area.top), bottom: lastBelow(lane, isFlag), left: column, right: column };
}

const overlaps = (one: Area, other: Area): boolean => one.top <= other.bottom && one.bottom >= other.top;

/** The columns where a schedule's flags may stand: those of its own that are not read, from the right, and those behind it. */
function columnsOf({ area, columns }: ScheduleMapping, width: number, others: readonly Area[]): readonly number[] {
  const read = new Set(columns.flatMap(({ column, role }) => (role === 'ignored' ? [] : [column])));
  const beside = others.filter((other) => other.left > area.right && overlaps(other, area)).map(({ left }) => left - 1);
  const end = Math.min(width - 1, area.right + REACH, ...beside);
  const within = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.right - index);
  const behind = Array.from({ length: Math.max(0, end - area.right) }, (_, index) => area.right + 1 + index);
  return [...within.filter((column) => !read.has(column)), ...behind];
}

/**
 * Finds what earlier audits left beside a schedule, wherever rows and columns were inserted, sorted or moved since: by the heading and
 * by what the workbook keeps of the flags that were written into it.
 * @param others The other schedules of the sheet, whose flags are not this one's.
 */
export function* standingFlags(
  cells: SheetCells,
  mapping: ScheduleMapping,
  others: readonly ScheduleMapping[],
  kept: KeptFlags,
): Generator<Progress, StandingFlags> {
  const { area, headingRows } = mapping;
  const areas = others.map((other) => other.area);
  const width = cells.rows.reduce((most, { length }) => Math.max(most, length), 0) + cells.left;
  const lane = {
    cells,
    area,
    from: areas.reduce((last, { bottom }) => (bottom < area.top ? Math.max(last, bottom + 1) : last), 0),
    to: areas.reduce(
      (next, { top }) => (top > area.bottom ? Math.min(next, top - 1) : next),
      cells.top + cells.rows.length - 1,
    ),
  };
  const columns = columnsOf(mapping, width, areas);
  const pace = paceOf(columns.length * (area.bottom - area.top + 1), STRIDE);
  const isFlag = flagTeller(kept);
  let own: Area | null = null;
  const changed: ChangedFlags[] = [];
  for (const column of columns) {
    const found = yield* laneFlags({ ...lane, column }, headingRows, isFlag, pace);
    if (found === null) continue;
    if ('what' in found) changed.push(found);
    else own ??= found;
  }
  return { own, changed };
}

/** The column for a schedule's flags: where its own stand, else the first behind it that is nobody's flags. */
export function flagColumnOf({ area }: ScheduleMapping, { own, changed }: StandingFlags): number {
  if (own) return own.left;
  let column = area.right + 1;
  while (changed.some((one) => one.column === column)) column += 1;
  return column;
}
