import { invalidArgument } from '../richApiError';
import type { Scalar } from '../types';
import type { CellInput } from '../workbookPort';

/** A number with the format that comes with how it was typed. */
export interface Formatted {
  readonly value: number;
  readonly numberFormat: string;
}

const TEXT_FORMAT = '@';
/** Most that a cell holds. */
const LONGEST = 32_767;
/** How anything begins that is more than text. */
const BEGINS = /^\s*[-+$(.\dtf]/i;
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
export function cellInput(value: unknown, numberFormat: string): CellInput | Formatted | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value.length > LONGEST) throw invalidArgument();
  if (value === '') return null;
  if (numberFormat === TEXT_FORMAT) return value;
  if (value.startsWith("'")) return value.slice(1);
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  return typed(value, numberFormat);
}

function typed(text: string, numberFormat: string): Scalar | Formatted {
  if (!BEGINS.test(text)) return text;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const recognised = asNumber(trimmed) ?? asDate(trimmed);
  if (recognised === undefined) return text;
  return typeof recognised === 'number' || numberFormat === 'General' ? recognised : recognised.value;
}

function asNumber(text: string): number | Formatted | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [, sign = '', dollar, open = '', digits = '', close = '', percent] = found;
  if (!/\d/.test(digits) || (open === '(') !== (close === ')') || (open && sign)) return undefined;
  const size = Number(digits.replaceAll(',', '')) / (percent ? 100 : 1);
  const value = sign === '-' || open ? -size : size;
  const hasDecimals = digits.includes('.');
  if (percent) return { value, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (dollar || text.includes('$')) return { value, numberFormat: hasDecimals ? '$#,##0.00' : '$#,##0' };
  if (digits.includes(',')) return { value, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' };
  return value;
}

function asDate(text: string): Formatted | undefined {
  const us = US_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  if (!us && !iso) return undefined;
  const [year, month, day] = us ? [fullYear(Number(us[3])), us[1], us[2]] : (iso?.slice(1) ?? []);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return { value: date.getTime() / DAY + EPOCH, numberFormat: 'm/d/yyyy' };
}

const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 30 ? 2000 : 1900));
