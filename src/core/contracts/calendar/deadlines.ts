import type { DayNumber } from '../../dates';
import { type Progress, toTheEnd } from '../../pausing';
import type { Contract } from '../contract';
import type { ContractCalendar, Deadline } from './deadline';
import type { Find } from './finding';
import { limits } from './limits';
import { escalators, unchangedRates } from './rates';
import { renewals } from './renewals';

const FINDERS: readonly Find[] = [renewals, escalators, unchangedRates, limits];

const byDay = (one: Deadline, other: Deadline): number =>
  one.day - other.day || (one.contract < other.contract ? -1 : one.contract > other.contract ? 1 : 0);

/**
 * What falls due about a contract from a day on: notice, renewals, raises, rates that grow old, and of which services and denials the
 * limit is today. What cannot be worked out is listed with what is missing. Days are counted as `COUNTING` says.
 */
export const deadlines = (contract: Contract, today: DayNumber): ContractCalendar => calendarOf([contract], today);

/** Likewise of several contracts, in the order of the days. Pauses after each contract. */
export function* dating(contracts: readonly Contract[], today: DayNumber): Generator<Progress, ContractCalendar> {
  const found: ContractCalendar[] = [];
  for (const [index, contract] of contracts.entries()) {
    found.push(...FINDERS.map((find) => find(contract, today)));
    yield { done: index + 1, of: contracts.length };
  }
  return {
    entries: found.flatMap(({ entries }) => entries).sort(byDay),
    missing: found.flatMap(({ missing }) => missing),
  };
}

/** The same at once. */
export const calendarOf = (contracts: readonly Contract[], today: DayNumber): ContractCalendar =>
  toTheEnd(dating(contracts, today));
