import {
  type Contract,
  portfolio,
  type Portfolio,
  scoreOf,
  type TriggerSettings,
  USUAL_SETTINGS,
  type Weights,
} from '../core/contracts';
import type { DayNumber } from '../core/dates';
import { cpi, mei, shortageOf } from '../data';
import { auditedRates } from './auditedRates';
import { reviewOf } from './reviewing';
import type { Slicing } from './runSliced';

/** What the user has chosen; the usual where they have not. */
export interface PortfolioChoices {
  readonly settings?: Partial<TriggerSettings>;
  readonly weights?: Weights;
}

/**
 * All contracts ranked by what there is to gain, how good the cards are and how soon it has to be: with the last audit's rates, if there
 * was one. Rejects with the signal's reason where it was cancelled.
 */
export async function portfolioNow(
  contracts: readonly Contract[],
  today: DayNumber,
  slicing: Slicing,
  { settings = {}, weights = {} }: PortfolioChoices = {},
): Promise<Portfolio> {
  const rates = await auditedRates(slicing);
  const score = (contract: Contract) => scoreOf(reviewOf(contract), weights).score;
  return portfolio(
    contracts,
    { settings: { ...USUAL_SETTINGS, ...settings }, rates, shortageOf, indices: [mei, cpi], scoreOf: score },
    today,
  );
}
