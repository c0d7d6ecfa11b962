import { dollars } from '../money';
import type { Raw } from '../raw';
import type { Result } from '../result';
import { ratioOf } from './account';
import type { Loaded } from './readers';
import { readSchedule, type Terms } from './schedule';
import { COUNTS, type Summary, summarise } from './summary';
import type { Table } from './table';

/** What OPPORTUNITY can say; the first is what it says unasked. */
export const OPPORTUNITY_OUTPUTS: readonly [Summary, ...Summary[]] = [
  { name: 'Total', also: ['dollars', 'annual', 'opportunity'], of: ({ shortfall }) => dollars(shortfall) },
  { name: 'Coverage', also: ['share', 'unitscovered'], of: ({ units, left }) => ratioOf(units, units + left.units) },
  ...COUNTS,
];

/**
 * What raising every rate below the target to it is worth in a year: the sum of shortfall × units, each rounded to the cent; or the
 * share of units that it covers, how many rates it counts and leaves out, and why.
 */
export function opportunity(table: Table, terms: Terms, output: Raw, loaded: Loaded): Result<number | string> {
  const schedule = readSchedule(table, terms, loaded);
  return schedule.ok ? summarise(schedule.value, true, output, OPPORTUNITY_OUTPUTS) : schedule;
}
