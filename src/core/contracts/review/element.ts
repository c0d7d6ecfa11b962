import type { TermKey, Terms } from '../terms';
import type { Bands } from './bands';
import type { Grade } from './grade';
import type { LawOnContract } from './lawOf';
import type { WordRules } from './wordRules';

/** What a judgement needs besides the term itself. */
export interface Judging {
  readonly terms: Terms;
  readonly law: LawOnContract;
}

export interface Judged {
  readonly grade: Grade;
  /** With the figures in it. */
  readonly says: string;
}

/**
 * How one term is judged. `bands`: a number against thresholds, which state law may tighten; `words`: a text by the words in it;
 * `against`: a yes-or-no clause that works against the provider where it is there; `own`: by a rule of its own.
 */
export type PartRule =
  | { readonly kind: 'bands'; readonly bands: Bands | ((judging: Judging) => Bands) }
  | { readonly kind: 'words'; readonly rules: WordRules }
  | { readonly kind: 'against'; readonly harm: string; readonly free: string }
  | { readonly kind: 'own'; readonly judge: (judging: Judging) => Judged };

export interface Part {
  readonly term: TermKey;
  readonly rule: PartRule;
  /** What it means that the contract has none of it; missing where left out. */
  readonly none?: Judged;
  /** Whether the part counts at all; always where left out. */
  readonly when?: (terms: Terms) => boolean;
}

/** Something that a contract must cover, or must not have. */
export interface Element {
  readonly name: string;
  /** Its usual weight in the score. */
  readonly weight: number;
  /** What is asked of it, with the thresholds in sight. */
  readonly standard: (law: LawOnContract) => string;
  /** Where the thresholds come from. */
  readonly from: string;
  readonly parts: readonly Part[];
}
