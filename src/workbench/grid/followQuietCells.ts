import {
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/presets';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/presets/preset-sheets-conditional-formatting';
import { SetRangeValuesMutation } from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';
import { onQuietCells, PutQuietCells, type QuietCells } from './quietCells';

/** Makes quiet changes of cells possible, and tells whom they concern in Univer: rules, and everybody where the sheet is shown. */
export function followQuietCells(grid: Grid): void {
  const injector = grid.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const books = injector.get(IUniverInstanceService);
  commands.registerCommand(PutQuietCells);
  onQuietCells(grid, (cells) => {
    const { unitId, subUnitId, top, left, rows } = cells;
    // Undone or done again while somebody looks.
    if (books.getUnit<Workbook>(unitId)?.getActiveSheet().getSheetId() === subUnitId) {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue: changesOf(cells) });
      return;
    }
    // There only once a workbook is open.
    const rules = injector.get(ConditionalFormattingRuleModel);
    const formats = injector.get(ConditionalFormattingViewModel);
    const bottom = top + rows.length - 1;
    const right = left + (rows[0]?.length ?? 0) - 1;
    for (const { cfId, ranges } of rules.getSubunitRules(unitId, subUnitId) ?? []) {
      const isConcerned = ranges.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          startRow <= bottom && endRow >= top && startColumn <= right && endColumn >= left,
      );
      if (isConcerned) formats.markRuleDirty(unitId, subUnitId, cfId);
    }
  });
}

function changesOf({ top, left, rows }: QuietCells): Record<number, Record<number, Nullable<ICellData>>> {
  return Object.fromEntries(
    rows.map((cells, index) => [
      top + index,
      Object.fromEntries(cells.map((cell, offset) => [left + offset, cell ?? null])),
    ]),
  );
}
