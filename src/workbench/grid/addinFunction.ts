import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/presets/preset-sheets-core';
import type { FunctionMetadata, FunctionResult } from '../host/types';
import { argumentValues, type Variant } from './argumentValues';
import { cellAddress } from './address';
import type { CellPosition, PendingCalls } from './pendingCalls';
import { resultValue } from './resultValues';

/**
 * Excel's own mark of a value that is still awaited. It travels through formulas as an error does, so that nothing is
 * worked out from a value that is not there; cells show it as blank (`hideAwaited`).
 */
export const AWAITED = ErrorType.CONNECT;

/** Excel's limit. */
const MOST_ARGUMENTS = 255;

/**
 * One function of the add-in, as the formula engine sees it: synchronous. The engine waits for asynchronous functions
 * one cell after another, which at 50 to 200 ms an answer would take hours for ten thousand cells.
 */
export class AddinFunction extends BaseFunction {
  private readonly lastShown = new Map<string, FunctionResult>();
  private readonly least: number;
  private readonly most: number;

  constructor(
    namespace: string,
    private readonly metadata: FunctionMetadata,
    private readonly calls: PendingCalls,
    private readonly sheetName: (sheetId: string) => string,
  ) {
    super(`${namespace}.${metadata.name}`);
    this.least = metadata.parameters.filter(({ optional }) => !optional).length;
    this.most = metadata.parameters.at(-1)?.repeating ? MOST_ARGUMENTS : metadata.parameters.length;
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    if (variants.length < this.least || variants.length > this.most) return this.wrongCount(variants.length);
    const given = argumentValues(variants, this.metadata.takesErrors ?? false);
    if (given instanceof ErrorValueObject) return given;
    const args = [...given, ...Array<null>(Math.max(0, this.metadata.parameters.length - given.length)).fill(null)];
    const cell = this.cell();
    const address = cellAddress(this.sheetName(cell.sheetId), cell.row, cell.column);
    const call = { name: this.metadata.name, args, address };
    const result = this.calls.ask(call, cell, this.metadata.options?.requiresAddress);
    return this.shown(cell, result);
  }

  /** Excel passes a text in a formula as text, also where it looks like a date or an amount. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Until the answer to a changed call is there, the cell keeps what it showed. */
  private shown(cell: CellPosition, result: FunctionResult | undefined): BaseValueObject {
    const key = `${cell.unitId}|${cell.sheetId}|${cell.row}|${cell.column}`;
    if (result !== undefined) this.lastShown.set(key, result);
    const value = result ?? this.lastShown.get(key);
    return value === undefined ? ErrorValueObject.create(AWAITED) : resultValue(value);
  }

  /** Excel refuses such a formula as it is typed; a grid that takes it should at least say why it is an error. */
  private wrongCount(count: number): BaseValueObject {
    const expected = this.least === this.most ? `${this.most}` : `${this.least} to ${this.most}`;
    return resultValue({
      type: 'Error',
      code: '#VALUE!',
      message: `${this.name} takes ${expected} arguments; the formula gives ${count}.`,
    });
  }

  private cell(): CellPosition {
    return {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
  }
}
