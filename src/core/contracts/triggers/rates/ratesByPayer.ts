import { type Audit, opportunityOf } from '../../../audit';
import { ratioOf } from '../../../fees';
import { paceOf, type Progress, toTheEnd } from '../../../pausing';
import {
  addFinding,
  addRate,
  foundOf,
  type GrowingAccount,
  joined,
  newAccount,
  type PayerAccount,
} from './payerAccount';
import type { PayerRates } from './payerRates';
import { rateRuns } from './rateRuns';
import { addSums, centsOf, indexOf, noSums } from './sums';

/** An audit by payer, for questions about contracts. */
export interface RatesByPayer {
  readonly payers: readonly string[];
  /** Several names of the audit as one payer. */
  readonly of: (payers: readonly string[]) => PayerRates;
}

/** One payer alone is all of the revenue, which says nothing. */
function shareOf(own: bigint | null, others: bigint | null): number | null {
  if (own === null || others === null || own + others === 0n) return null;
  return ratioOf(own, own + others);
}

function ratesOf(accounts: ReadonlyMap<string, PayerAccount>, payers: readonly string[]): PayerRates {
  const own = joined(payers.flatMap((payer) => accounts.get(payer) ?? []));
  const { revenue, measured } = own.sums;
  const belowTarget = foundOf(own, 'belowTarget');
  const { count, priced, annual } = belowTarget;
  const others = noSums();
  for (const [payer, { sums }] of accounts) if (!payers.includes(payer)) addSums(others, sums);
  const isWeighed = revenue !== null;
  // Weighed by units and not weighed are no peers.
  const peers = isWeighed === (others.revenue !== null) ? indexOf(others, isWeighed) : null;
  return {
    payers,
    rates: own.rates.length,
    compared: own.rates.filter(({ benchmark }) => benchmark).length,
    revenue: revenue === null ? null : centsOf(revenue),
    revenueShare: shareOf(revenue, others.revenue),
    index: indexOf(own.sums, isWeighed),
    indexOfOthers: peers,
    opportunity: opportunityOf({ measured, priced, unpriced: count - priced, opportunity: annual }),
    belowTarget,
    belowBest: foundOf(own, 'belowBestPayer'),
    withoutRate: foundOf(own, 'billedWithoutRate'),
    runs: rateRuns(own.rates),
  };
}

/** Sorts an audit by payer, once for all contracts. Pauses every few hundred rates. */
export function* sortingByPayer({ rates, findings }: Audit): Generator<Progress, RatesByPayer> {
  const pace = paceOf(rates.length + findings.length);
  const accounts = new Map<string, GrowingAccount>();
  const accountOf = (payer: string): GrowingAccount => {
    const known = accounts.get(payer);
    if (known) return known;
    const made = newAccount();
    accounts.set(payer, made);
    return made;
  };
  for (const rate of rates) {
    addRate(accountOf(rate.payer), rate);
    if (pace.tick()) yield pace.now();
  }
  for (const finding of findings) {
    addFinding(accountOf(finding.payer), finding);
    if (pace.tick()) yield pace.now();
  }
  return { payers: [...accounts.keys()], of: (payers) => ratesOf(accounts, payers) };
}

/** The same at once. */
export const ratesByPayer = (audit: Audit): RatesByPayer => toTheEnd(sortingByPayer(audit));
