import { printCode } from '../codes';
import type { Loaded } from '../fees';
import type { Micros, UnitBasis } from '../money';
import { type Compare, paceOf, type Progress, sorting } from '../pausing';
import { type Account, countFinding, countRate, figuresOf, isInForce, newAccount } from './account';
import type { Audit, AuditedRate, PayerSummary } from './types';
import { unitOfLine } from './unitOfLine';

/** What a code is paid by one unit, over the rates in force. */
export interface Spread {
  /** Nothing where neither the schedule nor the code says it. */
  readonly unit: UnitBasis | null;
  readonly rates: number;
  readonly payers: number;
  readonly lowest: Micros;
  readonly highest: Micros;
}

/** A code over all payers. Its dollars are those of its findings below target, as a payer's and the total are. */
export interface CodeSummary extends Pick<PayerSummary, 'opportunity' | 'unpriced' | 'findings'> {
  readonly code: string;
  /** One for each unit that its rates are by, the one with most rates first; none where no rate is in force. */
  readonly spreads: readonly Spread[];
}

interface Growing extends Omit<Spread, 'payers'> {
  rates: number;
  lowest: Micros;
  highest: Micros;
  readonly payers: Set<string>;
}

interface Group {
  readonly account: Account;
  readonly spreads: Map<UnitBasis | null, Growing>;
}

const byOpportunity: Compare<CodeSummary> = (one, other) =>
  (other.opportunity ?? 0) - (one.opportunity ?? 0) || (one.code < other.code ? -1 : 1);

const byRates = (one: Spread, other: Spread): number =>
  other.rates - one.rates || ((one.unit ?? '') < (other.unit ?? '') ? -1 : 1);

function spread(spreads: Group['spreads'], unit: UnitBasis | null, { line: { rate }, payer }: AuditedRate): void {
  const before = spreads.get(unit);
  if (!before) {
    spreads.set(unit, { unit, rates: 1, payers: new Set([payer]), lowest: rate, highest: rate });
    return;
  }
  before.rates += 1;
  before.payers.add(payer);
  if (rate < before.lowest) before.lowest = rate;
  if (rate > before.highest) before.highest = rate;
}

function summaryOf(code: string, { account, spreads }: Group): CodeSummary {
  const { opportunity, unpriced, findings } = figuresOf(account);
  const all = [...spreads.values()].map((one): Spread => ({ ...one, payers: one.payers.size }));
  return { code, opportunity, unpriced, findings, spreads: all.sort(byRates) };
}

/**
 * An audit by code, the most dollars a year first: every rate and every finding counts for its code as it does for its payer, so that
 * codes, payers and the total add up to the same.
 */
export function* byCode(
  { rates, findings }: Pick<Audit, 'rates' | 'findings'>,
  loaded: Pick<Loaded, 'unitOf'>,
): Generator<Progress, readonly CodeSummary[]> {
  const groups = new Map<string, Group>();
  const groupOf = (code: string): Group => {
    const known = groups.get(code);
    if (known) return known;
    const group: Group = { account: newAccount(), spreads: new Map() };
    groups.set(code, group);
    return group;
  };
  const pace = paceOf(rates.length + findings.length);
  for (const rate of rates) {
    const { account, spreads } = groupOf(printCode(rate.line.key.code));
    countRate(account, rate);
    if (isInForce(rate)) spread(spreads, unitOfLine(rate.line, loaded), rate);
    if (pace.tick()) yield pace.now();
  }
  for (const finding of findings) {
    countFinding(groupOf(finding.code).account, finding);
    if (pace.tick()) yield pace.now();
  }
  const codes: CodeSummary[] = [];
  for (const [code, group] of groups) {
    codes.push(summaryOf(code, group));
    if (pace.beat()) yield pace.now();
  }
  return yield* sorting(codes, byOpportunity, pace);
}
