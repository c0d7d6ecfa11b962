import type { DayNumber } from '../../dates';
import { cents } from '../../money';
import { type Contract, contractName } from '../contract';
import { renegotiate } from '../triggers';
import { dateFactorOf } from './dateFactor';
import { leverageOf } from './leverage';
import { matchAll, type PayerMatch } from './matchPayers';
import { type PortfolioInputs, triggerInputs } from './portfolioInputs';
import type { Portfolio, PortfolioRow } from './portfolioRow';
import { byPriority } from './ranking';
import { whyOf } from './why';

type Unranked = Omit<PortfolioRow, 'rank'>;

function rowOf(contract: Contract, match: PayerMatch, inputs: PortfolioInputs, today: DayNumber): Unranked {
  const known = triggerInputs(contract, match.payers, inputs, today);
  const renegotiation = renegotiate(contract, known, today);
  const opportunity = known.rates?.opportunity ?? null;
  const leverage = leverageOf(contract, known, inputs.outcomesOf?.(contract));
  const date = dateFactorOf(renegotiation.window, today);
  const priority = opportunity === null ? null : cents(Math.round(opportunity * leverage.value * date.value));
  const row = {
    contract,
    name: contractName(contract.terms),
    match,
    renegotiation,
    opportunity,
    leverage,
    date,
    priority,
  };
  return { ...row, score: inputs.scoreOf?.(contract) ?? null, why: whyOf(row) };
}

const NEXT = 3;

/**
 * All contracts by what there is to gain, how good the cards are and how soon it has to be: **opportunity × leverage × date**.
 * Opportunity: dollars a year below target in the audit. Leverage: 0.1 to 1, the sum of weight × value over its parts, a part that is
 * not known counting as a half (`LEVERAGE`). Date: 1 where notice has to be given within 180 days or the contract has ended, 0.75
 * within a year, 0.5 later or where no date is known, 0.4 where the coming renewal is missed. Of equals, those with a reason to
 * reopen come first, then more opportunity, then the earlier date, then the name. The order of the register's rows changes nothing.
 *
 * Worked: $100,000.00 a year × 0.62 × 1 = $62,000.00 goes before $150,000.00 × 0.5 × 0.75 = $56,250.00.
 */
export function portfolio(contracts: readonly Contract[], inputs: PortfolioInputs, today: DayNumber): Portfolio {
  const audited = inputs.rates?.payers ?? [];
  const matches = matchAll(contracts, audited);
  const rows = contracts
    .map((contract, index) => rowOf(contract, matches[index] ?? { payers: [], note: '' }, inputs, today))
    .sort(byPriority)
    .map((row, index) => ({ rank: index + 1, ...row }));
  const covered = new Set(matches.flatMap(({ payers }) => payers));
  return {
    settings: inputs.settings,
    rows,
    nextThree: rows.filter(({ renegotiation }) => renegotiation.answer === 'yes').slice(0, NEXT),
    unmatched: inputs.rates ? rows.filter(({ match }) => match.payers.length === 0).map(({ match }) => match.note) : [],
    withoutContract: audited.filter((payer) => !covered.has(payer)),
  };
}
