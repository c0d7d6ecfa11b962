import type { SheetCells } from './sheetCells';

/** A sheet with nothing beside its cells, from A1 on: what a range is to whoever reads sheets. */
export const bareSheet = (name: string, rows: SheetCells['rows']): SheetCells => ({
  name,
  top: 0,
  left: 0,
  rows,
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
