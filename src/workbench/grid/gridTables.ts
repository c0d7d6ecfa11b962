import type { IMutationInfo } from '@univerjs/presets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/presets/preset-sheets-table';
import type { FWorkbook } from '@univerjs/presets/preset-sheets-core';
import type { TableState, WorkbookPort } from '../host/workbookPort';
import { runUndoable } from './changeCells';
import type { Grid } from './grid';
import { beside } from './drawWhatIsShown';
import { DEFAULT_TABLE_LOOK, type GridState } from './gridState';
import { areaOfRange, rangeOfArea } from './ranges';

type Tables = Pick<WorkbookPort, 'tables' | 'addTable' | 'changeTable' | 'removeTable'>;

/** The tables of the workbook on the page. */
export function gridTables(grid: Grid, workbook: () => FWorkbook, state: () => GridState): Tables {
  const tables = (): TableState[] =>
    workbook()
      .getTableList()
      .map(({ id, subUnitId, name, range }) => ({
        id,
        sheetId: subUnitId,
        name,
        area: areaOfRange(range),
        ...(state().tableLooks.get(id) ?? DEFAULT_TABLE_LOOK),
      }));

  const adding = ({ sheetId, name, area, id }: TableState) => ({
    id: AddSheetTableMutation.id,
    params: {
      unitId: workbook().getId(),
      subUnitId: sheetId,
      tableId: id,
      name,
      range: rangeOfArea(area),
      header: headings(workbook(), sheetId, area),
    },
  });
  const removing = ({ id, sheetId }: TableState) => ({
    id: DeleteSheetTableMutation.id,
    params: { unitId: workbook().getId(), subUnitId: sheetId, tableId: id },
  });
  const run = (sheetId: string, redo: IMutationInfo[], undo: IMutationInfo[]): void => {
    const work = (): void => runUndoable(grid, workbook().getId(), redo, undo);
    if (workbook().getActiveSheet().getSheetId() === sheetId) work();
    else beside(work);
  };
  const known = (id: string): TableState => {
    const table = tables().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`There is no table ${id}.`);
    return table;
  };

  return {
    tables,
    addTable: (table) => {
      const added = { ...table, id: crypto.randomUUID() };
      state().tableLooks.set(added.id, { style: table.style, showTotals: table.showTotals });
      run(table.sheetId, [adding(added)], [removing(added)]);
      return added;
    },
    changeTable: (id, { name, area, ...look }) => {
      const before = known(id);
      state().tableLooks.set(id, { style: before.style, showTotals: before.showTotals, ...look });
      const unitId = workbook().getId();
      const naming = (to: string) => ({
        id: SetSheetTableMutation.id,
        params: { unitId, subUnitId: before.sheetId, tableId: id, config: { name: to } },
      });
      const sizing = (to: TableState['area']) => ({
        id: SetSheetTableMutation.id,
        params: {
          unitId,
          subUnitId: before.sheetId,
          tableId: id,
          config: { updateRange: { newRange: rangeOfArea(to) } },
        },
      });
      if (name !== undefined) run(before.sheetId, [naming(name)], [naming(before.name)]);
      if (area) run(before.sheetId, [sizing(area)], [sizing(before.area)]);
    },
    removeTable: (id) => {
      const table = known(id);
      run(table.sheetId, [removing(table)], [adding(table)]);
    },
  };
}

function headings(workbook: FWorkbook, sheetId: string, area: TableState['area']): string[] {
  const sheet = workbook.getSheetBySheetId(sheetId)?.getSheet();
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const shown = sheet?.getCellRaw(area.top, area.left + index)?.v;
    return shown === undefined || shown === null ? `Column${index + 1}` : String(shown);
  });
}
