import { chooseOrFirst } from '../choose';
import type { Raw } from '../raw';
import { ok, type Result } from '../result';
import { ratioOf } from './account';
import type { Loaded } from './readers';
import { readSchedule, type Terms } from './schedule';
import { COUNTS, type Summary, summarise } from './summary';
import type { Table } from './table';

/** What RATEINDEX can say; the first is what it says unasked. */
export const RATEINDEX_OUTPUTS: readonly [Summary, ...Summary[]] = [
  {
    name: 'Index',
    also: ['rateindex', 'ratio'],
    isWeighed: true,
    of: ({ revenue, benchmark }) => ratioOf(revenue, benchmark),
  },
  {
    name: 'Coverage',
    also: ['unitscovered', 'share'],
    isWeighed: true,
    of: ({ units, left }) => ratioOf(units, units + left.units),
  },
  {
    name: 'Revenue',
    also: ['revenuecoverage', 'revenuecovered'],
    isWeighed: true,
    of: ({ revenue, left }) => ratioOf(revenue, revenue + left.revenue),
  },
  ...COUNTS,
];

const UNWEIGHTED = 'Unweighted: no column of units a year was recognised, so each rate weighs the same.';

/**
 * The volume-weighted rate index: Σ units·rate ÷ Σ units·benchmark over the rates that have both, never a mean of ratios; or the
 * share of units or of revenue that it stands on, how many rates it counts and leaves out, and why. In a schedule without units
 * each rate weighs the same, and Reasons says so.
 */
export function rateIndex(
  table: Table,
  terms: Omit<Terms, 'target'>,
  output: Raw,
  loaded: Loaded,
): Result<number | string> {
  const schedule = readSchedule(table, { ...terms, target: null }, loaded);
  if (!schedule.ok) return schedule;
  const { hasUnits, length } = schedule.value;
  const said = summarise(schedule.value, hasUnits, output, RATEINDEX_OUTPUTS);
  const chosen = chooseOrFirst(output, RATEINDEX_OUTPUTS);
  const isReasons = chosen.ok && chosen.value.name === 'Reasons';
  if (!said.ok || !isReasons || hasUnits || length === 0) return said;
  return ok([UNWEIGHTED, said.value].filter((line) => line !== '').join('\n'));
}
