import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  ErrorType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/presets/preset-sheets-core';
import type { CellResult, ErrorValue, FunctionResult, RichNumber } from '../host/types';
import { noteOf } from './cellNote';
import { isMatrix } from './resultCache';

const CODES: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((code) => [code, code]));

/** A result as the engine's value; rows of cells spill. */
export function resultValue(result: FunctionResult): BaseValueObject {
  if (!isMatrix(result)) return cellValue(result);
  const columnCount = result[0]?.length ?? 0;
  if (columnCount === 0) return StringValueObject.create('');
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(cellValue)),
    rowCount: result.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellValue(result: CellResult): BaseValueObject {
  if (typeof result === 'number') return NumberValueObject.create(result);
  if (typeof result === 'boolean') return BooleanValueObject.create(result);
  // A function that gives back nothing shows nothing; the engine's own null would be counted as a zero.
  if (typeof result === 'string' || result === null) return StringValueObject.create(result ?? '');
  return result.type === 'Error' ? errorValue(result) : richNumber(result);
}

function errorValue(error: ErrorValue): BaseValueObject {
  // Not ErrorValueObject.create, whose objects are shared: one cell's message would become every cell's.
  const value = new ErrorValueObject(CODES.get(error.code) ?? ErrorType.VALUE);
  return withNote(value, error);
}

function richNumber(rich: RichNumber): BaseValueObject {
  return withNote(NumberValueObject.create(rich.basicValue, rich.numberFormat ?? ''), rich);
}

function withNote(value: BaseValueObject, result: ErrorValue | RichNumber): BaseValueObject {
  const note = noteOf(result);
  return note ? value.withCustomData({ ...note }) : value;
}
