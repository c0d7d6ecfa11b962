import { isBlank, type Raw } from '../raw';
import { ok, type Result } from '../result';
import type { DayNumber } from './calendar';
import { readDate } from './readDate';

/** Which day's prices are asked for: the newest known, those of a day, or those of a year that had only one price. */
export type AsOf =
  | { readonly kind: 'newest' }
  | { readonly kind: 'day'; readonly day: DayNumber }
  | { readonly kind: 'year'; readonly year: number };

const NEWEST: AsOf = { kind: 'newest' };

/** A blank is the newest; 2025 is that year (as a serial number it would be a day of 1905); anything else is a date. */
export function readAsOf(raw: Raw): Result<AsOf> {
  if (isBlank(raw)) return ok(NEWEST);
  const year = /^(?:CY ?)?(\d{4})(?:\.0+)?$/i.exec(String(raw).trim())?.[1];
  if (year !== undefined && year >= '1990' && year <= '2100') return ok({ kind: 'year', year: Number(year) });
  const date = readDate(raw);
  return date.ok ? ok({ kind: 'day', day: date.value }) : date;
}
