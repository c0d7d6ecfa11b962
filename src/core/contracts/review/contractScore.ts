import type { Contract } from '../contract';
import { type ElementKey, ELEMENT_KEYS, ELEMENTS } from './elements';
import { type Grade, GRADES } from './grade';
import type { PromptPay } from './promptPay';
import { type ContractReview, reviewContract } from './reviewContract';

/** Weights of elements, zero or more; an element that is left out keeps its usual one. Only their proportions matter. */
export type Weights = Readonly<Partial<Record<ElementKey, number>>>;

export interface ScoreInputs {
  /** What is carried of the prompt-pay law of the contract's state. */
  readonly law: PromptPay | null;
  readonly weights?: Weights;
}

/** What an element brings to the score. */
export interface ScorePart {
  readonly element: ElementKey;
  readonly name: string;
  readonly grade: Grade;
  /** Of all weights that count for the contract; they come to 1. */
  readonly weight: number;
  /** Points of a hundred: weight × credit × 100. */
  readonly points: number;
}

export interface ContractScore {
  /** 0 to 100; `null` where every weight is 0. */
  readonly score: number | null;
  readonly parts: readonly ScorePart[];
  /** The weight of what somebody has looked at, of 1: a low score of a contract nobody has read says little. */
  readonly looked: number;
}

/** The usual weights, as a sheet or pane shows them. */
export const USUAL_WEIGHTS: readonly {
  readonly element: ElementKey;
  readonly name: string;
  readonly weight: number;
}[] = ELEMENT_KEYS.map((element) => ({ element, name: ELEMENTS[element].name, weight: ELEMENTS[element].weight }));

export const SCORE_SAYS =
  'Score: the sum of weight × credit, of 100. Present counts 1, weak ½, missing 0, harmful −½; below 0 it is 0. What nobody has looked at counts as missing.';

/** The score of a review. */
export function scoreOf({ elements }: ContractReview, weights: Weights = {}): ContractScore {
  const weightOf = (element: ElementKey): number => weights[element] ?? ELEMENTS[element].weight;
  const whole = elements.reduce((sum, { element }) => sum + weightOf(element), 0);
  const shareOf = (element: ElementKey): number => (whole > 0 ? weightOf(element) / whole : 0);
  const parts = elements.map(({ element, name, grade }): ScorePart => {
    const weight = shareOf(element);
    return { element, name, grade, weight, points: 100 * weight * GRADES[grade].credit };
  });
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const looked = elements.reduce((sum, one) => sum + (one.looked ? shareOf(one.element) : 0), 0);
  return { score: whole > 0 ? Math.min(100, Math.max(0, points)) : null, parts, looked };
}

/**
 * How good the terms of a contract are, 0 to 100. A better term never lowers it. It is of the register's words and figures, never of
 * the contract as a lawyer reads it.
 */
export const contractScore = (contract: Contract, { law, weights = {} }: ScoreInputs): ContractScore =>
  scoreOf(reviewContract(contract, law), weights);
