import type { ICommandInfo, IExecutionOptions, Workbook } from '@univerjs/presets';
import {
  InsertSheetMutation,
  RemoveSuperTableMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  SheetRenderController,
} from '@univerjs/presets/preset-sheets-core';

/** What draws a workbook again, not declared. */
interface Drawing {
  readonly _context: { readonly unit: Workbook };
  _markUnitDirty: (command: ICommandInfo, options?: IExecutionOptions) => void;
}

/** What goes before a change of cells, or is of sheets that are not there yet. */
const UNSEEN = new Set([
  InsertSheetMutation.id,
  RemoveSuperTableMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationStartMutation.id,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer sends it all the same
  SetFormulaDataMutation.id,
  SetSuperTableMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
]);

/**
 * Univer 0.25.1 draws the sheet on the page again after every change of another, and a dozen times for a calculation that changes
 * nothing on it: a tenth of a second each time without a graphics card.
 */
export function drawWhatIsShown(): void {
  const drawing = SheetRenderController.prototype as unknown as Drawing;
  const original = drawing._markUnitDirty;
  drawing._markUnitDirty = function (command, options) {
    if (UNSEEN.has(command.id)) return;
    const { subUnitId } = (command.params ?? {}) as { readonly subUnitId?: unknown };
    const shown = this._context.unit.getActiveSheet().getSheetId();
    if (typeof subUnitId !== 'string' || subUnitId === shown) original.call(this, command, options);
  };
}
