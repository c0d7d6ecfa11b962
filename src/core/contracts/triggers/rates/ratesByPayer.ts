import type { Audit, AuditedRate, FindingKind } from '../../../audit';
import { ratioOf } from '../../../fees';
import { paceOf, type Progress, toTheEnd } from '../../../pausing';
import { centsOf, foundOf, indexOf, joined, type PayerAccount, revenueOf, sumsOf, withFinding } from './payerAccount';
import type { FoundOfKind, PayerRates } from './payerRates';
import { rateRuns } from './rateRuns';

/** An audit by payer, for questions about contracts. */
export interface RatesByPayer {
  readonly payers: readonly string[];
  /** Several names of the audit as one payer. */
  readonly of: (payers: readonly string[]) => PayerRates;
}

interface Growing extends PayerAccount {
  readonly rates: AuditedRate[];
  readonly found: Map<FindingKind, FoundOfKind>;
}

function ratesOf(
  accounts: ReadonlyMap<string, PayerAccount>,
  all: bigint | null,
  payers: readonly string[],
): PayerRates {
  const own = joined(payers.flatMap((payer) => accounts.get(payer) ?? []));
  const others = joined([...accounts].flatMap(([payer, account]) => (payers.includes(payer) ? [] : account)));
  const revenue = revenueOf(own.rates);
  const isWeighed = revenue !== null;
  // Weighed by units and not weighed are no peers.
  const peers = isWeighed === (revenueOf(others.rates) !== null) ? indexOf(sumsOf(others.rates, isWeighed)) : null;
  return {
    payers,
    rates: own.rates.length,
    compared: own.rates.filter(({ benchmark }) => benchmark).length,
    revenue: revenue === null ? null : centsOf(revenue),
    revenueShare: revenue === null || all === null || all === 0n ? null : ratioOf(revenue, all),
    index: indexOf(sumsOf(own.rates, isWeighed)),
    indexOfOthers: peers,
    belowTarget: foundOf(own, 'belowTarget'),
    belowBest: foundOf(own, 'belowBestPayer'),
    withoutRate: foundOf(own, 'billedWithoutRate'),
    runs: rateRuns(own.rates),
  };
}

/** Sorts an audit by payer, once for all contracts. Pauses every few hundred rates. */
export function* sortingByPayer({ rates, findings }: Audit): Generator<Progress, RatesByPayer> {
  const pace = paceOf(rates.length + findings.length);
  const accounts = new Map<string, Growing>();
  const accountOf = (payer: string): Growing => {
    const known = accounts.get(payer);
    if (known) return known;
    const made: Growing = { rates: [], found: new Map() };
    accounts.set(payer, made);
    return made;
  };
  for (const rate of rates) {
    accountOf(rate.payer).rates.push(rate);
    if (pace.tick()) yield pace.now();
  }
  for (const finding of findings) {
    const { found } = accountOf(finding.payer);
    found.set(finding.kind, withFinding(found.get(finding.kind), finding));
    if (pace.tick()) yield pace.now();
  }
  const all = revenueOf(rates);
  return { payers: [...accounts.keys()], of: (payers) => ratesOf(accounts, all, payers) };
}

/** The same at once. */
export const ratesByPayer = (audit: Audit): RatesByPayer => toTheEnd(sortingByPayer(audit));
