import { nearest } from '../../nearest';
import { type Contract, contractName } from '../contract';

/** Whose rates in the audit are a contract's. */
export interface PayerMatch {
  /** As the audit calls them; empty where there are none. */
  readonly payers: readonly string[];
  /** What a person has to know of it; empty where the names are the same. */
  readonly note: string;
}

/** One payer however it is typed: `AETNA, Inc.` is `aetna inc`. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const MOST_MISTAKES = 3;

const missing = (name: string, like: string | undefined): PayerMatch => ({
  payers: [],
  note: `No rates of ${name} were found in the audit.${like === undefined ? '' : ` Is it ${like}? Write the payer as the fee schedule does.`}`,
});

/**
 * Whose rates in an audit belong to a contract: those of its payer and product by that name; with a product that the fee schedules do
 * not tell apart, all of the payer's; without a product, the payer's and those of its products.
 * @param taken Names that another contract has by its own payer and product, which one without a product leaves to it.
 */
export function matchPayers(
  contract: Contract,
  audited: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): PayerMatch {
  const { payer, product } = contract.terms;
  const name = contractName(contract.terms);
  const whole = keyOf(name);
  const own = typeof payer === 'string' ? keyOf(payer) : '';
  if (own === '') return { payers: [], note: 'The contract has no payer, so that no rates are known to be its own.' };
  const exactly = audited.filter((one) => keyOf(one) === whole);
  const hasProduct = typeof product === 'string' && product.trim() !== '';
  if (!hasProduct) {
    const products = audited.filter((one) => keyOf(one).startsWith(`${own} `) && !taken.has(one));
    const payers = [...exactly, ...products];
    const note =
      products.length > 0 ? `The contract names no product, so that it stands for ${payers.join(', ')}.` : '';
    if (payers.length > 0) return { payers, note };
  } else if (exactly.length > 0) return { payers: exactly, note: '' };
  const ofPayer = hasProduct ? audited.filter((one) => keyOf(one) === own) : [];
  if (ofPayer.length > 0)
    return {
      payers: ofPayer,
      note: `The fee schedules do not tell the products of ${ofPayer.join(', ')} apart; all its rates are counted for each.`,
    };
  const like = nearest(whole, audited.map(keyOf), MOST_MISTAKES);
  return missing(
    name,
    audited.find((one) => keyOf(one) === like),
  );
}

/** Matches every contract, those without a product last, so that what another names is not theirs too. */
export function matchAll(contracts: readonly Contract[], audited: readonly string[]): readonly PayerMatch[] {
  const taken = new Set(
    contracts
      .filter(({ terms }) => typeof terms.product === 'string')
      .flatMap((contract) => audited.filter((one) => keyOf(one) === keyOf(contractName(contract.terms)))),
  );
  return contracts.map((contract) => matchPayers(contract, audited, taken));
}
