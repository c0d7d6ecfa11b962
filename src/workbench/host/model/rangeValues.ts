import { cellCount, height, mapCells, width } from '../areas';
import type { Scalar as ScalarMember } from '../hostObject';
import { invalidArgument } from '../richApiError';
import type { Steps } from '../slices';
import type { CellInput, Lines, SheetPort } from '../workbookPort';
import { textArgument, writable } from './book';
import { cellInput, type Formatted } from './cellInput';
import { type RangeSelf, sheetOfRange } from './range';

/** Most cells that Excel answers at once. */
const MOST_CELLS = 5_000_000;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

type Cell = (sheet: SheetPort, row: number, column: number) => unknown;

/** `null` for ranges so large that Excel answers nothing, whole columns among them. */
function cells({ area, ...self }: RangeSelf, cell: Cell): unknown[][] | null {
  if (cellCount(area) > MOST_CELLS) return null;
  const sheet = sheetOfRange({ area, ...self });
  return mapCells(area, (row, column) => cell(sheet, row, column));
}

/** Rows of the range's size; one value stands for all of them. */
function rowsOf({ area }: RangeSelf, value: unknown): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value as unknown[];
  const fits = rows.length === height(area) && rows.every((row) => Array.isArray(row) && row.length === width(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as unknown[][];
}

function* write(self: RangeSelf, value: unknown): Steps {
  const { area } = self;
  const rows = rowsOf(self, value);
  const sheet = writable(sheetOfRange(self));
  if (!rows && cellCount(area) > MOST_CELLS) throw invalidArgument();
  const formats = new Map<number, Map<number, string>>();
  const inputs = mapCells(area, (row, column): CellInput | undefined => {
    const given = rows ? rows[row - area.top]?.[column - area.left] : value;
    const typed = cellInput(given, typeof given === 'string' ? sheet.numberFormatAt(row, column) : 'General');
    if (typeof typed !== 'object' || typed === null || 'formula' in typed) return typed;
    keep(formats, row, column, typed);
    return typed.value;
  });
  yield* sheet.write(area, inputs);
  if (formats.size > 0) {
    yield* sheet.restyle(area, (row, column) => {
      const numberFormat = formats.get(row)?.get(column);
      return numberFormat === undefined ? {} : { numberFormat };
    });
  }
}

function keep(
  formats: Map<number, Map<number, string>>,
  row: number,
  column: number,
  { numberFormat }: Formatted,
): void {
  const known = formats.get(row) ?? new Map<number, string>();
  formats.set(row, known.set(column, numberFormat));
}

function reformat(self: RangeSelf, value: unknown): Steps {
  const sheet = writable(sheetOfRange(self));
  const rows = rowsOf(self, value);
  if (!rows) return sheet.restyle(self.area, { numberFormat: textArgument(value) });
  return sheet.restyle(self.area, (row, column) => {
    const format = rows[row - self.area.top]?.[column - self.area.left];
    return typeof format === 'string' ? { numberFormat: format } : {};
  });
}

const value: Cell = (sheet, row, column) => sheet.valueAt(row, column) ?? '';

const formula: Cell = (sheet, row, column) => sheet.formulaAt(row, column) ?? value(sheet, row, column);

const valueType: Cell = (sheet, row, column) => {
  const held = sheet.valueAt(row, column);
  if (held === null) return 'Empty';
  if (typeof held === 'number') return 'Double';
  if (typeof held === 'boolean') return 'Boolean';
  return ERROR.test(held) ? 'Error' : 'String';
};

/** `null` where some are hidden and some are not. */
function hidden({ area, ...self }: RangeSelf, axis: Lines['axis']): boolean | null {
  const sheet = sheetOfRange({ area, ...self });
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const is = sheet.isHidden(axis, first);
  for (let index = first + 1; index <= last; index += 1) if (sheet.isHidden(axis, index) !== is) return null;
  return is;
}

function hide({ area, ...self }: RangeSelf, axis: Lines['axis'], isHidden: unknown): void {
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  writable(sheetOfRange({ area, ...self })).hide({ axis, first, last }, isHidden === true);
}

/** What a range's cells hold and show, one member a property. */
export const rangeValues: Readonly<Record<string, ScalarMember<RangeSelf>>> = {
  Values: { get: (self) => cells(self, value), set: write },
  Formulas: { get: (self) => cells(self, formula), set: write },
  FormulasLocal: { get: (self) => cells(self, formula), set: write },
  Text: { get: (self) => cells(self, (sheet, row, column) => sheet.textAt(row, column)) },
  ValueTypes: { get: (self) => cells(self, valueType) },
  NumberFormat: {
    get: (self) => cells(self, (sheet, row, column) => sheet.numberFormatAt(row, column)),
    set: reformat,
  },
  RowHidden: { get: (self) => hidden(self, 'row'), set: (self, on) => hide(self, 'row', on) },
  ColumnHidden: { get: (self) => hidden(self, 'column'), set: (self, on) => hide(self, 'column', on) },
  HasSpill: {
    get: (self) => {
      const sheet = sheetOfRange(self);
      return mapCells(self.area, (row, column) => sheet.spillAt(row, column) !== undefined).some((row) =>
        row.includes(true),
      );
    },
  },
};
