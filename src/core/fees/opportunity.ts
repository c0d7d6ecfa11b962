import { dollars, timesUnits } from '../money';
import type { Raw } from '../raw';
import type { Result } from '../result';
import { type Account, ratioOf, sumOf } from './account';
import type { Loaded } from './readers';
import { judgeSchedule, type Terms } from './schedule';
import { COUNTS, type Summary, summarise } from './summary';
import type { Table } from './table';

const unitsOf = ({ counted, skipped }: Account) => {
  const covered = sumOf(counted, ({ line }) => BigInt(line.units ?? 0));
  return { covered, all: covered + sumOf(skipped, ({ units }) => BigInt(units ?? 0)) };
};

/** What OPPORTUNITY can say; the first is what it says unasked. */
export const OPPORTUNITY_OUTPUTS: readonly [Summary, ...Summary[]] = [
  {
    name: 'Total',
    also: ['dollars', 'annual', 'opportunity'],
    of: ({ counted }) =>
      dollars(
        counted.reduce(
          (sum, { line, shortfall }) => sum + (line.units === null ? 0 : timesUnits(shortfall, line.units)),
          0,
        ),
      ),
  },
  {
    name: 'Coverage',
    also: ['share', 'unitscovered'],
    of: (account) => {
      const { covered, all } = unitsOf(account);
      return ratioOf(covered, all);
    },
  },
  ...COUNTS,
];

/**
 * What raising every rate below the target to it is worth in a year: the sum of shortfall × units, each rounded to the cent; or how
 * many rates that covers (Lines), how many not (Skipped), why not (Reasons), and the share of units covered (Coverage).
 */
export function opportunity(table: Table, terms: Terms, output: Raw, loaded: Loaded): Result<number | string> {
  const schedule = judgeSchedule(table, terms, loaded);
  if (!schedule.ok) return schedule;
  return summarise(schedule.value, true, output, OPPORTUNITY_OUTPUTS);
}
