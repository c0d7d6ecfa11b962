import { type ICommandInfo, type IExecutionOptions, PermissionService, type Workbook } from '@univerjs/presets';
import {
  InsertSheetMutation,
  RemoveSuperTableMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  SheetRenderController,
  SheetSkeletonManagerService,
  Spreadsheet,
} from '@univerjs/presets/preset-sheets-core';
import { replaceMethod } from './replaceMethod';

/** What draws a workbook again, not declared. */
interface Drawing {
  readonly _context: { readonly unit: Workbook };
  _markUnitDirty: (command: ICommandInfo, options?: IExecutionOptions) => void;
}

/** Whom to tell of a permission, not declared. */
interface Permissions {
  _permissionPointUpdate$: { readonly next: (point: never) => void };
  addPermissionPoint: (point: never) => boolean;
}

const NOBODY = { next: () => undefined };

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
  drawNothingBeside();
  const drawing = SheetRenderController.prototype as unknown as Drawing;
  const original = drawing._markUnitDirty;
  drawing._markUnitDirty = function (command, options) {
    if (UNSEEN.has(command.id)) return;
    const { subUnitId } = (command.params ?? {}) as { readonly subUnitId?: unknown };
    const shown = this._context.unit.getActiveSheet().getSheetId();
    if (typeof subUnitId !== 'string' || subUnitId === shown) original.call(this, command, options);
  };
}

let isBeside = false;

/** Does what changes nothing on the sheet that is shown, which is not drawn again for it. */
export function beside<T>(work: () => T): T {
  const before = isBeside;
  isBeside = true;
  try {
    return work();
  } finally {
    isBeside = before;
  }
}

/** Univer 0.25.1 draws the sheet on the page again for every table and every permission of any other. */
function drawNothingBeside(): void {
  replaceMethod(Spreadsheet.prototype, 'makeDirty', (original) => {
    return function (state) {
      return isBeside && state !== false ? this : original.call(this, state);
    };
  });
  replaceMethod(SheetSkeletonManagerService.prototype, 'reCalculate', (original) => {
    return function (skeleton) {
      if (!isBeside) original.call(this, skeleton);
    };
  });
  // Those that hear of a permission draw a while later.
  const permissions = PermissionService.prototype as unknown as Permissions;
  const { addPermissionPoint } = permissions;
  permissions.addPermissionPoint = function (point) {
    const told = this._permissionPointUpdate$;
    if (isBeside) this._permissionPointUpdate$ = NOBODY;
    try {
      return addPermissionPoint.call(this, point);
    } finally {
      this._permissionPointUpdate$ = told;
    }
  };
}
