import type { ICommandInfo, IExecutionOptions, Workbook } from '@univerjs/presets';
import { SheetRenderController } from '@univerjs/presets/preset-sheets-core';

/** What draws a workbook again, not declared. */
interface Drawing {
  readonly _context: { readonly unit: Workbook };
  _markUnitDirty: (command: ICommandInfo, options?: IExecutionOptions) => void;
}

/** Univer 0.25.1 draws the sheet on the page again after every change of another, a tenth of a second each time without a graphics card. */
export function drawWhatIsShown(): void {
  const drawing = SheetRenderController.prototype as unknown as Drawing;
  const original = drawing._markUnitDirty;
  drawing._markUnitDirty = function (command, options) {
    const { subUnitId } = (command.params ?? {}) as { readonly subUnitId?: unknown };
    const shown = this._context.unit.getActiveSheet().getSheetId();
    if (typeof subUnitId !== 'string' || subUnitId === shown) original.call(this, command, options);
  };
}
