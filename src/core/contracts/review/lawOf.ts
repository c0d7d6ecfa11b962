import type { Micros } from '../../money';
import type { Citation } from '../ground';
import type { Terms } from '../terms';
import type { PromptPay, PromptPayFigures } from './promptPay';

/** What state law is to a contract. */
export interface LawOnContract {
  /** Nothing where it is not computed with. */
  readonly figures: PromptPayFigures | null;
  /** Calendar days for electronic claims; `null` where the law counts others, or there are no figures. */
  readonly days: number | null;
  /** Interest a year; `null` where it is no single rate. */
  readonly interest: Micros | null;
  /** Why it is not computed with. */
  readonly why: string | null;
  readonly citation: Citation | null;
}

const OTHER_RULES =
  /\bmedicare\b|\bmedicaid\b|\bM\.?A\.?(?:PD)?\b|\bself[- ]?(?:funded|insured)\b|\bERISA\b|\bASO\b|\bTRICARE\b|\bCHIP\b|\bMedi-?Cal\b|\bFEHBP?\b|\bfederal employees?\b|\bveterans\b|\bworkers?['’]? ?comp/i;

const none = (why: string | null, citation: Citation | null = null): LawOnContract => ({
  figures: null,
  days: null,
  interest: null,
  why,
  citation,
});

/** State prompt-pay law as far as it holds for a contract: not for products under other rules, and not where sources disagree. */
export function lawOf({ product, state }: Terms, law: PromptPay | null): LawOnContract {
  if (!law)
    return none(typeof state === 'string' ? `No prompt-pay figures are carried for ${state}.` : 'No state is named.');
  if (typeof product === 'string' && OTHER_RULES.test(product))
    return none(`${product} is under other rules than the prompt-pay law of ${law.state}.`);
  if (!law.figures)
    return none(
      `The sources do not settle the law of ${law.state}, so nothing is computed by it: ${law.conflict ?? ''}.`,
      law.citation,
    );
  const { electronic, late } = law.figures;
  return {
    figures: law.figures,
    days: electronic.kind === 'calendar' ? electronic.days : null,
    interest: late.kind === 'yearly' ? late.share : null,
    why: null,
    citation: law.citation,
  };
}
