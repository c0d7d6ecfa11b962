import type { Ground } from '../ground';
import type { Terms } from '../terms';
import { measured } from './bands';
import type { ElementKey } from './elements';
import type { LawOnContract } from './lawOf';
import type { PayDays, PromptPayFigures } from './promptPay';

const daysSaid = ({ days, kind }: PayDays): string =>
  kind === 'business' ? `${days} business days` : measured(days, 'days');

/** Beside the contract's own days, where both are calendar days. */
function daysBeside({ cleanClaimDays }: Terms, { electronic, paper }: PromptPayFigures): string {
  const rule = `clean claims are paid within ${daysSaid(electronic)} if electronic${paper ? `, ${daysSaid(paper)} on paper` : ''}`;
  if (electronic.kind === 'business') return `${rule}; business days are not compared with the contract’s.`;
  if (typeof cleanClaimDays !== 'number') return `${rule}.`;
  const slower = cleanClaimDays - electronic.days;
  return slower > 0
    ? `${rule}; the contract is ${measured(slower, 'days')} slower.`
    : `${rule}; the contract is no slower.`;
}

function interestBeside({ lateInterest }: Terms, { lateSays }: PromptPayFigures, { interest }: LawOnContract): string {
  const rule = `late claims bear ${lateSays}`;
  if (interest === null) return `${rule}; that is no single yearly rate, so nothing is computed by it.`;
  return typeof lateInterest === 'number' && lateInterest < interest ? `${rule}; the contract gives less.` : `${rule}.`;
}

/** What state law says of an element; its citation carries what has to be said beside it. */
export function lawGround(element: ElementKey, terms: Terms, law: LawOnContract): Ground | null {
  if (element !== 'cleanClaim' && element !== 'lateInterest') return null;
  const cited = law.citation ? { citation: law.citation } : {};
  if (!law.figures) return law.why === null ? null : { says: law.why, from: 'law', ...cited };
  const says = element === 'cleanClaim' ? daysBeside(terms, law.figures) : interestBeside(terms, law.figures, law);
  return { says: `By a secondary source, ${says}`, from: 'law', ...cited };
}
