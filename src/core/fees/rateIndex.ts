import { MICROS, microsOf } from '../money';
import type { Raw } from '../raw';
import type { Result } from '../result';
import { ratioOf, sumOf } from './account';
import type { Judged } from './judge';
import type { Loaded } from './readers';
import { judgeSchedule, type Terms } from './schedule';
import { COUNTS, type Summary, summarise } from './summary';
import type { Table } from './table';

/** Without a column of units each rate weighs the same. */
const weight = (units: number | null) => BigInt(units ?? MICROS);
const revenue = ({ line }: Judged) => weight(line.units) * BigInt(line.rate);

/** What RATEINDEX can say; the first is what it says unasked. */
export const RATEINDEX_OUTPUTS: readonly [Summary, ...Summary[]] = [
  {
    name: 'Index',
    also: ['rateindex', 'ratio'],
    of: ({ counted }) =>
      ratioOf(
        sumOf(counted, revenue),
        sumOf(counted, ({ line, benchmark }) => weight(line.units) * BigInt(microsOf(benchmark.amount))),
      ),
  },
  {
    name: 'Coverage',
    also: ['unitscovered', 'share'],
    of: ({ counted, skipped }) => {
      const covered = sumOf(counted, ({ line }) => weight(line.units));
      return ratioOf(covered, covered + sumOf(skipped, ({ units, rate }) => (rate === null ? 0n : weight(units))));
    },
  },
  {
    name: 'Revenue',
    also: ['revenuecoverage', 'revenuecovered'],
    of: ({ counted, skipped }) => {
      const covered = sumOf(counted, revenue);
      return ratioOf(covered, covered + sumOf(skipped, ({ units, rate }) => weight(units) * BigInt(rate ?? 0)));
    },
  },
  ...COUNTS,
];

/**
 * The volume-weighted rate index: Σ units·rate ÷ Σ units·benchmark over the rates that have both, never a mean of ratios; or the
 * share of units (Coverage) or of revenue (Revenue) that it stands on, the rates counted and left out, and why.
 */
export function rateIndex(
  table: Table,
  terms: Omit<Terms, 'target'>,
  output: Raw,
  loaded: Loaded,
): Result<number | string> {
  const schedule = judgeSchedule(table, { ...terms, target: null }, loaded);
  if (!schedule.ok) return schedule;
  return summarise(schedule.value, schedule.value.columns?.others.has('units') ?? false, output, RATEINDEX_OUTPUTS);
}
