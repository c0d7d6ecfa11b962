import { addDays, anniversary, nextAnniversary, printDay, wholeYears } from '../../dates';
import { MICROS } from '../../money';
import type { Contract } from '../contract';
import { counted } from '../printed';
import { groundAt } from '../triggers';
import { capital } from '../printed';
import { entry, type Find, missing, NOTHING, termSaid } from './finding';

/** From so many whole years without a change on, rates are a reason to reopen. */
const UNCHANGED_YEARS = 2;

/** `3%`, and `2%, which is the cap` where that is lower. */
function raiseOf({ terms: { escalator, escalatorCap } }: Contract): string {
  const percent = (share: number): string => `${share / (MICROS / 100)}%`;
  if (typeof escalator !== 'number') return '';
  if (typeof escalatorCap !== 'number' || escalatorCap >= escalator) return percent(escalator);
  return `${percent(escalatorCap)}, the cap on ${percent(escalator)}`;
}

/** The coming anniversary of a contract whose rates rise with each; today's, where it is today. */
export const escalators: Find = (contract, today) => {
  const { escalator, effective } = contract.terms;
  if (escalator === undefined) return { entries: [], missing: [missing(contract, 'escalator', 'escalator')] };
  if (escalator === null || escalator === 0) return NOTHING;
  if (typeof effective !== 'number') return { entries: [], missing: [missing(contract, 'effective', 'escalator')] };
  const day = nextAnniversary(effective, addDays(today, -1));
  const years = wholeYears(effective, day);
  const says = `${termSaid('effective', effective)} plus ${counted(years, 'year')} is ${printDay(day)}; the escalator is ${raiseOf(contract)}.`;
  const words = {
    title: `Rates are due to rise by ${raiseOf(contract)}`,
    action:
      'Load the new rates into the fee schedule, and check the first claims of services from this day on for the raise.',
  };
  return {
    entries: [entry(contract, 'escalator', day, words, groundAt(contract, 'escalator', 'register', capital(says)))],
    missing: [],
  };
};

/** When the rates will have been the same for two years, or for the next whole year after that. */
export const unchangedRates: Find = (contract, today) => {
  const { lastRateChange, effective } = contract.terms;
  const key = lastRateChange === null ? 'effective' : 'lastRateChange';
  const since = lastRateChange === null ? effective : lastRateChange;
  if (typeof since !== 'number') return { entries: [], missing: [missing(contract, key, 'unchanged')] };
  const years = Math.max(UNCHANGED_YEARS, wholeYears(since, addDays(today, -1)) + 1);
  const day = anniversary(since, years);
  const says = `${termSaid(key, since)} plus ${years} years is ${printDay(day)}.`;
  const words = {
    title: `Rates unchanged for ${years} years`,
    action: 'See what inflation took of them, and whether to reopen the contract.',
  };
  return {
    entries: [entry(contract, 'unchanged', day, words, groundAt(contract, key, 'register', capital(says)))],
    missing: [],
  };
};
