import type { Failure } from '../result';
import { failed } from '../result';
import type { Judged } from './judge';
import type { JudgedSchedule } from './schedule';

/** A row left out of a total, by its place in the range (1 is the first), and why. */
export interface Skipped {
  readonly row: number;
  readonly failure: Failure;
  /** Its units and rate where they could be read, in millionths. */
  readonly units: number | null;
  readonly rate: number | null;
}

/** The rates that go into a total, and every other row that holds something. */
export interface Account {
  readonly counted: readonly Judged[];
  readonly skipped: readonly Skipped[];
}

/** @param needsUnits Whether a rate without units has to be left out. */
export function accountOf({ rows }: JudgedSchedule, needsUnits: boolean): Account {
  const counted: Judged[] = [];
  const skipped: Skipped[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'judged') {
      const { line } = row.judged;
      if (line.units !== null || !needsUnits) counted.push(row.judged);
      else skipped.push({ row: index + 1, failure: failed('unitsMissing', {}).failure, units: null, rate: line.rate });
    } else if (row.kind === 'failed' || row.kind === 'incomplete') {
      const { line, failure } = row;
      const [units, rate] = line.kind === 'rate' ? [line.units, line.rate] : [null, null];
      skipped.push({ row: index + 1, failure, units, rate });
    }
  }
  return { counted, skipped };
}

const MOST_REASONS = 20;

/** One line a reason with the rows it is about: `Rows 4, 9: 0905 is a revenue code. …`. */
export function printReasons(skipped: readonly Skipped[]): string {
  const byReason = new Map<string, number[]>();
  for (const { row, failure } of skipped)
    byReason.set(failure.message, [...(byReason.get(failure.message) ?? []), row]);
  const lines = [...byReason].map(
    ([message, rows]) => `${rows.length > 1 ? 'Rows' : 'Row'} ${shortList(rows)}: ${message}`,
  );
  const more = lines.length - MOST_REASONS;
  return [...lines.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} other reasons`] : [])].join('\n');
}

const MOST_ROWS = 8;
const shortList = (rows: readonly number[]): string =>
  rows.length <= MOST_ROWS
    ? rows.join(', ')
    : `${rows.slice(0, MOST_ROWS).join(', ')} and ${rows.length - MOST_ROWS} more`;

/** `part ÷ whole` of exact sums, to fifteen digits. */
export function ratioOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * DIGITS) / whole) / Number(DIGITS);
}

const DIGITS = 10n ** 15n;

export const sumOf = <T>(list: readonly T[], value: (one: T) => bigint): bigint =>
  list.reduce((sum, one) => sum + value(one), 0n);
