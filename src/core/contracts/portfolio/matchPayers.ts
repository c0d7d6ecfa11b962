import { payerKey, payerLike } from '../../payerName';
import { type Contract, contractName } from '../contract';

/** Whose rates in the audit are a contract's. */
export interface PayerMatch {
  /** As the audit calls them; empty where there are none. */
  readonly payers: readonly string[];
  /** What a person has to know of it; empty where the names are the same. */
  readonly note: string;
}

/** What a register has by name. */
interface Among {
  /** Contracts by payer and product. */
  readonly names: ReadonlySet<string>;
  /** How many contracts are with a payer. */
  readonly payers: ReadonlyMap<string, number>;
}

const NOBODY: Among = { names: new Set(), payers: new Map() };

const hasProduct = ({ terms: { product } }: Contract): boolean => typeof product === 'string' && product.trim() !== '';

const missing = (name: string, like: string | undefined): PayerMatch => ({
  payers: [],
  note: `No rates of ${name} were found in the audit.${like === undefined ? '' : ` Is it ${like}? Write the payer as the fee schedule does.`}`,
});

/**
 * Whose rates in an audit belong to a contract: those of its payer and product by that name; with a product that the fee schedules do
 * not tell apart, all of the payer's; without a product, the payer's and those of its products.
 * @param among What the register has by name: what another contract has by its own payer and product is left to it, and rates that name
 * no product are a contract's alone where no other is with the same payer.
 */
export function matchPayers(contract: Contract, audited: readonly string[], among: Among = NOBODY): PayerMatch {
  const { payer } = contract.terms;
  const name = contractName(contract.terms);
  const whole = payerKey(name);
  const own = typeof payer === 'string' ? payerKey(payer) : '';
  if (own === '') return { payers: [], note: 'The contract has no payer, so that no rates are known to be its own.' };
  const exactly = audited.filter((one) => payerKey(one) === whole);
  if (!hasProduct(contract)) {
    const products = audited.filter((one) => payerKey(one).startsWith(`${own} `) && !among.names.has(payerKey(one)));
    const payers = [...exactly, ...products];
    const note =
      products.length > 0 ? `The contract names no product, so that it stands for ${payers.join(', ')}.` : '';
    if (payers.length > 0) return { payers, note };
  } else if (exactly.length > 0) return { payers: exactly, note: '' };
  const ofPayer = hasProduct(contract) ? audited.filter((one) => payerKey(one) === own) : [];
  if (ofPayer.length > 0)
    return {
      payers: ofPayer,
      note:
        (among.payers.get(own) ?? 1) > 1
          ? `The fee schedules do not tell the products of ${ofPayer.join(', ')} apart; all its rates are counted for each.`
          : '',
    };
  return missing(name, payerLike(audited, name));
}

/** Matches every contract of a register. */
export function matchAll(contracts: readonly Contract[], audited: readonly string[]): readonly PayerMatch[] {
  const names = new Set(contracts.filter(hasProduct).map(({ terms }) => payerKey(contractName(terms))));
  const payers = new Map<string, number>();
  for (const { terms } of contracts) {
    const payer = payerKey(terms.payer ?? '');
    payers.set(payer, (payers.get(payer) ?? 0) + 1);
  }
  return contracts.map((contract) => matchPayers(contract, audited, { names, payers }));
}
