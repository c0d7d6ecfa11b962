import { paceOf, type Progress } from '../pausing';
import type { Area, SheetCells } from '../sheets';
import { isFiveCharacterCode, isReadableCode } from './cellKinds';
import { type Grid, gridOf } from './find/grid';
import { headingsIn } from './find/headLines';
import { sampleOf } from './find/sample';
import { headingKey } from './headingKey';
import type { ColumnMapping, ScheduleMapping } from './mapping';
import { similarMapping } from './similarMapping';

/** Where a schedule is, and how many rows of headings it has. */
export type Shape = Pick<ScheduleMapping, 'area' | 'headingRows'>;

/** How the user has a schedule read, and what was found there when it was last corrected. */
export interface KeptMapping extends ScheduleMapping {
  readonly found: Shape;
}

const MAJORITY = 0.5;
/** Cells between two pauses: a few milliseconds. */
const CELLS = 2000;

/** Whether what is kept still fits the sheet: the same headings in the same cells, years apart; without headings codes where they were. */
function stillFits({ area, headingRows, columns }: KeptMapping, sheet: SheetCells, grid: Grid): boolean {
  const { top, left, right, bottom } = area;
  if (columns.length !== right - left + 1) return false;
  const now = headingsIn(grid, sheet, top, headingRows, left, right);
  if (headingRows > 0)
    return headingKey(columns.map(({ heading }) => heading)) === headingKey(now.map(({ text }) => text));
  const code = columns.find(({ role }) => role === 'code');
  if (!code) return true;
  const rows = sampleOf(grid, top, bottom, code.column, code.column);
  return rows.filter(([cell = null]) => isFiveCharacterCode(cell)).length > rows.length * MAJORITY;
}

/** The last row: where the user left the end open, new rows below belong to the schedule. */
function* endOf(kept: KeptMapping, found: Shape, grid: Grid): Generator<Progress, number> {
  const { area, columns } = kept;
  if (area.bottom < kept.found.area.bottom) return area.bottom;
  let bottom = Math.max(area.bottom, found.area.bottom);
  const code = columns.find(({ role }) => role === 'code');
  while (code && bottom < grid.area.bottom && isReadableCode(grid.at(bottom + 1, code.column))) {
    bottom += 1;
    if (grid.pace.beat()) yield grid.pace.now();
  }
  return bottom;
}

const isSamePlace = (one: Area, other: Area): boolean => one.top === other.top && one.left === other.left;

/** Columns that came to the right since, where the user left that side open. */
const newColumns = (kept: KeptMapping, found: ScheduleMapping): readonly ColumnMapping[] =>
  kept.area.right === kept.found.area.right ? found.columns.filter(({ column }) => column > kept.area.right) : [];

/** What is kept, where the sheet is now: its own range, grown by what came below and beside it. */
function* regrown(kept: KeptMapping, grid: Grid, found: ScheduleMapping): Generator<Progress, ScheduleMapping> {
  const { area, headingRows } = kept;
  const bottom = Math.min(yield* endOf(kept, found, grid), grid.area.bottom);
  const byPlace = new Map(found.columns.map((column) => [column.column, column]));
  const columns = kept.columns.map((column): ColumnMapping => {
    const now = byPlace.get(column.column);
    return now?.role === column.role && now.heading === column.heading
      ? now
      : // A heading of another year is one with the same words, and its rates are of that year.
        { ...column, heading: now?.heading ?? column.heading, why: `as in ${kept.sheet}` };
  });
  const added = newColumns(kept, found);
  const right = added.at(-1)?.column ?? area.right;
  const payer = kept.payer ?? found.payer;
  return {
    sheet: kept.sheet,
    area: { ...area, bottom, right },
    headingRows,
    columns: [...columns, ...added],
    ...(payer === undefined ? {} : { payer }),
    // Titles are read anew: their words may be others by now.
    ...(found.titled === undefined ? {} : { titled: found.titled }),
    ...(kept.withoutHidden === true ? { withoutHidden: true } : {}),
    ...(kept.withoutTitles === true ? { withoutTitles: true } : {}),
  };
}

/**
 * How a schedule that is found is to be read by what the workbook keeps: as this very one was, range and all, where the sheet still
 * has its headings there (without headings by its place); else with the roles of one with the same headings. Nothing where neither is
 * kept.
 */
export function* recalling(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  found: ScheduleMapping,
): Generator<Progress, ScheduleMapping | undefined> {
  const { rows, top } = sheet;
  const grid = gridOf(sheet, { ...found.area, bottom: top + rows.length - 1 }, paceOf(rows.length, CELLS));
  const own = kept.findLast((one) => one.sheet === sheet.name && isSamePlace(one.found.area, found.area));
  if (own && stillFits(own, sheet, grid)) return yield* regrown(own, grid, found);
  return similarMapping(kept, sheet, found);
}
