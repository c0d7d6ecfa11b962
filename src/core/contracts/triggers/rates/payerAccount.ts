import type { AuditedRate, Finding, FindingKind } from '../../../audit';
import { type Cents, cents } from '../../../money';
import type { FoundOfKind } from './payerRates';
import { addSums, countRate, noSums, type Sums } from './sums';

/** What an audit has of one payer, of several, or of all. */
export interface PayerAccount {
  readonly rates: readonly AuditedRate[];
  readonly found: ReadonlyMap<FindingKind, FoundOfKind>;
  readonly sums: Sums;
}

/** An account while an audit is gone through. */
export interface GrowingAccount extends PayerAccount {
  readonly rates: AuditedRate[];
  readonly found: Map<FindingKind, FoundOfKind>;
}

export const newAccount = (): GrowingAccount => ({ rates: [], found: new Map(), sums: noSums() });

const NOTHING: FoundOfKind = { count: 0, priced: 0, annual: cents(0), top: null };

export const foundOf = ({ found }: PayerAccount, kind: FindingKind): FoundOfKind => found.get(kind) ?? NOTHING;

const plus = (one: Cents, other: Cents): Cents => cents(Math.min(one + other, Number.MAX_SAFE_INTEGER));

export function addRate({ rates, sums }: GrowingAccount, rate: AuditedRate): void {
  rates.push(rate);
  countRate(sums, rate);
}

/** Findings come by dollars, so that the first of a kind is the one that costs most. */
export function addFinding({ found }: GrowingAccount, finding: Finding): void {
  const { count, priced, annual, top } = found.get(finding.kind) ?? NOTHING;
  found.set(finding.kind, {
    count: count + 1,
    priced: priced + (finding.annual === null ? 0 : 1),
    annual: plus(annual, finding.annual ?? cents(0)),
    top: top ?? finding,
  });
}

const together = (one: FoundOfKind, other: FoundOfKind): FoundOfKind => ({
  count: one.count + other.count,
  priced: one.priced + other.priced,
  annual: plus(one.annual, other.annual),
  top: (other.top?.annual ?? 0) > (one.top?.annual ?? 0) ? other.top : (one.top ?? other.top),
});

/** Several payers as one. */
export function joined(accounts: readonly PayerAccount[]): PayerAccount {
  const account = { ...newAccount(), rates: accounts.flatMap(({ rates }) => rates) };
  for (const { found, sums } of accounts) {
    addSums(account.sums, sums);
    for (const [kind, of] of found) account.found.set(kind, together(account.found.get(kind) ?? NOTHING, of));
  }
  return account;
}
