import { type Account, countFinding, countRate, countWithoutRate, figuresOf, newAccount } from './account';
import { firstOf } from './first';
import type { Pace } from './pace';
import type { Audit, AuditedRate, Finding, PayerSummary, Progress, WithoutRate } from './types';

type Summaries = Pick<Audit, 'payers' | 'total'>;

const byOpportunity = (one: PayerSummary, other: PayerSummary): number =>
  other.opportunity - one.opportunity || (one.payer < other.payer ? -1 : 1);

/** Adds up by payer and over all. Findings come ranked, so that the first of a kind is the one that costs most. */
export function* summarise(
  rates: readonly AuditedRate[],
  findings: readonly Finding[],
  withoutRate: readonly WithoutRate[],
  pace: Pace,
): Generator<Progress, Summaries> {
  const all = newAccount();
  const payers = new Map<string, Account>();
  const accountsOf = (payer: string): readonly Account[] => {
    const own = payers.get(payer) ?? newAccount();
    payers.set(payer, own);
    return [all, own];
  };
  for (const rate of rates) {
    for (const account of accountsOf(rate.payer)) countRate(account, rate);
    if (pace.tick()) yield pace.now();
  }
  for (const row of withoutRate) for (const account of accountsOf(row.payer)) countWithoutRate(account, row);
  for (const finding of findings) {
    for (const account of accountsOf(finding.payer)) countFinding(account, finding);
    if (pace.beat()) yield pace.now();
  }
  const summaries = [...payers].map(([payer, account]) => ({ payer, ...figuresOf(account), first: firstOf(account) }));
  return { payers: summaries.sort(byOpportunity), total: figuresOf(all) };
}
