import type { Cents } from '../money';
import { cents, MICROS, microsOf } from '../money';
import { ratioOf } from '../fees';
import { plusCents } from './figures';
import type { AuditedRate, Finding, FindingKind, PayerSummary, WithoutRate } from './types';

/** Findings of one kind, the one with most dollars first. */
export interface OfKind {
  count: number;
  annual: Cents;
  readonly top: Finding;
}

/** Exact sums: units and rates in millionths, what is made of both in millionths of millionths. */
interface Sums {
  units: bigint;
  revenue: bigint;
  benchmark: bigint;
}

/** What is known of a payer, or of all. */
export interface Account {
  rates: number;
  compared: number;
  /** Rates in force with a target, and without. */
  measured: number;
  unmeasured: number;
  findings: number;
  /** The sum of the findings below target, so that what is listed adds up to what is said. */
  opportunity: Cents;
  /** Findings below target with dollars, and without, as their units are not known. */
  priced: number;
  unpriced: number;
  /** By units, and with every rate weighing the same: the latter stands where nothing has units. */
  readonly weighted: Sums;
  readonly plain: Sums;
  /** Units and revenue in force, compared or not. */
  readonly whole: { units: bigint; revenue: bigint };
  hasUnits: boolean;
  readonly kinds: Map<FindingKind, OfKind>;
  /** How often each reason left a rate without a benchmark. */
  readonly reasons: Map<string, number>;
}

const nothing = (): Sums => ({ units: 0n, revenue: 0n, benchmark: 0n });

export const newAccount = (): Account => ({
  rates: 0,
  compared: 0,
  measured: 0,
  unmeasured: 0,
  findings: 0,
  opportunity: cents(0),
  priced: 0,
  unpriced: 0,
  weighted: nothing(),
  plain: nothing(),
  whole: { units: 0n, revenue: 0n },
  hasUnits: false,
  kinds: new Map(),
  reasons: new Map(),
});

/** A rate that is not in force is read and counts for nothing else. */
const OUT_OF_FORCE = new Set(['rateSuperseded', 'rateEnded', 'rateNotYetInForce', 'datesContradict']);
export const isInForce = ({ withoutBenchmark }: AuditedRate): boolean =>
  withoutBenchmark === null || !OUT_OF_FORCE.has(withoutBenchmark.kind);

const ONE = BigInt(MICROS);

function add(sums: Sums, weight: bigint, rate: bigint, benchmark: bigint): void {
  sums.units += weight;
  sums.revenue += weight * rate;
  sums.benchmark += weight * benchmark;
}

export function countRate(account: Account, audited: AuditedRate): void {
  const { line, benchmark, withoutBenchmark, target } = audited;
  account.rates += 1;
  if (withoutBenchmark) {
    const { message } = withoutBenchmark;
    account.reasons.set(message, (account.reasons.get(message) ?? 0) + 1);
  }
  if (!isInForce(audited)) return;
  if (target === null) account.unmeasured += 1;
  else account.measured += 1;
  const rate = BigInt(line.rate);
  if (line.units !== null) {
    account.hasUnits = true;
    account.whole.units += BigInt(line.units);
    account.whole.revenue += BigInt(line.units) * rate;
  }
  if (!benchmark) return;
  account.compared += 1;
  const amount = BigInt(microsOf(benchmark.amount));
  add(account.plain, ONE, rate, amount);
  if (line.units !== null) add(account.weighted, BigInt(line.units), rate, amount);
}

/** Units that are billed without a rate are units that the index does not cover; what they bring in nobody knows. */
export function countWithoutRate(account: Account, { units }: WithoutRate): void {
  account.hasUnits = true;
  account.whole.units += BigInt(units);
}

export function countFinding(account: Account, finding: Finding): void {
  account.findings += 1;
  const ofKind = account.kinds.get(finding.kind);
  const annual = finding.annual ?? cents(0);
  if (finding.kind === 'belowTarget') {
    account.opportunity = plusCents(account.opportunity, annual);
    if (finding.annual === null) account.unpriced += 1;
    else account.priced += 1;
  }
  if (!ofKind) account.kinds.set(finding.kind, { count: 1, annual, top: finding });
  else {
    ofKind.count += 1;
    ofKind.annual = plusCents(ofKind.annual, annual);
  }
}

function plus(to: Sums, sums: Sums): void {
  to.units += sums.units;
  to.revenue += sums.revenue;
  to.benchmark += sums.benchmark;
}

/** Adds an account to that of all; what to do first is said of one payer, so that kinds and reasons stay with theirs. */
export function addAccount(all: Account, account: Account): void {
  all.rates += account.rates;
  all.compared += account.compared;
  all.measured += account.measured;
  all.unmeasured += account.unmeasured;
  all.findings += account.findings;
  all.hasUnits ||= account.hasUnits;
  all.whole.units += account.whole.units;
  all.whole.revenue += account.whole.revenue;
  all.opportunity = plusCents(all.opportunity, account.opportunity);
  all.priced += account.priced;
  all.unpriced += account.unpriced;
  plus(all.weighted, account.weighted);
  plus(all.plain, account.plain);
}

const shareOf = (part: bigint, whole: bigint): number | null => (whole === 0n ? null : ratioOf(part, whole));

/** Dollars a year below target; not known unless a rate has a target, and one of those below it has units. */
export const opportunityOf = ({
  measured,
  priced,
  unpriced,
  opportunity,
}: Pick<Account, 'measured' | 'priced' | 'unpriced' | 'opportunity'>): Cents | null =>
  measured > 0 && (priced > 0 || unpriced === 0) ? opportunity : null;

/** The figures of an account. Weighted by units wherever any rate has them; in a workbook without units each rate weighs the same. */
export function figuresOf(account: Account): Omit<PayerSummary, 'payer' | 'first'> {
  const { weighted, plain, whole, hasUnits } = account;
  const { revenue, benchmark } = hasUnits ? weighted : plain;
  return {
    rates: account.rates,
    compared: account.compared,
    index: shareOf(revenue, benchmark),
    unitsCovered: hasUnits ? shareOf(weighted.units, whole.units) : null,
    revenueCovered: hasUnits ? shareOf(weighted.revenue, whole.revenue) : null,
    opportunity: opportunityOf(account),
    unpriced: account.unpriced,
    unmeasured: account.unmeasured,
    findings: account.findings,
  };
}
