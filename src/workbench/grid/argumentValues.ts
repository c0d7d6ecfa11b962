import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/presets/preset-sheets-core';
import type { Argument, ArgumentCell, ErrorValue } from '../host/types';

/** What the engine hands a function: a value, or a reference it has not read yet. */
export type Variant = BaseValueObject | BaseReferenceObject;

/** What a cell cannot be asked about: its own value is still to come, or would be asked for by itself. */
const NO_VALUE = new Set<string>([ErrorType.CONNECT, ErrorType.CYCLE]);

/**
 * The arguments as Excel passes them: a range as rows of cells, blank cells and omitted arguments as `null`, numbers and
 * text as they are. An error in an argument is the answer, as for the built-in functions, so it comes back instead, unless the
 * function takes errors.
 */
export function argumentValues(
  variants: readonly Variant[],
  takesErrors: boolean,
): readonly Argument[] | ErrorValueObject {
  const isAnswer = (value: unknown): value is ErrorValueObject =>
    value instanceof ErrorValueObject && (!takesErrors || NO_VALUE.has(value.getErrorType()));
  const values: Argument[] = [];
  for (const variant of variants) {
    if (isAnswer(variant)) return variant;
    if (variant.isArray()) {
      const rows = arrayRows(variant as ArrayValueObject, isAnswer);
      if (!Array.isArray(rows)) return rows;
      values.push(rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows);
    } else {
      values.push(cellOf(variant as BaseValueObject));
    }
  }
  return values;
}

function arrayRows(
  array: ArrayValueObject,
  isAnswer: (value: unknown) => value is ErrorValueObject,
): ArgumentCell[][] | ErrorValueObject {
  const rows: ArgumentCell[][] = [];
  for (const row of array.getArrayValue()) {
    const cells: ArgumentCell[] = [];
    for (const cell of row) {
      if (isAnswer(cell)) return cell;
      cells.push(cell ? cellOf(cell) : null);
    }
    rows.push(cells);
  }
  return rows;
}

function cellOf(value: BaseValueObject): ArgumentCell {
  if (value instanceof ErrorValueObject) return { type: 'Error', code: value.getErrorType() as ErrorValue['code'] };
  return value.isNull() ? null : value.getValue();
}
