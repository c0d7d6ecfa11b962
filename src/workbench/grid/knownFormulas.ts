import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/presets';
import {
  FormulaDataModel,
  type IFormulaDataItem,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Formulas = Nullable<IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>>;

/** Mutations that put, move or take away whole cells, by the beginning of their names. */
const MOVING = /^sheet\.mutation\.(insert|remove|move|reorder|copy)-/;
/** A sheet that comes or goes moves no formula of another. */
const OF_A_SHEET = new Set([InsertSheetMutation.id, RemoveSheetMutation.id]);

/**
 * Univer 0.25.1 looks for formulas in every cell of the workbook at each calculation: half a second in a workbook of four million
 * cells. What was found is remembered here until cells of the sheet with formulas change, and looked for again then.
 */
export function rememberFormulas(grid: Grid): void {
  const injector = grid.univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const books = injector.get(IUniverInstanceService);
  const known = new Map<string, Formulas>();

  model.getFormulaData = () =>
    Object.fromEntries(
      books.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET).map((book) => {
        const unitId = book.getUnitId();
        const sheets = book.getSheets().map((sheet) => {
          const id = sheet.getSheetId();
          const key = keyOf(unitId, id);
          if (!known.has(key)) known.set(key, model.getSheetFormulaData(unitId, id));
          return [id, copied(known.get(key))] as const;
        });
        return [unitId, Object.fromEntries(sheets)];
      }),
    );

  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const key = keyOf(unitId, subUnitId);
      if (cellValue && touchesFormulas(cellValue, known.get(key))) known.delete(key);
    } else if (OF_A_SHEET.has(id)) known.delete(keyOfSheet(params as SheetParams));
    else if (MOVING.test(id)) known.clear();
  });
  books.unitDisposed$.subscribe(() => known.clear());
}

interface SheetParams {
  readonly unitId: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
}

const keyOf = (unitId: string, sheetId: string): string => `${unitId} ${sheetId}`;
const keyOfSheet = ({ unitId, subUnitId, sheet }: SheetParams): string => keyOf(unitId, subUnitId ?? sheet?.id ?? '');

/** Whether a formula comes, changes or goes. */
function touchesFormulas(cells: Cells, formulas: Formulas): boolean {
  if (formulas === undefined) return false;
  let touches = false;
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (cell && cell.f === undefined && cell.si === undefined) return true;
    touches = Boolean(cell?.f) || Boolean(cell?.si) || formulas?.[row]?.[column] !== undefined;
    return !touches;
  });
  return touches;
}

/** The engine adds to what it is given. */
function copied(formulas: Formulas): Formulas {
  return formulas && Object.fromEntries(Object.entries(formulas).map(([row, line]) => [row, { ...line }]));
}
