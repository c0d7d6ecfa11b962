import type { TermKey, TermValue } from '../terms';

/** A place in a contract that says something of a term, for a person to accept into the register or not. */
export type FoundClause = { readonly [K in TermKey]: FoundClauseOf<K> }[TermKey];

export interface FoundClauseOf<K extends TermKey> {
  readonly key: K;
  /** `null` where the contract says in so many words that there is none. */
  readonly value: TermValue<K> | null;
  /** `null` in documents without pages. */
  readonly page: number | null;
  /** Of its page, from 1. */
  readonly paragraph: number;
  /** The whole sentence as it stands in the document. */
  readonly sentence: string;
  /** Which rule found it, by its name in the table of rules. */
  readonly rule: string;
  /** `likely`: the words are unmistakable; `possible`: they could be about something else. */
  readonly certainty: 'likely' | 'possible';
}
