import type { SheetCells } from '../sheets';
import { isEmpty } from './cellKinds';
import type { ScheduleMapping } from './mapping';

/** What of a schedule the eye does not see, hidden by hand or by a filter, and what is read all the same unless it is left out. */
export interface HiddenParts {
  /** Rows with a code or a rate. */
  readonly rows: number;
  /** Columns of rates. */
  readonly columns: number;
}

/** Counts what is hidden of a schedule, whether it is left out or not. */
export function hiddenParts(
  { rows, top, left, hiddenRows, hiddenColumns }: SheetCells,
  { area, headingRows, columns }: ScheduleMapping,
): HiddenParts {
  const told = columns.filter(({ role }) => role === 'code' || role === 'rate').map(({ column }) => column - left);
  const isRow = (row: number): boolean =>
    row >= area.top + headingRows &&
    row <= area.bottom &&
    told.some((column) => !isEmpty(rows[row - top]?.[column] ?? null));
  let count = 0;
  for (const row of hiddenRows) if (isRow(row)) count += 1;
  const hidden = columns.filter(({ column, role }) => role === 'rate' && hiddenColumns.has(column));
  return { rows: count, columns: hidden.length };
}

/** The mapping with what is hidden left out, or read as everything else. */
export const withHidden = (mapping: ScheduleMapping, isRead: boolean): ScheduleMapping =>
  isRead === (mapping.withoutHidden !== true) ? mapping : { ...mapping, withoutHidden: !isRead };
