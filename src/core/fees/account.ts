import { MICROS, microsOf, timesUnits } from '../money';
import { type Failure, failed } from '../result';
import type { Judged } from './judge';
import type { Line } from './readLine';
import type { Schedule } from './schedule';

/** A row left out of a total, by its place in the range (1 is the first), and why. */
export interface Skipped {
  readonly row: number;
  readonly failure: Failure;
}

/** Exact sums over a schedule: units and rates in millionths, what is made of both in millionths of millionths. */
export interface Account {
  /** Rates counted. */
  lines: number;
  /** Shortfall × units of each, rounded to the cent, in cents. */
  shortfall: number;
  units: bigint;
  revenue: bigint;
  /** The revenue at the benchmarks. */
  benchmark: bigint;
  /** Of the rows left out, as far as they could be read. */
  readonly left: { units: bigint; revenue: bigint };
  readonly skipped: Skipped[];
}

/** Without units a year each rate weighs the same. */
const weightOf = (units: number | null): bigint => BigInt(units ?? MICROS);

function count(account: Account, { line, benchmark, shortfall }: Judged): void {
  const weight = weightOf(line.units);
  account.lines += 1;
  account.units += weight;
  account.revenue += weight * BigInt(line.rate);
  account.benchmark += weight * BigInt(microsOf(benchmark.amount));
  if (line.units !== null) account.shortfall += timesUnits(shortfall, line.units);
}

function leaveOut({ skipped, left }: Account, index: number, failure: Failure, line?: Line): void {
  skipped.push({ row: index + 1, failure });
  if (line?.kind !== 'rate') return;
  left.units += weightOf(line.units);
  left.revenue += weightOf(line.units) * BigInt(line.rate);
}

/** Counts every row that holds something, as part of the sums or as left out. */
export function accountOf(schedule: Schedule, needsUnits: boolean): Account {
  const account: Account = {
    lines: 0,
    shortfall: 0,
    units: 0n,
    revenue: 0n,
    benchmark: 0n,
    left: { units: 0n, revenue: 0n },
    skipped: [],
  };
  for (let index = 0; index < schedule.length; index += 1) {
    const row = schedule.rowAt(index);
    switch (row.kind) {
      case 'heading':
      case 'empty':
        break;
      case 'judged':
        if (needsUnits && row.judged.line.units === null) leaveOut(account, index, failed('unitsMissing', {}).failure);
        else count(account, row.judged);
        break;
      case 'incomplete':
      case 'failed':
        leaveOut(account, index, row.failure, row.line);
    }
  }
  return account;
}

const DIGITS = 10n ** 15n;

/** `part ÷ whole` of exact sums, to fifteen digits. */
export const ratioOf = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * DIGITS) / whole) / Number(DIGITS);
