export { areaA1, cellA1, columnLetters, fullA1, sheetPrefix } from './a1';
export { bareSheet } from './bareSheet';
export type { Area, CellRef, NamedTable, SheetCells } from './sheetCells';
