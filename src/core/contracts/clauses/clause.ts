import type { Quantity } from './values';

/** A quantity with the words around it: up to the next of its kind, and never across a semicolon. */
export interface Mark {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
}

/** A sentence as the rules are tried on it; every text but `sentence` is as `matchText` gives it. */
export interface Clause {
  readonly sentence: string;
  readonly text: string;
  /** The titles that it stands under, the widest first. */
  readonly heading: string;
  /** It says what a word of the contract means. */
  readonly isDefinition: boolean;
  readonly marks: readonly Mark[];
}

/** Where it stands. */
export interface ClausePlace {
  readonly page: number | null;
  readonly paragraph: number;
}
