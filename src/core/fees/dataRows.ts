import type { Raw } from '../raw';
import type { SheetCells } from '../sheets';
import type { ScheduleMapping } from './mapping';
import type { Table } from './table';

/** The rows below the headings; a cell that is merged over several rows stands in each of them. */
export function dataRows({ rows, top, left, merges }: SheetCells, { area, headingRows }: ScheduleMapping): Table {
  const first = area.top + headingRows;
  const data = rows.slice(Math.max(0, first - top), area.bottom - top + 1);
  const tall = merges.filter((merge) => merge.bottom > merge.top && merge.bottom >= first && merge.top <= area.bottom);
  if (tall.length === 0) return data;
  const changed = new Map<number, Raw[]>();
  for (const merge of tall) {
    const value = rows[merge.top - top]?.[merge.left - left] ?? null;
    for (let row = Math.max(merge.top, first); row <= Math.min(merge.bottom, area.bottom); row += 1) {
      const cells = changed.get(row) ?? [...(rows[row - top] ?? [])];
      cells[merge.left - left] = value;
      changed.set(
        row,
        Array.from(cells, (cell) => cell ?? null),
      );
    }
  }
  return data.map((row, index) => changed.get(first + index) ?? row);
}
