import { paceOf, type Progress } from '../pausing';
import { isBlank, type Raw } from '../raw';
import type { SheetCells } from '../sheets';
import { FLAG_HEADING, looksFlagged } from './flagText';

/** Cells between two pauses: a millisecond or two. */
const STRIDE = 10_000;

interface Heading {
  readonly row: number;
  readonly column: number;
}

/**
 * The last flag below a heading, by its place in `rows`; nothing where somebody wrote among the flags, so that the column is theirs, or
 * where there is none. Behind a blank row other things begin.
 */
function lastFlag(rows: SheetCells['rows'], { row, column }: Heading): number | undefined {
  let last: number | undefined;
  let isAfterBlankRow = false;
  for (let at = row + 1; at < rows.length; at += 1) {
    const cells = rows[at] ?? [];
    const cell = cells[column] ?? null;
    if (cell === FLAG_HEADING) break;
    if (looksFlagged(cell)) last = at;
    else if (isBlank(cell)) isAfterBlankRow ||= cells.every(isBlank);
    else if (isAfterBlankRow) break;
    else return undefined;
  }
  return last;
}

/**
 * The sheet as it is without columns of flags that an audit wrote beside its schedules: they are no part of what is audited next.
 * Known by their heading and by holding nothing but flags, so that it is the same in every program, and in files that others saved.
 */
export function* withoutFlags(sheet: SheetCells): Generator<Progress, SheetCells> {
  const pace = paceOf(sheet.rows.length, STRIDE);
  const headings: Heading[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (let column = cells.indexOf(FLAG_HEADING); column >= 0; column = cells.indexOf(FLAG_HEADING, column + 1))
      headings.push({ row, column });
    if (pace.tick(cells.length)) yield pace.now();
  }
  let rows: (readonly Raw[])[] | undefined;
  for (const heading of headings) {
    const last = lastFlag(sheet.rows, heading);
    if (last === undefined) continue;
    rows ??= [...sheet.rows];
    for (let row = heading.row; row <= last; row += 1) {
      const cells = rows[row] ?? [];
      if (heading.column < cells.length) rows[row] = cells.map((cell, at) => (at === heading.column ? null : cell));
      if (pace.beat(cells.length)) yield pace.now();
    }
  }
  return rows ? { ...sheet, rows } : sheet;
}
