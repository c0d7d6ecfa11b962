import { CellValueType, type ICellData } from '@univerjs/presets';
import type { CellErrorValue, CellValue } from 'exceljs';

const TEXT_TYPES = new Set<unknown>([CellValueType.STRING, CellValueType.FORCE_STRING]);
const STORED = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
/** Errors that files store as another one. */
const UNSTORED = new Set(['#SPILL!', '#CALC!', '#CYCLE!', '#ERROR!', '#GETTING_DATA']);

/** What a cell shows, as files keep it. */
export function valueToFile(cell: ICellData): NonNullable<CellValue> | null {
  const value = cell.v ?? textOf(cell);
  if (value === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (typeof value !== 'string') return value;
  if (STORED.has(value)) return { error: value as CellErrorValue['error'] };
  if (UNSTORED.has(value)) return { error: '#VALUE!' };
  const isNumber = !TEXT_TYPES.has(cell.t) && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? Number(value) : value;
}

/** Text that was typed with several fonts in it, as plain text. */
function textOf(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
