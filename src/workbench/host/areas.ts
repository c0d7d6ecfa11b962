import type { Area } from './workbookPort';

/** Excel's worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const areaOf = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const height = ({ top, bottom }: Area): number => bottom - top + 1;
export const width = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => height(area) * width(area);

/** What both have in common. */
export function intersection(a: Area, b: Area): Area | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The smallest area with both in it. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

export const isEntireRow = ({ left, right }: Area): boolean => left === 0 && right === COLUMNS - 1;
export const isEntireColumn = ({ top, bottom }: Area): boolean => top === 0 && bottom === ROWS - 1;
export const isWholeSheet = (area: Area): boolean => isEntireRow(area) && isEntireColumn(area);

/** Rows of whatever each cell of the area is asked for. */
export function mapCells<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: height(area) }, (_, row) =>
    Array.from({ length: width(area) }, (_, column) => cell(area.top + row, area.left + column)),
  );
}

/** The area in parts of whole rows, from the top, each of so many cells at most where a row has no more. */
export function* bands(area: Area, cells: number): Generator<Area> {
  const rows = Math.max(1, Math.floor(cells / width(area)));
  for (let { top } = area; top <= area.bottom; top += rows)
    yield { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
}
