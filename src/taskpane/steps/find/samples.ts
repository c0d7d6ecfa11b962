import { printDay, readDate } from '../../../core/dates';
import { isBlank, type Raw } from '../../../core/raw';
import type { SheetCells } from '../../../core/sheets';
import type { ColumnMapping, ScheduleMapping } from '../../../core/fees';

/** A cell by its place on the sheet; outside the used range it is blank. */
export const cellAt = ({ top, left, rows }: SheetCells, row: number, column: number): Raw =>
  rows[row - top]?.[column - left] ?? null;

/** A cell as the sheet shows it, as far as we know: a date is kept as the number of a day. */
export function shownIn({ role }: Pick<ColumnMapping, 'role'>, value: Raw): string {
  const date = (role === 'effective' || role === 'ends') && typeof value === 'number' ? readDate(value) : null;
  return date?.ok === true ? printDay(date.value) : String(value ?? '').trim();
}

/** How far to look for something to show: a schedule may begin with a hundred blank rows, not with a million. */
const FARTHEST = 500;

/** Letters of a value that say which it is. */
const LONGEST = 60;

const clipped = (text: string): string => {
  const letters = Array.from(text);
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

/** The first values of a column that are not blank, each once: of a payer's name in every row nobody learns more. */
export function samples(
  cells: SheetCells,
  { area, headingRows }: ScheduleMapping,
  column: ColumnMapping,
  most: number,
): readonly string[] {
  const found = new Set<string>();
  const first = area.top + headingRows;
  for (let row = first; row <= Math.min(area.bottom, first + FARTHEST) && found.size < most; row += 1) {
    const value = cellAt(cells, row, column.column);
    if (!isBlank(value)) found.add(clipped(shownIn(column, value)));
  }
  return [...found];
}
