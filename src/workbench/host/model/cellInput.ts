import { invalidArgument } from '../richApiError';
import type { CellInput } from '../workbookPort';

/** What a cell is given through `values` or `formulas`, with the number format that comes with what was typed. */
export interface Typed {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const TEXT_FORMAT = '@';
/** Most that a cell holds. */
const LONGEST = 32_767;
const NUMBER = /^([-+]?)(\$?)(\(?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[-+]?\d+)?)(\)?)(%?)$/i;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

/**
 * What Excel makes of a value that is put into a cell: text as if it had been typed there. An equals sign begins a
 * formula and an apostrophe text; numbers, dates and percentages are recognised; cells formatted as text take it as it is.
 * Nothing where the cell stays as it is.
 */
export function cellInput(value: unknown, numberFormat: string): Typed | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return { input: { value } };
  if (typeof value !== 'string' || value.length > LONGEST) throw invalidArgument();
  if (value === '') return { input: { value: null } };
  if (numberFormat === TEXT_FORMAT) return { input: { value } };
  if (value.startsWith("'")) return { input: { value: value.slice(1) } };
  if (value.startsWith('=') && value.length > 1) return { input: { formula: value } };
  return typed(value, numberFormat);
}

function typed(text: string, numberFormat: string): Typed {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { input: { value: trimmed.toLowerCase() === 'true' } };
  const recognised = asNumber(trimmed) ?? asDate(trimmed);
  if (!recognised) return { input: { value: text } };
  const takesFormat = numberFormat === 'General' && recognised.numberFormat !== undefined;
  return { input: { value: recognised.value }, ...(takesFormat && { numberFormat: recognised.numberFormat }) };
}

interface Recognised {
  readonly value: number;
  readonly numberFormat?: string;
}

function asNumber(text: string): Recognised | undefined {
  const [, sign = '', dollar, open = '', digits = '', close = '', percent] = NUMBER.exec(text) ?? [];
  if (!/\d/.test(digits) || (open === '(') !== (close === ')') || (open && sign)) return undefined;
  const size = Number(digits.replaceAll(',', '')) / (percent ? 100 : 1);
  const value = sign === '-' || open ? -size : size;
  const hasDecimals = digits.includes('.');
  if (percent) return { value, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (dollar || text.includes('$')) return { value, numberFormat: hasDecimals ? '$#,##0.00' : '$#,##0' };
  if (digits.includes(',')) return { value, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function asDate(text: string): Recognised | undefined {
  const us = US_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  if (!us && !iso) return undefined;
  const [year, month, day] = us ? [fullYear(Number(us[3])), us[1], us[2]] : (iso?.slice(1) ?? []);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return { value: date.getTime() / DAY + EPOCH, numberFormat: 'm/d/yyyy' };
}

const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 30 ? 2000 : 1900));
