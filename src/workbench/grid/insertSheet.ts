import { ICommandService, IUndoRedoService, mergeWorksheetSnapshotWithDefault } from '@univerjs/presets';
import {
  type FWorkbook,
  type FWorksheet,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
} from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';
import { beside } from './drawWhatIsShown';

/** Univer goes to a new sheet, unless somebody else made it; Excel stays where the user is. */
const BY_SOMEBODY_ELSE = { fromCollab: true };

/** Adds an empty sheet after the others, in one step of undo. */
export function insertSheet(grid: Grid, workbook: FWorkbook, name: string): FWorksheet {
  const injector = grid.univer.__getInjector();
  const unitId = workbook.getId();
  const sheet = mergeWorksheetSnapshotWithDefault({ id: crypto.randomUUID(), name });
  const params = { unitId, index: workbook.getSheets().length, sheet };
  const before = InsertSheetUndoMutationFactory(injector, params);
  const commands = injector.get(ICommandService);
  beside(() => commands.syncExecuteCommand(InsertSheetMutation.id, params, BY_SOMEBODY_ELSE));
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    redoMutations: [{ id: InsertSheetMutation.id, params }],
    undoMutations: [{ id: RemoveSheetMutation.id, params: before }],
  });
  const added = workbook.getSheetBySheetId(sheet.id);
  if (!added) throw new Error(`The sheet ${name} could not be added.`);
  return added;
}
