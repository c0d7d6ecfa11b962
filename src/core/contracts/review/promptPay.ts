import type { Micros } from '../../money';
import type { Citation } from '../ground';

/** Days within which a clean claim has to be paid. Business days are no calendar days, and are not compared with them. */
export interface PayDays {
  readonly days: number;
  readonly kind: 'calendar' | 'business';
}

/** What a payer owes for each month that it is late: from this day after receipt to that, both counted; `null` is without end. */
export interface InterestTier {
  readonly from: number;
  readonly to: number | null;
  readonly monthly: Micros;
}

/** Interest on late payment. `text`: a rule that cannot be computed with, in its words. */
export type LateInterest =
  | { readonly kind: 'yearly'; readonly share: Micros }
  | { readonly kind: 'tiers'; readonly tiers: readonly InterestTier[] }
  | { readonly kind: 'text' };

/** Figures of a state's prompt-pay law that its sources agree on. */
export interface PromptPayFigures {
  readonly electronic: PayDays;
  readonly paper: PayDays | null;
  readonly late: LateInterest;
  /** The interest in the words of the table, with what was made of them: `1.5% per month, which is 18% a year simple`. */
  readonly lateSays: string;
}

/** What is carried of a state's prompt-pay law, for insured commercial plans. */
export interface PromptPay {
  readonly state: string;
  readonly citation: Citation & { readonly caution: string };
  /** Nothing is computed with where the sources disagree, or nobody confirmed them. */
  readonly figures: PromptPayFigures | null;
  /** Why there are no figures, in the words of the table; `null` where there are. */
  readonly conflict: string | null;
}
