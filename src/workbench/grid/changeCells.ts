import {
  type ICellData,
  ICommandService,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  type Nullable,
} from '@univerjs/presets';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './createGrid';

export type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Changes cells in one step. Not through Univer's own command, which measures every row again for its height: seconds
 * for what an add-in writes at once.
 */
export function changeCells(grid: Grid, unitId: string, subUnitId: string, cellValue: CellChanges): void {
  const injector = grid.univer.__getInjector();
  const params = { unitId, subUnitId, cellValue };
  const before = SetRangeValuesUndoMutationFactory(injector, params);
  runUndoable(
    grid,
    unitId,
    [{ id: SetRangeValuesMutation.id, params }],
    [{ id: SetRangeValuesMutation.id, params: before }],
  );
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
