import { bandsSaid } from './bands';
import type { Element } from './element';
import { judgeAutoRenewal, judgeFeeBasis, judgeMedicareYear } from './ownRules';
import { cleanClaimBands, lateInterestBands, THRESHOLDS } from './thresholds';
import { WORD_RULES } from './wordRules';

const PRACTICE = 'Practice in provider contracts; no law.';
const PRACTICE_OR_STATE = 'Practice in provider contracts; the state’s rule where a sourced one is stricter.';
const PRACTICE_OR_RATE = 'Practice in provider contracts; the state’s rate instead where a single one is sourced.';
const WORDS = 'Practice in provider contracts; found by words in the text, which a person has to read.';
const NO_CLAUSE = 'Present where the contract has no such clause, harmful where it has.';

const { medicare, escalator, escalatorCap, timelyFiling, takeBack, appealLevels, appealDays, notice, termination } =
  THRESHOLDS;

/** What a contract must cover, and what it must not have, in the order of the review. The usual weights come to 100. */
export const ELEMENTS = {
  rates: {
    name: 'Competitive rates',
    weight: 13,
    standard: () =>
      `Percent of Medicare: ${bandsSaid(medicare)}. Fixed rates: present with an escalator, weak without. Percent of charge: weak.`,
    from: 'The target of Parley’s audit, 120% of Medicare; no law.',
    parts: [
      { term: 'feeBasis', rule: { kind: 'own', judge: judgeFeeBasis } },
      {
        term: 'basisPercent',
        rule: { kind: 'bands', bands: medicare },
        when: ({ feeBasis }) => feeBasis === 'Percent of Medicare',
      },
    ],
  },
  escalator: {
    name: 'Escalator',
    weight: 9,
    standard: () => `A raise at each anniversary: ${bandsSaid(escalator)}. A cap: ${bandsSaid(escalatorCap)}.`,
    from: 'Practice in provider contracts, near the usual growth of costs; no law.',
    parts: [
      { term: 'escalator', rule: { kind: 'bands', bands: escalator } },
      {
        term: 'escalatorCap',
        rule: { kind: 'bands', bands: escalatorCap },
        none: { grade: 'present', says: 'no cap' },
        when: ({ escalator: raise, escalatorCap: cap }) => typeof raise === 'number' && raise > 0 && cap !== undefined,
      },
    ],
  },
  medicareYear: {
    name: 'Year of the Medicare basis',
    weight: 4,
    standard: () =>
      'Present where rates follow the Medicare schedule in force on the date of service; weak where a year is frozen; harmful where that year is more than one before the contract took effect.',
    from: PRACTICE,
    parts: [
      {
        term: 'medicareYear',
        rule: { kind: 'own', judge: judgeMedicareYear },
        none: { grade: 'present', says: 'the schedule in force is meant' },
        when: ({ feeBasis }) => feeBasis === 'Percent of Medicare',
      },
    ],
  },
  lesserOf: {
    name: 'Lesser-of clause',
    weight: 5,
    standard: () => NO_CLAUSE,
    from: PRACTICE,
    parts: [
      {
        term: 'lesserOf',
        rule: {
          kind: 'against',
          harm: 'the payer pays the lesser of charge and rate: whatever is billed below the rate is lost',
          free: 'the rate is paid whatever the charge',
        },
      },
    ],
  },
  reevaluation: {
    name: 'Re-evaluation clause',
    weight: 4,
    standard: () => 'Present where it says how often rates are looked at again and that you can ask for it.',
    from: WORDS,
    parts: [{ term: 'reevaluation', rule: { kind: 'words', rules: WORD_RULES.reevaluation } }],
  },
  carveOuts: {
    name: 'Carve-outs and exclusions',
    weight: 4,
    standard: () =>
      'Present where the contract lists what is carved out and what is excluded, and the payer cannot add to it.',
    from: WORDS,
    parts: [
      { term: 'carveOuts', rule: { kind: 'words', rules: WORD_RULES.listed } },
      { term: 'exclusions', rule: { kind: 'words', rules: WORD_RULES.listed } },
    ],
  },
  preauthorization: {
    name: 'Preauthorization rules',
    weight: 7,
    standard: () =>
      'Present where it says how soon the payer answers, and what holds in emergencies or after the service; weak where it refers to the payer’s manual; harmful where payment is denied whatever the need.',
    from: WORDS,
    parts: [{ term: 'preauthorization', rule: { kind: 'words', rules: WORD_RULES.preauthorization } }],
  },
  cleanClaim: {
    name: 'Payment timeline',
    weight: 9,
    standard: (law) =>
      `Days to pay a clean claim: ${bandsSaid(cleanClaimBands(law))}.${law.days === null ? '' : ' Slower than the state’s days is harmful.'}`,
    from: PRACTICE_OR_STATE,
    parts: [{ term: 'cleanClaimDays', rule: { kind: 'bands', bands: ({ law }) => cleanClaimBands(law) } }],
  },
  lateInterest: {
    name: 'Late penalty',
    weight: 5,
    standard: (law) => `Interest a year on late payment: ${bandsSaid(lateInterestBands(law))}.`,
    from: PRACTICE_OR_RATE,
    parts: [{ term: 'lateInterest', rule: { kind: 'bands', bands: ({ law }) => lateInterestBands(law) } }],
  },
  timelyFiling: {
    name: 'Timely filing',
    weight: 6,
    standard: () => `Days to file a claim: ${bandsSaid(timelyFiling)}.`,
    from: PRACTICE,
    parts: [{ term: 'timelyFilingDays', rule: { kind: 'bands', bands: timelyFiling } }],
  },
  takeBack: {
    name: 'Retroactive denial and take-back',
    weight: 7,
    standard: () => `Months during which money can be taken back: ${bandsSaid(takeBack)}, or without a limit.`,
    from: PRACTICE,
    parts: [
      {
        term: 'takeBackMonths',
        rule: { kind: 'bands', bands: takeBack },
        none: {
          grade: 'harmful',
          says: 'there is no limit: the payer can take money back however long ago it was paid',
        },
      },
    ],
  },
  appeals: {
    name: 'Appeals and dispute resolution',
    weight: 6,
    standard: () => `Levels: ${bandsSaid(appealLevels)}. Days to appeal: ${bandsSaid(appealDays)}.`,
    from: PRACTICE,
    parts: [
      { term: 'appealLevels', rule: { kind: 'bands', bands: appealLevels } },
      { term: 'appealDays', rule: { kind: 'bands', bands: appealDays } },
    ],
  },
  outOfNetwork: {
    name: 'Out-of-network terms',
    weight: 5,
    standard: () =>
      'Present where it says what is paid out of network, that single-case agreements are made, at what rate and how soon, and what the least is.',
    from: WORDS,
    parts: [
      { term: 'outOfNetwork', rule: { kind: 'words', rules: WORD_RULES.outOfNetwork } },
      { term: 'singleCase', rule: { kind: 'words', rules: WORD_RULES.singleCase } },
      { term: 'reimbursementFloor', rule: { kind: 'words', rules: WORD_RULES.reimbursementFloor } },
    ],
  },
  amendment: {
    name: 'Amendment by notice',
    weight: 6,
    standard: () => NO_CLAUSE,
    from: PRACTICE,
    parts: [
      {
        term: 'amendmentByNotice',
        rule: {
          kind: 'against',
          harm: 'the payer can change terms or rates by sending a notice',
          free: 'terms change only by agreement',
        },
      },
    ],
  },
  allProducts: {
    name: 'All-products clause',
    weight: 2,
    standard: () => NO_CLAUSE,
    from: PRACTICE,
    parts: [
      {
        term: 'allProducts',
        rule: {
          kind: 'against',
          harm: 'you have to take part in every product, at whatever it pays',
          free: 'you choose the products',
        },
      },
    ],
  },
  mostFavoredNation: {
    name: 'Most-favoured-nation clause',
    weight: 2,
    standard: () => NO_CLAUSE,
    from: PRACTICE,
    parts: [
      {
        term: 'mostFavoredNation',
        rule: {
          kind: 'against',
          harm: 'a lower rate for anybody else lowers this payer’s rates as well',
          free: 'your rates with others are no matter of this payer',
        },
      },
    ],
  },
  autoRenewal: {
    name: 'Renewal by itself',
    weight: 2,
    standard: () => `Where it renews by itself, days of notice before the renewal: ${bandsSaid(notice)}.`,
    from: PRACTICE,
    parts: [
      {
        term: 'autoRenews',
        rule: { kind: 'own', judge: judgeAutoRenewal },
        none: { grade: 'present', says: 'it does not renew by itself' },
      },
      { term: 'noticeDays', rule: { kind: 'bands', bands: notice }, when: ({ autoRenews }) => autoRenews === true },
    ],
  },
  termination: {
    name: 'Termination and notice',
    weight: 4,
    standard: () =>
      `Days of notice to end it without cause: ${bandsSaid(termination)}; and what is paid for patients in care after the end.`,
    from: PRACTICE,
    parts: [
      { term: 'terminationDays', rule: { kind: 'bands', bands: termination } },
      { term: 'termination', rule: { kind: 'words', rules: WORD_RULES.termination } },
    ],
  },
} as const satisfies Readonly<Record<string, Element>>;

export type ElementKey = keyof typeof ELEMENTS;

export const ELEMENT_KEYS: readonly ElementKey[] = Object.keys(ELEMENTS).filter(
  (key): key is ElementKey => key in ELEMENTS,
);
