import type { IUnitRange } from '@univerjs/presets';
import type { CellPosition } from './pendingCalls';

/**
 * The cells as few tall ranges: the engine compares every formula with every dirty range, so ten thousand ranges of one
 * cell would cost more than the calculation itself.
 */
export function dirtyRanges(cells: readonly CellPosition[]): IUnitRange[] {
  const sorted = [...cells].sort(
    (a, b) => compare(a.unitId, b.unitId) || compare(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (
      last?.unitId === unitId &&
      last.sheetId === sheetId &&
      last.range.startColumn === column &&
      row <= last.range.endRow + 1
    ) {
      last.range.endRow = row;
    } else {
      ranges.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
    }
  }
  return ranges;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
