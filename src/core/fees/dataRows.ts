import type { Pace, Progress } from '../pausing';
import type { Raw } from '../raw';
import type { Area, SheetCells } from '../sheets';

/** The rows of a schedule below its headings, by their place below them. */
export interface DataRows {
  readonly length: number;
  readonly at: (index: number) => readonly Raw[];
}

/** What a merged cell puts into a row: the place from the left, and the value. */
type Filling = readonly [column: number, value: Raw];

const NO_CELLS: readonly Raw[] = [];

function filled(row: readonly Raw[], fillings: readonly Filling[]): readonly Raw[] {
  const cells = [...row];
  for (const [column, value] of fillings) cells[column] = value;
  return Array.from(cells, (cell) => cell ?? null);
}

/** The rows below the headings; a cell that is merged over several rows stands in each of them. */
export function* dataRows(
  { rows, top, left, merges }: SheetCells,
  { area, headingRows }: { readonly area: Area; readonly headingRows: number },
  pace: Pace,
): Generator<Progress, DataRows> {
  const first = area.top + headingRows;
  const start = Math.max(0, first - top);
  const length = Math.max(0, Math.min(rows.length, area.bottom - top + 1) - start);
  const fillings = new Map<number, Filling[]>();
  for (const merge of merges) {
    if (pace.beat()) yield pace.now();
    if (merge.bottom === merge.top) continue;
    const filling: Filling = [merge.left - left, rows[merge.top - top]?.[merge.left - left] ?? null];
    for (let row = Math.max(merge.top, first); row <= Math.min(merge.bottom, area.bottom); row += 1) {
      const here = fillings.get(row - first);
      if (here) here.push(filling);
      else fillings.set(row - first, [filling]);
      if (pace.beat()) yield pace.now();
    }
  }
  return {
    length,
    at(index) {
      const row = rows[start + index] ?? NO_CELLS;
      const here = fillings.get(index);
      return here ? filled(row, here) : row;
    },
  };
}
