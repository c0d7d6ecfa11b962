import { type Choice, chooseOrFirst } from '../choose';
import { dollars, MICROS, microsOf, timesUnits } from '../money';
import type { Raw } from '../raw';
import { failed, ok, type Failure, type Result } from '../result';
import type { Judged } from './judge';
import type { Loaded } from './readers';
import { readSchedule, type Row, type Terms } from './schedule';
import { isBlankRow, type Table } from './table';

interface Output extends Choice {
  readonly heading: string;
  readonly of: (judged: Judged) => Result<number | string>;
  /** Says why a row has no answer; of one that has, what `of` says. */
  readonly isReason?: true;
}

/** What UNDERPAID can say of a rate; the first is what it says unasked. */
export const UNDERPAID_OUTPUTS: readonly [Output, ...Output[]] = [
  {
    name: 'Shortfall',
    also: ['dollars', 'gap', 'difference'],
    heading: 'Shortfall',
    of: ({ shortfall }) => ok(shortfall / MICROS),
  },
  {
    name: 'Percent',
    also: ['%', 'percentofmedicare', 'pct', 'ratio'],
    heading: '% of benchmark',
    of: ({ line, benchmark }) => ok(line.rate / microsOf(benchmark.amount)),
  },
  {
    name: 'Flag',
    also: ['status', 'underpaid'],
    heading: 'Flag',
    of: ({ shortfall }) => ok(shortfall > 0 ? 'Underpaid' : 'OK'),
  },
  {
    name: 'Annual',
    also: ['annualdollars', 'yearly', 'ayear', 'opportunity'],
    heading: 'Annual shortfall',
    of: ({ line, shortfall }) =>
      line.units === null ? failed('unitsMissing', {}) : ok(dollars(timesUnits(shortfall, line.units))),
  },
  { name: 'Reason', also: ['reasons', 'why', 'error'], heading: 'Reason', isReason: true, of: () => ok('') },
];

/** Whole columns are taller than this, and few of their million rows hold something. */
const TALL = 200_000;

const lastFilled = (table: Table): number =>
  Math.max(
    0,
    table.findLastIndex((row) => !isBlankRow(row)),
  );

/** What stands in a row's cell. */
export type UnderpaidCell = number | string | Failure;

function cellOf(row: Row, output: Output): UnderpaidCell {
  switch (row.kind) {
    case 'heading':
      return output.heading;
    case 'empty':
      return '';
    // A code without a rate is not underpaid: only its reason is worth a cell.
    case 'incomplete':
      return output.isReason ? row.failure.message : '';
    case 'failed':
      return output.isReason ? row.failure.message : row.failure;
    case 'judged': {
      const answer = output.of(row.judged);
      return answer.ok ? answer.value : answer.failure;
    }
  }
}

/**
 * How far each rate of a fee schedule falls short of the target: one answer for each row of the range, so that it can spill beside it.
 * Shortfall in dollars a unit, `max(0, target − rate)`; Percent as a ratio to the benchmark; Flag; Annual in dollars, the shortfall
 * times units, rounded to the cent; Reason, why a row has no answer, as text, blank where it has one.
 */
export function underpaid(table: Table, terms: Terms, output: Raw, loaded: Loaded): Result<readonly UnderpaidCell[]> {
  const chosen = chooseOrFirst(output, UNDERPAID_OUTPUTS);
  if (!chosen.ok) return chosen;
  const schedule = readSchedule(table, terms, loaded, chosen.value.name === 'Annual');
  if (!schedule.ok) return schedule;
  const { length, rowAt } = schedule.value;
  const answered = length > TALL ? lastFilled(table) + 1 : length;
  return ok(Array.from({ length: answered }, (_, index) => cellOf(rowAt(index), chosen.value)));
}
