import type { AuditedRate, Finding, FindingKind } from '../../../audit';
import { ratioOf } from '../../../fees';
import { type Cents, cents, MICROS, microsOf } from '../../../money';
import type { FoundOfKind } from './payerRates';

/** Exact sums over the rates that have both: units and rates in millionths, what is made of both in millionths of millionths. */
interface Sums {
  readonly revenue: bigint;
  readonly benchmark: bigint;
}

/** What an audit has of one payer, of several, or of all. */
export interface PayerAccount {
  readonly rates: readonly AuditedRate[];
  readonly found: ReadonlyMap<FindingKind, FoundOfKind>;
}

/** A rate that is not in force counts for nothing but its age. */
const OUT_OF_FORCE = new Set(['rateSuperseded', 'rateEnded', 'rateNotYetInForce']);
const isInForce = ({ withoutBenchmark }: AuditedRate): boolean =>
  withoutBenchmark === null || !OUT_OF_FORCE.has(withoutBenchmark.kind);

const CENT = BigInt(MICROS) * BigInt(MICROS / 100);

/** Revenue a year, in millionths of millionths of a dollar; `null` where no rate in force has units. */
export function revenueOf(rates: readonly AuditedRate[]): bigint | null {
  let sum: bigint | null = null;
  for (const rate of rates)
    if (rate.line.units !== null && isInForce(rate))
      sum = (sum ?? 0n) + BigInt(rate.line.units) * BigInt(rate.line.rate);
  return sum;
}

/** Rounded half-up; no more than a number holds exactly. */
export function centsOf(exact: bigint): Cents {
  const whole = (exact + CENT / 2n) / CENT;
  return cents(whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole));
}

/** Sums by units, or with every rate weighing the same. */
export function sumsOf(rates: readonly AuditedRate[], byUnits: boolean): Sums {
  let [revenue, benchmark] = [0n, 0n];
  for (const { line, benchmark: beside } of rates) {
    if (!beside) continue;
    const weight = byUnits ? BigInt(line.units ?? 0) : 1n;
    revenue += weight * BigInt(line.rate);
    benchmark += weight * BigInt(microsOf(beside.amount));
  }
  return { revenue, benchmark };
}

export const indexOf = ({ revenue, benchmark }: Sums): number | null =>
  benchmark === 0n ? null : ratioOf(revenue, benchmark);

const NOTHING: FoundOfKind = { count: 0, annual: cents(0), top: null };

export const foundOf = ({ found }: PayerAccount, kind: FindingKind): FoundOfKind => found.get(kind) ?? NOTHING;

const plus = (one: Cents, other: Cents): Cents => cents(Math.min(one + other, Number.MAX_SAFE_INTEGER));

/** With one finding more; findings come by dollars, the most first. */
export const withFinding = (before: FoundOfKind | undefined, finding: Finding): FoundOfKind => ({
  count: (before?.count ?? 0) + 1,
  annual: plus(before?.annual ?? cents(0), finding.annual ?? cents(0)),
  top: before?.top ?? finding,
});

const together = (one: FoundOfKind, other: FoundOfKind): FoundOfKind => ({
  count: one.count + other.count,
  annual: plus(one.annual, other.annual),
  top: (other.top?.annual ?? 0) > (one.top?.annual ?? 0) ? other.top : (one.top ?? other.top),
});

/** Several payers as one. */
export function joined(accounts: readonly PayerAccount[]): PayerAccount {
  const found = new Map<FindingKind, FoundOfKind>();
  for (const account of accounts)
    for (const [kind, of] of account.found) found.set(kind, together(found.get(kind) ?? NOTHING, of));
  return { rates: accounts.flatMap(({ rates }) => rates), found };
}
