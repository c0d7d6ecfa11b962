import type { CellRef } from '../sheets';
import type { Failure } from '../result';
import type { TermKey, Terms } from './terms';

/** A cell of the register that could not be read; its term counts as not looked at. */
export interface UnreadTerm {
  readonly key: TermKey;
  readonly failure: Failure;
  /** Nothing where the cell's place is not known, as of a formula's argument. */
  readonly cell: CellRef | null;
}

/** A row of the register. */
export interface Contract {
  readonly terms: Terms;
  readonly unread: readonly UnreadTerm[];
  /** The cell of a term, so that evidence can lead there; nothing where the place is not known, or the register lacks the column. */
  readonly cellOf: (key: TermKey) => CellRef | null;
}

/** `Aetna PPO`, by which people and our sheets tell contracts apart. */
export const contractName = ({ payer, product }: Terms): string =>
  [payer, product].filter((part) => typeof part === 'string' && part !== '').join(' ') || 'Contract without a payer';
