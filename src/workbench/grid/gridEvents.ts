import { ICommandService, ObjectMatrix, type IRange } from '@univerjs/presets';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/presets/preset-sheets-core';
import { areaOf } from '../host/areas';
import type { BookEvent } from '../host/workbookPort';
import type { Grid } from './grid';
import { PutQuietCells, type QuietCells } from './quietCells';
import { areaOfRange } from './ranges';

type Read = (params: never) => BookEvent | undefined;

/** What a command of Univer means to whoever listens to the workbook. */
const EVENTS: Readonly<Record<string, Read>> = {
  [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }: ISetRangeValuesMutationParams) => {
    const scope = cellValue && new ObjectMatrix(cellValue).getDataRange();
    return scope && isReal(scope) ? { type: 'changed', sheetId: subUnitId, area: areaOfRange(scope) } : undefined;
  },
  [PutQuietCells.id]: ({ subUnitId, top, left, rows }: QuietCells) => ({
    type: 'changed',
    sheetId: subUnitId,
    area: areaOf(top, left, rows.length, rows[0]?.length ?? 1),
  }),
  [SetSelectionsOperation.id]: ({ subUnitId, selections }: ISetSelectionsOperationParams) => {
    const range = selections.at(-1)?.range;
    return range && { type: 'selected', sheetId: subUnitId, area: areaOfRange(range) };
  },
  [InsertSheetMutation.id]: ({ sheet }: IInsertSheetMutationParams) => ({ type: 'added', sheetId: sheet.id }),
  [RemoveSheetMutation.id]: ({ subUnitId }: IRemoveSheetMutationParams) => ({ type: 'deleted', sheetId: subUnitId }),
};

const isReal = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  startRow >= 0 && startColumn >= 0 && endRow >= startRow && endColumn >= startColumn;

/** Calls back when cells, sheets or the selection change, whoever does it; the formula engine's own writing is no change. */
export function listenToGrid(grid: Grid, listener: (event: BookEvent) => void): () => void {
  const commands = grid.univer.__getInjector().get(ICommandService);
  const listening = commands.onCommandExecuted(({ id, params }, options) => {
    if (options?.onlyLocal && id === SetRangeValuesMutation.id) return;
    const event = EVENTS[id]?.(params as never);
    if (event) listener(event);
  });
  return () => listening.dispose();
}
