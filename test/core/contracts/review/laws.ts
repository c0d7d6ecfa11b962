import type { PromptPay } from '../../../../src/core/contracts';
import { wholeMicros } from '../../../../src/core/money';

const CITATION = { title: 'Code 1-2-3', caution: 'Not legal advice.' };

/** A made-up state whose clean claims are paid in so many days, with 18 % a year. */
export const lawOfDays = (days: number, kind: 'calendar' | 'business' = 'calendar'): PromptPay => ({
  state: 'XX',
  citation: CITATION,
  figures: {
    electronic: { days, kind },
    paper: { days: 45, kind: 'calendar' },
    late: { kind: 'yearly', share: wholeMicros(180_000) },
    lateSays: '1.5% per month, which is 18% a year simple',
  },
  conflict: null,
});

export const DISPUTED: PromptPay = { state: 'XX', citation: CITATION, figures: null, conflict: '20 (B) or 45 (A)' };
