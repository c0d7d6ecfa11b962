import { parseLocalAddress } from '../host/a1';
import { areaOf } from '../host/areas';
import { emptyParts } from '../host/bookParts';
import { atOnce } from '../host/slices';
import type { Scalar } from '../host/types';
import type { Area, BookEvent, SheetPort, TableState, Visibility, WorkbookPort } from '../host/workbookPort';
import { memorySheet } from './memorySheet';

/** A sheet to begin with. */
export interface SheetSpec {
  readonly name: string;
  /** Values from `at` on, by default A1; text that begins with an equals sign is a formula. */
  readonly rows?: readonly (readonly Scalar[])[];
  readonly at?: string;
  /** In A1 style. */
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly showTotals?: boolean }[];
  /** By index from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Visibility;
  readonly protected?: boolean;
}

/** A workbook without a grid: quick, and the same under every test. Its formulas are kept and not calculated. */
export function memoryWorkbook(specs: readonly SheetSpec[] = [{ name: 'Sheet1' }], name = 'Book1.xlsx'): WorkbookPort {
  let sheets: readonly SheetPort[] = [];
  let tables: readonly TableState[] = [];
  let next = 1;
  const listeners = new Set<(event: BookEvent) => void>();
  const tell = (event: BookEvent): void => listeners.forEach((listener) => listener(event));
  const identifier = (): string => `{00000000-0001-0000-0000-${String(next++).padStart(12, '0')}}`;

  const addSheet = (sheetName: string): SheetPort => {
    const id = identifier();
    const sheet = memorySheet(id, sheetName, (area) => tell({ type: 'changed', sheetId: id, area }));
    sheets = [...sheets, sheet];
    return sheet;
  };
  const addTable = (table: Omit<TableState, 'id'>): TableState => {
    const state = { ...table, id: identifier() };
    tables = [...tables, state];
    return state;
  };
  for (const spec of specs) furnish(addSheet(spec.name), spec, addTable);

  let selection = { sheetId: sheets[0]?.id ?? '', area: areaOf(0, 0, 1, 1) };
  return {
    name,
    parts: emptyParts(),
    sheets: () => sheets,
    activeSheetId: () => selection.sheetId,
    activate: function* (sheetId) {
      selection = { sheetId, area: areaOf(0, 0, 1, 1) };
      yield;
    },
    addSheet: (sheetName) => {
      const sheet = addSheet(sheetName);
      tell({ type: 'added', sheetId: sheet.id });
      return sheet;
    },
    deleteSheet: (sheetId) => {
      sheets = sheets.filter(({ id }) => id !== sheetId);
      tables = tables.filter((table) => table.sheetId !== sheetId);
      if (selection.sheetId === sheetId) selection = { sheetId: sheets[0]?.id ?? '', area: areaOf(0, 0, 1, 1) };
      tell({ type: 'deleted', sheetId });
    },
    selection: () => selection,
    select: (sheetId, area) => {
      selection = { sheetId, area };
      tell({ type: 'selected', ...selection });
    },
    tables: () => tables,
    addTable,
    changeTable: (id, change) => {
      tables = tables.map((table) => (table.id === id ? { ...table, ...change } : table));
    },
    removeTable: (id) => {
      tables = tables.filter((table) => table.id !== id);
    },
    inOneStep: (work) => work(),
    calculate: () => undefined,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function furnish(sheet: SheetPort, spec: SheetSpec, addTable: (table: Omit<TableState, 'id'>) => TableState): void {
  const { rows = [], at = 'A1' } = spec;
  const start = areaNamed(at);
  const input = (value: Scalar) => (typeof value === 'string' && value.startsWith('=') ? { formula: value } : value);
  if (rows.length > 0) {
    const columns = Math.max(...rows.slice(0, 100).map((row) => row.length));
    const inputs = rows.map((row) => row.map(input));
    atOnce(sheet.write(areaOf(start.top, start.left, rows.length, columns), inputs));
  }
  for (const merge of spec.merges ?? []) sheet.merge(areaNamed(merge));
  for (const row of spec.hiddenRows ?? []) sheet.hide({ axis: 'row', first: row, last: row }, true);
  for (const column of spec.hiddenColumns ?? []) sheet.hide({ axis: 'column', first: column, last: column }, true);
  for (const { name, area, showTotals = false } of spec.tables ?? []) {
    addTable({ sheetId: sheet.id, name, area: areaNamed(area), style: 'TableStyleMedium2', showTotals });
  }
  sheet.visibility = spec.visibility ?? 'Visible';
  sheet.protected = spec.protected ?? false;
}

function areaNamed(reference: string): Area {
  const area = parseLocalAddress(reference);
  if (!area) throw new Error(`${reference} is no address.`);
  return area;
}
