import { printDay } from '../../dates';
import { printDollars } from '../../money';
import { TRIGGER_NAMES } from '../triggers';
import { named } from '../printed';
import { LEVERAGE, LEVERAGE_PARTS } from './leverage';
import type { PortfolioRow } from './portfolioRow';

/** `$100,000.00 a year × 0.62 × 1 = $62,000.00 (leverage 0.62; to act within 180 days).` and the reasons. */
export function whyOf({
  opportunity,
  leverage,
  date,
  priority,
  renegotiation,
  match,
}: Pick<PortfolioRow, 'opportunity' | 'leverage' | 'date' | 'priority' | 'renegotiation' | 'match'>): string {
  const factors = `leverage ${leverage.value}; ${date.says}`;
  const worth =
    opportunity === null || priority === null
      ? `What there is to gain is not known (${factors}).`
      : `${printDollars(opportunity)} a year below target × ${leverage.value} × ${date.value} = ${printDollars(priority)} (${factors}).`;
  const { reasons, actBy } = renegotiation;
  const because =
    reasons.length === 0
      ? renegotiation.why
      : `Reasons: ${named(reasons.map(({ kind }) => TRIGGER_NAMES[kind].toLowerCase()))}.`;
  const until = actBy === null || reasons.length === 0 ? '' : `Act by ${printDay(actBy)}.`;
  return [worth, because, until, match.note].filter((part) => part !== '').join(' ');
}

/** How the ranking comes about, for whoever looks at it. */
export const PORTFOLIO_SAYS: readonly string[] = [
  'Rank: opportunity × leverage × date, the most first.',
  'Opportunity: dollars a year below target in the audit, of this contract’s payer.',
  `Leverage, 0.1 to 1: ${LEVERAGE_PARTS.map((part) => `${LEVERAGE[part].weight * 100}% ${LEVERAGE[part].name.toLowerCase()} (${LEVERAGE[part].says})`).join('; ')}. A part that is not known counts as a half.`,
  'Date: 1 where notice has to be given within 180 days or the contract has ended; 0.75 within a year; 0.5 later, or where no date is known; 0.4 where notice for the coming renewal is missed.',
];
