import { type Account, addAccount, countFinding, countRate, countWithoutRate, figuresOf, newAccount } from './account';
import { firstOf } from './first';
import { type Pace, type Progress, sorting } from '../pausing';
import type { Audit, AuditedRate, Finding, PayerSummary, WithoutRate } from './types';

type Summaries = Pick<Audit, 'payers' | 'total'>;

const byOpportunity = (one: PayerSummary, other: PayerSummary): number =>
  (other.opportunity ?? 0) - (one.opportunity ?? 0) || (one.payer < other.payer ? -1 : 1);

/** Adds up by payer and over all. Findings come ranked, so that the first of a kind is the one that costs most. */
export function* summarise(
  rates: readonly AuditedRate[],
  findings: readonly Finding[],
  withoutRate: readonly WithoutRate[],
  pace: Pace,
): Generator<Progress, Summaries> {
  const payers = new Map<string, Account>();
  const accountOf = (payer: string): Account => {
    const known = payers.get(payer);
    if (known) return known;
    const account = newAccount();
    payers.set(payer, account);
    return account;
  };
  for (const rate of rates) {
    countRate(accountOf(rate.payer), rate);
    if (pace.tick()) yield pace.now();
  }
  for (const row of withoutRate) {
    countWithoutRate(accountOf(row.payer), row);
    if (pace.beat()) yield pace.now();
  }
  for (const finding of findings) {
    countFinding(accountOf(finding.payer), finding);
    if (pace.beat()) yield pace.now();
  }
  const summaries: PayerSummary[] = [];
  const all = newAccount();
  for (const [payer, account] of payers) {
    summaries.push({ payer, ...figuresOf(account), first: firstOf(account) });
    addAccount(all, account);
    if (pace.beat()) yield pace.now();
  }
  return { payers: yield* sorting(summaries, byOpportunity, pace), total: figuresOf(all) };
}
