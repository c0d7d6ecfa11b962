import type { Scalar } from '../host/types';

const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;
const DIGITS = 11;

/** A value as a cell shows it, in the formats that fee schedules use: digits, thousands, `$`, `%`, dates, brackets. */
export function formatText(value: Scalar, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === 'General' || format === '@') return String(Number(value.toPrecision(DIGITS)));
  const sections = format.split(';');
  const place = value < 0 ? 1 : value === 0 ? 2 : 0;
  const section = sections[place] ?? sections[0] ?? '';
  const pattern = section.replace(/"([^"]*)"|\\(.)|_.|\*./g, '$1$2').replace(/\[[^\]]*\]/g, '');
  if (/[ymd]/i.test(pattern)) return dateText(value, pattern);
  const sign = value < 0 && !sections[1] ? '-' : '';
  return (
    sign +
    pattern.replace(/[#0][#0,]*(?:\.([#0]+))?/, (digits, decimals?: string) =>
      digitsText(value, digits, pattern, decimals),
    )
  );
}

function digitsText(value: number, digits: string, pattern: string, decimals = ''): string {
  const size = Math.abs(value) * (pattern.includes('%') ? 100 : 1);
  return size.toLocaleString('en-US', {
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: digits.includes(','),
  });
}

function dateText(serial: number, pattern: string): string {
  const date = new Date((serial - EPOCH) * DAY);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear() % 100).padStart(2, '0'),
    mmmm: date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' }),
    mmm: date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, '0'),
    d: String(date.getUTCDate()),
  };
  return pattern.replace(/y{2,4}|m{1,4}|d{1,2}/gi, (part) => parts[part.toLowerCase()] ?? part);
}
