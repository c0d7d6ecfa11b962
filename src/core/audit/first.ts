import { printDollars } from '../money';
import type { Account, OfKind } from './account';
import type { FindingKind } from './types';

const many = (count: number, one: string, several: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

/** Kinds that cost dollars, with what to do about them. */
const DOLLARS: readonly (readonly [FindingKind, (found: OfKind, code: string, dollars: string) => string])[] = [
  [
    'belowTarget',
    ({ count, annual }, code, dollars) =>
      count === 1
        ? `Ask for the target for ${code}, worth ${dollars} a year`
        : `Ask for the target for ${code}, worth ${dollars} of the ${printDollars(annual)} a year that ${count} rates are below theirs`,
  ],
  [
    'belowBestPayer',
    ({ count, annual }, code, dollars) =>
      count === 1
        ? `Ask for what the best payer pays for ${code}, worth ${dollars} a year`
        : `Ask for what the best payers pay, ${code} first, worth ${dollars} of ${printDollars(annual)} a year`,
  ],
  [
    'belowOtherProduct',
    (_, code, dollars) => `Ask for what the payer’s other product pays for ${code}, worth ${dollars} a year`,
  ],
  ['disagreeing', (_, code, dollars) => `Settle which of the rates for ${code} is right, worth ${dollars} a year`],
  ['overlapping', (_, code, dollars) => `Settle which period holds for ${code}, worth ${dollars} a year`],
  [
    'mastersAboveDoctoral',
    (_, code, dollars) => `Have the doctoral rate raised at least to that for ${code}, worth ${dollars} a year`,
  ],
];

/** What to do where no dollars point the way, the most pressing first. */
const OTHERWISE: readonly (readonly [FindingKind, (found: OfKind, code: string) => string])[] = [
  [
    'belowTarget',
    ({ count, top }, code) =>
      top.annual === 0
        ? `Ask for the target for ${code}: ${many(count, 'rate is', 'rates are')} below target, with units of 0.`
        : `Add the units of a year: ${many(count, 'rate is', 'rates are')} below target, and units say what that costs.`,
  ],
  [
    'belowBestPayer',
    ({ count, top }, code) =>
      top.annual === 0
        ? `Ask for what the best payer pays for ${code}: ${many(count, 'rate is', 'rates are')} below it, with units of 0.`
        : `Add the units of a year: ${many(count, 'rate is', 'rates are')} below the best payer’s, and units say what that costs.`,
  ],
  [
    'belowOtherProduct',
    ({ count }, code) =>
      `Ask why ${many(count, 'rate is', 'rates are')} below the same payer’s other product, ${code} first.`,
  ],
  ['expired', ({ count }, code) => `Renew what has ended: ${many(count, 'rate', 'rates')}, ${code} first.`],
  [
    'disagreeing',
    ({ count }, code) =>
      `Settle ${many(count, 'rate', 'rates')} written down twice with different amounts, ${code} first.`,
  ],
  [
    'listedTwice',
    ({ count }, code) =>
      `Take out ${many(count, 'rate', 'rates')} listed twice, whose units count twice, ${code} first, unless both are billed.`,
  ],
  ['overlapping', ({ count }, code) => `Settle ${many(count, 'rate', 'rates')} whose periods overlap, ${code} first.`],
  [
    'unitMismatch',
    ({ count }, code) =>
      `Settle the unit of ${many(count, 'rate that contradicts', 'rates that contradict')} the code, ${code} first.`,
  ],
  [
    'billedWithoutRate',
    ({ count }, code) => `Ask for ${many(count, 'rate that is', 'rates that are')} missing, ${code} first.`,
  ],
  [
    'unchanged',
    ({ count }, code) =>
      `Reopen the contract: ${many(count, 'rate has', 'rates have')} not changed for two years or more, ${code} among them.`,
  ],
  ['mastersAboveDoctoral', (_, code) => `Have the doctoral rate raised at least to that for ${code}.`],
  [
    'aboveBenchmark',
    ({ count }, code) => `Protect ${many(count, 'rate', 'rates')} above the benchmark, ${code} first.`,
  ],
];

/** The kind that costs most, and what to do about it; rates long unchanged are named as the reason to reopen. */
function byDollars({ kinds }: Account): string | undefined {
  let most: string | undefined;
  let dollars = 0;
  for (const [kind, say] of DOLLARS) {
    const found = kinds.get(kind);
    const { annual, codeAndTier } = found?.top ?? {};
    if (!found || !annual || codeAndTier === undefined || found.annual <= dollars) continue;
    most = say(found, codeAndTier, printDollars(annual));
    dollars = found.annual;
  }
  const old = kinds.get('unchanged')?.count;
  if (most === undefined) return undefined;
  return old === undefined
    ? `${most}.`
    : `${most}; ${many(old, 'rate', 'rates')} unchanged for two years or more ${old === 1 ? 'is' : 'are'} a reason to reopen the contract.`;
}

function withoutBenchmark({ rates, compared, reasons }: Account): string | undefined {
  if (rates === 0 || compared > 0) return undefined;
  const [most] = [...reasons].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  return `None of ${many(rates, 'rate', 'rates')} could be set beside a benchmark: ${most?.[0] ?? ''}`;
}

function withoutTarget({ rates, measured }: Account): string | undefined {
  return rates === 0 || measured > 0
    ? undefined
    : `No other payer has a rate for the same as any of ${many(rates, 'rate', 'rates')} in force: there is no target to measure by.`;
}

/**
 * What to do first with a payer, in one sentence: what costs most; without dollars the most pressing kind of finding; else why
 * nothing compares, or that nothing is wrong.
 */
export function firstOf(account: Account): string {
  const dollars = byDollars(account);
  if (dollars !== undefined) return dollars;
  for (const [kind, say] of OTHERWISE) {
    const found = account.kinds.get(kind);
    if (found) return say(found, found.top.codeAndTier);
  }
  return (
    withoutBenchmark(account) ??
    withoutTarget(account) ??
    'Nothing to reopen: every rate that could be compared reaches its target.'
  );
}
