import { type Contract, type ContractReview, matchAll, type PayerMatch, type RatesByPayer } from '../core/contracts';
import type { Cents } from '../core/money';
import { auditedRates } from './auditedRates';
import { reviewOf } from './reviewing';
import type { Slicing } from './runSliced';

/** What the contract's rates bring in a year; nothing where they are not told apart from another contract's. */
function revenueOf(rates: RatesByPayer, { payers, note }: PayerMatch): Cents | null {
  return payers.length > 0 && note === '' ? rates.of(payers).revenue : null;
}

/**
 * The terms of all contracts beside their standards, with what each clause means for cash by the last audit's rates, if there was one.
 * Rejects with the signal's reason where it was cancelled.
 */
export async function reviewsNow(contracts: readonly Contract[], slicing: Slicing): Promise<readonly ContractReview[]> {
  const rates = await auditedRates(slicing);
  const matches = rates && matchAll(contracts, rates.payers);
  return contracts.map((contract, index) => {
    const match = matches?.[index];
    return reviewOf(contract, { annualRevenue: rates && match ? revenueOf(rates, match) : null, billedBelow: null });
  });
}
