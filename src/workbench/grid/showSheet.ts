import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/presets/preset-sheets-conditional-formatting';
import { type FWorkbook, SheetSkeletonService } from '@univerjs/presets/preset-sheets-core';
import { startTransition } from 'react';
import type { Steps } from '../host/slices';
import type { Grid } from './grid';
import { holdEditedCell } from './holdEditedCell';

/** Goes to a sheet. What its first sight needs to know of all its rows is worked out before, a step at a time. */
export function* showSheet(grid: Grid, workbook: FWorkbook, sheetId: string): Steps {
  const injector = grid.univer.__getInjector();
  const unitId = workbook.getId();
  const skeleton = injector.get(SheetSkeletonService).ensureSkeleton(unitId, sheetId);
  yield;
  // Laid out as it is made, and then taken for out of date.
  skeleton?.calculate();
  yield;
  const formats = injector.get(ConditionalFormattingViewModel);
  for (const { ranges } of injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []) {
    const [first] = ranges;
    if (first) formats.getCellCfs(unitId, sheetId, first.startRow, first.startColumn);
    yield;
  }
  const release = holdEditedCell(grid);
  // Tabs, ribbon and formula bar are drawn anew in pieces: all of them at once would hold the page up.
  try {
    startTransition(() => void workbook.setActiveSheet(sheetId));
    yield;
  } finally {
    startTransition(release);
  }
}
