import { type AuditedRate, isInForce } from '../../../audit';
import { ratioOf } from '../../../fees';
import { type Cents, cents, MICROS, microsOf } from '../../../money';

/** Exact sums over the rates that have a benchmark: units and rates in millionths, what is made of both in millionths of millionths. */
interface Pair {
  revenue: bigint;
  benchmark: bigint;
}

/** What a payer's rates add up to. */
export interface Sums {
  /** By units, and with every rate weighing the same. */
  readonly weighed: Pair;
  readonly plain: Pair;
  /** Units × rate of the rates in force, compared or not; `null` where none has units. */
  revenue: bigint | null;
  /** Rates in force with a target. */
  measured: number;
}

export const noSums = (): Sums => ({
  weighed: { revenue: 0n, benchmark: 0n },
  plain: { revenue: 0n, benchmark: 0n },
  revenue: null,
  measured: 0,
});

function add(pair: Pair, revenue: bigint, benchmark: bigint): void {
  pair.revenue += revenue;
  pair.benchmark += benchmark;
}

/** A rate that is not in force counts for nothing but its age. */
export function countRate(sums: Sums, rate: AuditedRate): void {
  const { line, benchmark, target } = rate;
  const paid = BigInt(line.rate);
  const units = line.units === null ? null : BigInt(line.units);
  if (units !== null && isInForce(rate)) sums.revenue = (sums.revenue ?? 0n) + units * paid;
  if (target !== null) sums.measured += 1;
  if (!benchmark) return;
  const amount = BigInt(microsOf(benchmark.amount));
  add(sums.plain, paid, amount);
  if (units !== null) add(sums.weighed, units * paid, units * amount);
}

export function addSums(to: Sums, { weighed, plain, revenue, measured }: Sums): void {
  add(to.weighed, weighed.revenue, weighed.benchmark);
  add(to.plain, plain.revenue, plain.benchmark);
  if (revenue !== null) to.revenue = (to.revenue ?? 0n) + revenue;
  to.measured += measured;
}

/** Weighed by units wherever any rate has them; without units each rate weighs the same. */
export function indexOf({ weighed, plain }: Sums, byUnits: boolean): number | null {
  const { revenue, benchmark } = byUnits ? weighed : plain;
  return benchmark === 0n ? null : ratioOf(revenue, benchmark);
}

const CENT = BigInt(MICROS) * BigInt(MICROS / 100);

/** Rounded half-up; no more than a number holds exactly. */
export function centsOf(exact: bigint): Cents {
  const whole = (exact + CENT / 2n) / CENT;
  return cents(whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole));
}
