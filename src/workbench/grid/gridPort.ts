import { IUndoRedoService, type Worksheet } from '@univerjs/presets';
import type { FWorkbook } from '@univerjs/presets/preset-sheets-core';
import { areaOf } from '../host/areas';
import type { SheetPort, WorkbookPort } from '../host/workbookPort';
import type { Grid } from './grid';
import { drawFormats } from './drawnFormats';
import { listenToGrid } from './gridEvents';
import { gridSheet } from './gridSheet';
import type { GridState } from './gridState';
import { gridTables } from './gridTables';
import { insertSheet } from './insertSheet';
import { areaOfRange, rangeOfArea } from './ranges';
import { showSheet } from './showSheet';

/**
 * The workbook on the page as the object model asks for it; `state` is of the workbook that is open now, and `calculate` calculates
 * all of it.
 */
export function gridPort(
  grid: Grid,
  workbook: () => FWorkbook,
  state: () => GridState,
  calculate: WorkbookPort['calculate'],
): WorkbookPort {
  const known = new WeakMap<Worksheet, SheetPort>();
  // Univer makes new objects for all sheets whenever it is asked for them, which every action of a batch does.
  const sheetPort = (sheet: Worksheet): SheetPort => {
    const before = known.get(sheet);
    if (before) return before;
    const facade = workbook().getSheetBySheetId(sheet.getSheetId());
    if (!facade) throw new Error(`There is no sheet ${sheet.getName()}.`);
    const port = gridSheet(grid, facade, state());
    known.set(sheet, port);
    return port;
  };
  return {
    ...gridTables(grid, workbook, state),
    get name() {
      return workbook().getName();
    },
    get parts() {
      return state().parts;
    },
    sheets: () => workbook().getWorkbook().getSheets().map(sheetPort),
    activeSheetId: () => workbook().getActiveSheet().getSheetId(),
    activate: (sheetId) => showSheet(grid, workbook(), sheetId),
    addSheet: (name) => sheetPort(insertSheet(grid, workbook(), name).getSheet()),
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
    calculate,
    listen: (listener) => listenToGrid(grid, listener),
  };
}
