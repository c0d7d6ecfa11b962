import { CellValueType, type ICellData } from '@univerjs/presets';
import type { Cell, CellFormulaValue, CellValue } from 'exceljs';
import { fromFile } from './fileFormula';

const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

/** Value and formula of a cell of a file; nothing for a blank one. */
export function cellFromFile(cell: Cell): ICellData | undefined {
  const written = cell.formula;
  if (!written) return valueFromFile(cell.value);
  const result = (cell.value as CellFormulaValue).result as CellValue;
  const formula = `=${fromFile(written)}`;
  // Without a value Univer calculates the formula when it opens the book, which is what makes it spill.
  return arrayRange(cell) ? { f: formula } : { f: formula, ...valueFromFile(result) };
}

/** The cells that the array formula in this cell fills, `A1:A9`. */
export function arrayRange(cell: Cell): string | undefined {
  const model = cell.model as { readonly shareType?: string; readonly ref?: string };
  return model.shareType === 'array' ? model.ref : undefined;
}

function valueFromFile(value: CellValue | undefined): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (value instanceof Date) return { v: value.getTime() / DAY + EPOCH, t: CellValueType.NUMBER };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  if ('richText' in value) return { v: value.richText.map(({ text }) => text).join(''), t: CellValueType.STRING };
  if ('text' in value) return { v: textOf(value.text), t: CellValueType.STRING };
  return undefined;
}

/** The words of a hyperlink, which files may set in several fonts whatever the types say. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  const runs = (text as { readonly richText?: readonly { readonly text: string }[] } | null)?.richText ?? [];
  return runs.map((run) => run.text).join('');
}
