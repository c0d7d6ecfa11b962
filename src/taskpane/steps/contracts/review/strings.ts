import { type ContractScore, type ElementReview, GRADES, type ScorePart } from '../../../../core/contracts';
import { printDollars } from '../../../../core/money';
import { share } from '../../../wizard/strings';

export const REVIEW = {
  none: 'There is no contract in the register yet. Add one under Register, or read one.',
  reading: 'Reviewing the terms…',
  failed: 'The terms were not reviewed',
  contract: 'Contract',
  score: ({ score }: ContractScore) => (score === null ? 'No score: every weight is 0' : `${score.toFixed(0)} of 100`),
  title: 'Score of the terms',
  looked: ({ looked }: ContractScore) =>
    looked === 1
      ? 'Every term that counts has been looked at.'
      : `${share(looked)} of it, by weight, has been looked at; what nobody has looked at counts as missing. Fill it in under Register.`,
  notAudited:
    'No fee schedule has been audited since the pane was opened, so that what clauses cost cannot be said in dollars.',
  caution:
    'By what the register says; texts are judged by the words in them. Not legal advice: a lawyer reads the contract, and the wording before it is sent.',
  elements: 'Terms',
  grade: ({ grade }: ElementReview) => GRADES[grade].name,
  points: ({ points, weight }: ScorePart) => `${points.toFixed(1)} of ${(weight * 100).toFixed(1)} points`,
  says: 'The contract',
  standard: 'Standard',
  reason: 'Why',
  cash: 'Cash',
  cashOf: ({ cash }: ElementReview) => (cash?.amount == null ? undefined : printDollars(cash.amount)),
  law: 'State law',
  ask: 'Ask for',
  copy: 'Copy',
  copyOf: (name: string) => `Copy the wording for ${name}`,
  copied: 'Copied.',
  selected: 'The wording is selected: copy it with the keyboard.',
  more: 'Standard, reason and wording',
  moreOf: (name: string) => `Standard, reason and wording: ${name}`,
  weights: 'How much each term counts',
  weightsSay:
    'Only proportions matter: with all at 1 each term counts alike, and 0 leaves one out. They are kept in this workbook.',
  weightOf: (name: string) => `Weight of ${name}`,
  report: 'terms review',
  reportSays: 'All contracts, a term a row, with wording to ask for.',
} as const;
