import {
  CellValueType,
  IUniverInstanceService,
  UniverInstanceType,
  isNullCell,
  type ICellData,
  type Nullable,
  type Workbook,
} from '@univerjs/presets';
import { ERROR_TYPE_SET, FormulaDataModel } from '@univerjs/presets/preset-sheets-core';
import { noteOfCell } from './cellNote';
import type { Grid } from './grid';

/** What one cell holds: its value as formulas see it, and what the add-in said about it. */
export interface CellReading {
  readonly value: string | number | boolean | null;
  /** `#N/A`, `#SPILL!` … when the value is an error. */
  readonly error?: string;
  /** The add-in's reason for an error. */
  readonly message?: string;
  /** The evidence behind a number. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The formula, with its equals sign. */
  readonly formula?: string;
}

/** The cell at a position, spilled cells included. */
export function readCell(grid: Grid, sheetId: string, row: number, column: number): CellReading {
  const injector = grid.univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const unitId = workbook?.getUnitId() ?? '';
  const model = injector.get(FormulaDataModel);
  const own = workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  if (own && hasContent(own)) {
    // A filled cell shares the formula of the first one; the model knows it moved to this cell.
    const formula = own.f ?? (own.si ? model.getFormulaStringByCell(row, column, sheetId, unitId) : undefined);
    return readingOf(own, formula);
  }
  return readingOf(model.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column] ?? own, undefined);
}

/** Whether a cell has something of its own, so that nothing can have spilled into it. */
export const hasContent = (cell: ICellData): boolean => Boolean(cell.f) || Boolean(cell.si) || !isNullCell(cell);

/** The value of a cell as formulas see it. */
export function valueOf(cell: Nullable<ICellData>): CellReading['value'] {
  const shown = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN && shown !== null ? Boolean(Number(shown)) : shown;
}

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

function readingOf(cell: Nullable<ICellData>, formula: Nullable<string>): CellReading {
  if (!cell) return { value: null };
  const shown = cell.v ?? null;
  const value = valueOf(cell);
  const note = noteOfCell(cell.custom, shown);
  return {
    value,
    ...(ERRORS.has(String(shown)) && { error: String(shown) }),
    ...(note?.message !== undefined && { message: note.message }),
    ...(note?.properties && { properties: note.properties }),
    ...(formula && { formula }),
  };
}
