import type { CellRef } from '../../sheets';
import { type Contract, contractName } from '../contract';
import type { Ground } from '../ground';
import { capital } from '../printed';
import { TERMS } from '../terms';
import { type CashEffect, type CashInputs, cashOf } from './cash';
import type { Element, Part } from './element';
import { type ElementKey, ELEMENT_KEYS, ELEMENTS } from './elements';
import { type Grade, together } from './grade';
import { judgePart } from './judgePart';
import { lawGround } from './lawGround';
import { type LawOnContract, lawOf } from './lawOf';
import { printTerm } from './printTerm';
import type { PromptPay } from './promptPay';
import { WORDING } from './wording';

/** One thing that a contract must cover, or must not have, beside its standard. */
export interface ElementReview {
  readonly element: ElementKey;
  readonly name: string;
  readonly grade: Grade;
  /** Whether somebody has looked at every term of it. */
  readonly looked: boolean;
  /** What the register has of it: `Clean claim (days): 45 days`. */
  readonly contract: string;
  readonly standard: string;
  /** Where the standard comes from. */
  readonly from: string;
  /** Why it has its grade, with the figures. */
  readonly reason: string;
  /** What state law says of it, or why nothing is computed by it; nothing where no law is carried for the element. */
  readonly law: Ground | null;
  /** Wording to ask for; empty where the standard is met. */
  readonly ask: string;
  /** What it means for cash against the standard; nothing where it costs nothing. */
  readonly cash: CashEffect | null;
  readonly at: CellRef | null;
}

export interface ContractReview {
  readonly name: string;
  readonly elements: readonly ElementReview[];
}

const NOT_KNOWN: CashInputs = { annualRevenue: null, billedBelow: null };

const sentence = (text: string): string => `${capital(text).replace(/\.*$/, '')}.`;

function reviewElement(
  key: ElementKey,
  contract: Contract,
  law: LawOnContract,
  cash: CashInputs,
): ElementReview | null {
  const element: Element = ELEMENTS[key];
  const { terms } = contract;
  const parts = element.parts.filter((part: Part) => part.when?.(terms) ?? true);
  const [first] = parts;
  if (!first) return null;
  const judged = parts.map((part) => ({ part, ...judgePart(part, contract, { terms, law }) }));
  const grade = together(judged.map((one) => one.grade));
  const one = judged.length === 1;
  return {
    element: key,
    name: element.name,
    grade,
    looked: judged.every(({ looked }) => looked),
    contract: parts.map(({ term }) => `${TERMS[term].heading}: ${printTerm(term, terms[term])}`).join('\n'),
    standard: element.standard(law),
    from: element.from,
    reason: judged
      .map(({ part, says }) => (one ? sentence(says) : sentence(`${TERMS[part.term].heading}: ${says}`)))
      .join(' '),
    law: lawGround(key, terms, law),
    ask: grade === 'present' ? '' : WORDING[key](law),
    cash: cashOf(key, terms, law, cash),
    at: contract.cellOf(first.term),
  };
}

/**
 * Every element beside its standard; those that cannot be a matter of the contract are left out (the Medicare year of fixed rates).
 * `law`: what is carried of the prompt-pay law of the contract's state; `cash`: the workbook's own figures of it.
 */
export function reviewContract(
  contract: Contract,
  law: PromptPay | null,
  cash: CashInputs = NOT_KNOWN,
): ContractReview {
  const onContract = lawOf(contract.terms, law);
  return {
    name: contractName(contract.terms),
    elements: ELEMENT_KEYS.flatMap((key) => reviewElement(key, contract, onContract, cash) ?? []),
  };
}
