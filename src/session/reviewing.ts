import { type Contract, type ContractReview, reviewContract } from '../core/contracts';
import { promptPayOf } from '../data';

/** The terms of a contract beside their standards, with what is carried of the law of its state. */
export function reviewOf(contract: Contract): ContractReview {
  const { state } = contract.terms;
  return reviewContract(contract, typeof state === 'string' ? promptPayOf(state) : null);
}
