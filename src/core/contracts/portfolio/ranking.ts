import { type Contract } from '../contract';
import type { Renegotiation } from '../triggers';
import type { PortfolioRow } from './portfolioRow';

const ANSWERS: readonly Renegotiation['answer'][] = ['yes', 'unknown', 'no'];
const NEVER = 99_999_999;

const cellOf = ({ cellOf: at }: Contract): string => {
  const cell = at('payer');
  return cell ? `${cell.sheet}|${String(cell.row).padStart(8, '0')}` : '';
};

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

type Ranked = Omit<PortfolioRow, 'rank'>;

/** The most pressing first, whatever order they come in. */
export const byPriority = (one: Ranked, other: Ranked): number =>
  (other.priority ?? 0) - (one.priority ?? 0) ||
  ANSWERS.indexOf(one.renegotiation.answer) - ANSWERS.indexOf(other.renegotiation.answer) ||
  (other.opportunity ?? 0) - (one.opportunity ?? 0) ||
  (one.renegotiation.actBy ?? NEVER) - (other.renegotiation.actBy ?? NEVER) ||
  byText(one.name, other.name) ||
  byText(cellOf(one.contract), cellOf(other.contract));
