import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorValueObject,
} from '@univerjs/presets/preset-sheets-core';
import type { Argument, Scalar } from '../host/types';

/** What the engine hands a function: a value, or a reference it has not read yet. */
export type Variant = BaseValueObject | BaseReferenceObject;

/**
 * The arguments as Excel passes them: a range as rows of cells, blank cells and omitted arguments as `null`, numbers and
 * text as they are. An error in an argument is the answer, as for the built-in functions, so it comes back instead.
 */
export function argumentValues(variants: readonly Variant[]): readonly Argument[] | ErrorValueObject {
  const values: Argument[] = [];
  for (const variant of variants) {
    if (variant instanceof ErrorValueObject) return variant;
    if (variant.isArray()) {
      const rows = arrayRows(variant as ArrayValueObject);
      if (!Array.isArray(rows)) return rows;
      values.push(rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows);
    } else {
      values.push(scalar(variant as BaseValueObject));
    }
  }
  return values;
}

function arrayRows(array: ArrayValueObject): Scalar[][] | ErrorValueObject {
  const rows: Scalar[][] = [];
  for (const row of array.getArrayValue()) {
    const cells: Scalar[] = [];
    for (const cell of row) {
      if (cell instanceof ErrorValueObject) return cell;
      cells.push(cell ? scalar(cell) : null);
    }
    rows.push(cells);
  }
  return rows;
}

function scalar(value: BaseValueObject): Scalar {
  return value.isNull() ? null : value.getValue();
}
