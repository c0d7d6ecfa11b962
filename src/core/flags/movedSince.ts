import type { ScheduleMapping } from '../fees';
import { paceOf, type Progress } from '../pausing';
import type { CellRef, SheetCells } from '../sheets';
import { cellAt } from './cellAt';

const STRIDE = 5000;

/** The first cell that a schedule is read from and that is no longer what it was; `null` where every rate stands where it stood. */
export function* movedSince(
  before: SheetCells,
  now: SheetCells,
  { sheet, area, columns }: ScheduleMapping,
): Generator<Progress, CellRef | null> {
  const pace = paceOf(area.bottom - area.top + 1, STRIDE);
  const read = columns.flatMap(({ column, role }) => (role === 'ignored' ? [] : [column]));
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (pace.tick(read.length)) yield pace.now();
    const column = read.find((each) => cellAt(before, row, each) !== cellAt(now, row, each));
    if (column !== undefined) return { sheet, row, column };
  }
  return null;
}
