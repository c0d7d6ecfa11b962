import type { SheetCells } from '../../src/core/sheets';

/** A sheet with nothing beside its cells, from A1 on. */
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
