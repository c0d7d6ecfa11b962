import { type ICellData, isNullCell, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/presets';
import type { Area } from '../host/workbookPort';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && (Boolean(cell.f) || Boolean(cell.si) || !isNullCell(cell)));
const hasAnything = (cell: Nullable<ICellData>): boolean => Boolean(cell && (Boolean(cell.s) || hasContent(cell)));

/** The smallest area with every cell, of those within the bounds, that has content or, unless `valuesOnly`, a style. */
export function usedArea(cells: Cells, bounds: Area, valuesOnly: boolean): Area | undefined {
  const counts = valuesOnly ? hasContent : hasAnything;
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  for (let row = bounds.top; row <= bounds.bottom; row += 1) {
    const line = cells[row];
    if (!line) continue;
    // Once some columns are known to be used, only those on either side of them can widen the area.
    const last = area ? area.left - 1 : bounds.right;
    let left = bounds.left;
    while (left <= last && !counts(line[left])) left += 1;
    if (!area) {
      if (left > bounds.right) continue;
      area = { top: row, bottom: row, left, right: left };
    } else if (left < area.left) area.left = left;
    let right = bounds.right;
    while (right > area.right && !counts(line[right])) right -= 1;
    area.right = right;
  }
  return area && { ...area, bottom: lastUsed(cells, { ...area, bottom: bounds.bottom }, counts) };
}

function lastUsed(cells: Cells, area: Area, counts: (cell: Nullable<ICellData>) => boolean): number {
  for (let row = area.bottom; row > area.top; row -= 1) {
    const line = cells[row];
    for (let column = area.left; line && column <= area.right; column += 1) if (counts(line[column])) return row;
  }
  return area.top;
}
