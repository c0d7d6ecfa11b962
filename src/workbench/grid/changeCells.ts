import {
  type ICellData,
  ICommandService,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  type Nullable,
} from '@univerjs/presets';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';

export type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Changes cells in one step. Not through Univer's own command, which measures every row again for its height: seconds
 * for what an add-in writes at once.
 */
export function changeCells(
  grid: Grid,
  unitId: string,
  subUnitId: string,
  cellValue: CellChanges,
  trigger?: string,
): void {
  const injector = grid.univer.__getInjector();
  const params = { unitId, subUnitId, cellValue, ...(trigger && { trigger }) };
  const before = SetRangeValuesUndoMutationFactory(injector, params);
  runUndoable(
    grid,
    unitId,
    [{ id: SetRangeValuesMutation.id, params }],
    [{ id: SetRangeValuesMutation.id, params: before }],
  );
}

/** Changes looks, which no formula needs to hear of. */
export function changeLooks(grid: Grid, unitId: string, sheetId: string, cells: CellChanges): void {
  changeCells(grid, unitId, sheetId, cells, SetStyleCommand.id);
}

/** Does it, and keeps how to undo it. */
export function runUndoable(
  grid: Grid,
  unitID: string,
  redoMutations: IMutationInfo[],
  undoMutations: IMutationInfo[],
): void {
  const injector = grid.univer.__getInjector();
  const commands = injector.get(ICommandService);
  for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
  injector.get(IUndoRedoService).pushUndoRedo({ unitID, redoMutations, undoMutations });
}
