import { type Account, countFinding, countRate, countWithoutRate, figuresOf, newAccount, sumOf } from './account';
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
  for (const row of withoutRate) countWithoutRate(accountOf(row.payer), row);
  for (const finding of findings) {
    countFinding(accountOf(finding.payer), finding);
    if (pace.beat()) yield pace.now();
  }
  const summaries = [...payers].map(([payer, account]) => ({ payer, ...figuresOf(account), first: firstOf(account) }));
  return { payers: summaries.sort(byOpportunity), total: figuresOf(sumOf(payers.values())) };
}
