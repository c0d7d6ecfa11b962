import type { Argument, FunctionCall, Scalar } from '../../src/workbench/host/types';

/** Cells from A1 on. */
export type Sheet = readonly (readonly Scalar[])[];

const columnOf = (letters: string) =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const REFERENCE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

function argumentOf(text: string, sheet: Sheet): Argument {
  const [reference, left = '', top = '', right, bottom] = REFERENCE.exec(text) ?? [];
  if (reference === undefined) {
    if (text.startsWith('"')) return text.slice(1, -1);
    return text === '' ? null : Number(text);
  }
  const cell = (row: number, column: number): Scalar => sheet[row]?.[column] ?? null;
  if (right === undefined || bottom === undefined) return cell(Number(top) - 1, columnOf(left));
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from({ length: columnOf(right) - columnOf(left) + 1 }, (__, column) =>
      cell(Number(top) - 1 + row, columnOf(left) + column),
    ),
  );
}

/** A formula of one function over numbers, texts without quotes in them, and references, as the call that a grid makes of it. */
export function callOf(formula: string, sheet: Sheet): FunctionCall {
  const [, name = '', list = ''] = /^=PARLEY\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const args = [...list.matchAll(/("[^"]*"|[^,"]*)(?:,|$)/g)].map(([, text = '']) => argumentOf(text.trim(), sheet));
  // The pattern also finds the nothing behind the last argument.
  return { name, args: args.slice(0, -1), address: 'Sheet1!Z1' };
}
