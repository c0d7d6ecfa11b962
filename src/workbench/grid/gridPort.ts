import { IUndoRedoService } from '@univerjs/presets';
import type { FWorkbook } from '@univerjs/presets/preset-sheets-core';
import { areaOf } from '../host/areas';
import type { WorkbookPort } from '../host/workbookPort';
import type { Grid } from './createGrid';
import { drawFormats } from './drawnFormats';
import { listenToGrid } from './gridEvents';
import { gridSheet } from './gridSheet';
import type { GridState } from './gridState';
import { gridTables } from './gridTables';
import { insertSheet } from './insertSheet';
import { areaOfRange, rangeOfArea } from './ranges';

/** The workbook on the page as the object model asks for it; `state` is of the workbook that is open now. */
export function gridPort(grid: Grid, workbook: () => FWorkbook, state: () => GridState): WorkbookPort {
  return {
    ...gridTables(grid, workbook, state),
    get name() {
      return workbook().getName();
    },
    get parts() {
      return state().parts;
    },
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet) => gridSheet(grid, sheet, state())),
    activeSheetId: () => workbook().getActiveSheet().getSheetId(),
    activate: (sheetId) => void workbook().setActiveSheet(sheetId),
    addSheet: (name) => {
      const sheet = insertSheet(grid, workbook(), name);
      return gridSheet(grid, sheet, state());
    },
    deleteSheet: (sheetId) => void workbook().deleteSheet(sheetId),
    selection: () => {
      const sheet = workbook().getActiveSheet();
      const range = sheet.getActiveRange()?.getRange();
      return { sheetId: sheet.getSheetId(), area: range ? areaOfRange(range) : areaOf(0, 0, 1, 1) };
    },
    select: (sheetId, area) => {
      workbook().setActiveSheet(sheetId);
      const range = workbook().getActiveSheet().getRange(rangeOfArea(area));
      range.activate();
      workbook().getActiveSheet().scrollToCell(area.top, area.left);
    },
    inOneStep: async (work) => {
      const undo = grid.univer.__getInjector().get(IUndoRedoService);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer has no other way to make one step of several
      const batching = undo.__tempBatchingUndoRedo(workbook().getId());
      try {
        return await work();
      } finally {
        drawFormats(workbook(), state().parts.conditionalFormats, state().drawnFormats);
        batching.dispose();
      }
    },
    calculate: () => grid.api.getFormula().executeCalculation(),
    listen: (listener) => listenToGrid(grid, listener),
  };
}
