import { type CashInputs, type Contract, type ContractReview, reviewContract } from '../core/contracts';
import { promptPayOf } from '../data';

/** The terms of a contract beside their standards, with what is carried of the law of its state, and the workbook's figures if given. */
export function reviewOf(contract: Contract, cash?: CashInputs): ContractReview {
  const { state } = contract.terms;
  return reviewContract(contract, typeof state === 'string' ? promptPayOf(state) : null, cash);
}
