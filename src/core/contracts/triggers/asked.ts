import type { Contract } from '../contract';
import type { Ground } from '../ground';
import { type TermKey, TERMS } from '../terms';

/** The terms that somebody has to be asked. */
export type AskedKey = 'newServices' | 'denialsRising' | 'volume' | 'marketShift';

/** What the register says of something that no figure tells. */
export interface Asked {
  /** `unknown`: the cell is blank, or could not be read. */
  readonly state: 'yes' | 'no' | 'unknown';
  readonly grounds: readonly Ground[];
  readonly answeredBy: string | null;
}

/** What to do about a cell of the register that is blank, or cannot be read. */
export function fillIn({ unread }: Contract, key: TermKey): string {
  const failure = unread.find((one) => one.key === key)?.failure;
  if (failure) return `Correct “${TERMS[key].heading}” in the register. ${failure.message}`;
  return `Fill in “${TERMS[key].heading}” in the register. ${TERMS[key].says}`;
}

/** A ground that leads to the cell of a term, where its place is known. */
export function groundAt(contract: Contract, key: TermKey, from: Ground['from'], says: string): Ground {
  const at = contract.cellOf(key);
  return { says, from, ...(at ? { at } : {}) };
}

/** Reads what was asked: words are a reason, None is none. */
export function askedOf(contract: Contract, key: AskedKey): Asked {
  const said = contract.terms[key];
  if (said === undefined) return { state: 'unknown', grounds: [], answeredBy: fillIn(contract, key) };
  const words = said ?? 'None';
  return {
    state: said === null ? 'no' : 'yes',
    grounds: [groundAt(contract, key, 'asked', `${TERMS[key].heading}: ${words}`)],
    answeredBy: null,
  };
}
