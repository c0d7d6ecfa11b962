import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from '@univerjs/presets';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type FormulaData = NonNullable<ReturnType<FormulaDataModel['getFormulaData']>>;

type Formulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

/** Methods of the engine that are replaced, one of them not declared. */
interface Replaced {
  getFormulaData: () => FormulaData;
  _getSheetFormulaIdMap: () => object;
}

/**
 * Univer 0.25.1 goes twice through every cell of the workbook at each change, for cells that share a formula with a
 * changed one. Where nobody has filled formulas along, only the changed cells matter; without this, an add-in that writes
 * 200,000 rows in pieces takes minutes.
 */
export function speedUpFormulas(grid: Grid): void {
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const instances = grid.univer.__getInjector().get(IUniverInstanceService);
  const replaced = model as unknown as Replaced;
  const original = model.updateFormulaData.bind(model);
  const everything = { data: replaced.getFormulaData, shared: replaced._getSheetFormulaIdMap };
  const sharing = new Set<string>();

  model.updateFormulaData = (unitId, sheetId, cells) => {
    const key = `${unitId} ${sheetId}`;
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId) ?? undefined;
    const formulas = sharing.has(key) ? undefined : ownFormulas(cells, sheet);
    if (!formulas) {
      sharing.add(key);
      return original(unitId, sheetId, cells);
    }
    replaced.getFormulaData = () => ({ [unitId]: { [sheetId]: formulas } });
    replaced._getSheetFormulaIdMap = () => ({});
    try {
      return original(unitId, sheetId, cells);
    } finally {
      replaced.getFormulaData = everything.data;
      replaced._getSheetFormulaIdMap = everything.shared;
    }
  };
}

/** The formulas that the sheet has where cells change, or nothing where one of them is shared. */
function ownFormulas(changed: Cells, sheet: Worksheet | undefined): Formulas | undefined {
  const formulas = new ObjectMatrix<Nullable<IFormulaDataItem>>();
  const shared = new Set<string>();
  new ObjectMatrix(changed).forValue((row, column, cell) => {
    const held = sheet?.getCellRaw(row, column);
    if (held?.f) formulas.setValue(row, column, { f: held.f });
    const id = cell?.si ?? held?.si;
    if (id) shared.add(id);
  });
  return shared.size > 0 ? undefined : formulas.getMatrix();
}
