import { Worksheet } from '@univerjs/presets';
import { Spreadsheet } from '@univerjs/presets/preset-sheets-core';
import { replaceMethod } from './replaceMethod';

type Cell = ReturnType<Worksheet['getCell']>;

/**
 * Univer 0.25.1 composes every cell, with what rules, tables and filters add to it, some ten times to draw it. While a sheet is drawn its
 * cells stay as they are, so that once is enough.
 */
export function composeOnce(): void {
  let composed: WeakMap<Worksheet, Map<number, Cell[]>> | undefined;
  replaceMethod(Spreadsheet.prototype, 'render', (original) => {
    return function (context, view) {
      composed = new WeakMap();
      try {
        return original.call(this, context, view);
      } finally {
        composed = undefined;
      }
    };
  });
  replaceMethod(Worksheet.prototype, 'getCell', (original) => {
    return function (row, column) {
      if (!composed || row < 0 || column < 0) return original.call(this, row, column);
      const rows = composed.get(this) ?? new Map<number, Cell[]>();
      composed.set(this, rows);
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      if (!(column in cells)) cells[column] = original.call(this, row, column);
      return cells[column];
    };
  });
}
