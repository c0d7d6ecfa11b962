import { addDays, type DayNumber, printDay, weekday } from '../../dates';
import { failed, ok, type Result } from '../../result';
import type { Contract } from '../contract';
import type { Ground } from '../ground';
import { TERMS } from '../terms';
import { fillIn, groundAt } from '../triggers';
import { safeDayOf } from './counting';

/** The last day for something, and the day to have done it by. */
export interface LastDay {
  readonly day: DayNumber;
  readonly safeDay: DayNumber;
  readonly ground: Ground;
}

export type LimitKey = 'timelyFilingDays' | 'appealDays';

/** `2026-10-03 is a Saturday: 2026-10-02, the Friday before, is safe.` Nothing on other days. */
export function weekendSaid(day: DayNumber): string {
  const safe = safeDayOf(day);
  return safe === day ? '' : ` ${printDay(day)} is a ${weekday(day)}: ${printDay(safe)}, the Friday before, is safe.`;
}

function lastDay(contract: Contract, key: LimitKey, from: DayNumber, of: string): Result<LastDay> {
  const days = contract.terms[key];
  if (days === undefined) return failed('contractTermMissing', { says: fillIn(contract, key) });
  if (days === null) return failed('contractTermNone', { heading: TERMS[key].heading });
  const day = addDays(from, days);
  const says = `${of} ${printDay(from)} plus ${days} days is ${printDay(day)}.${weekendSaid(day)}`;
  return ok({ day, safeDay: safeDayOf(day), ground: groundAt(contract, key, 'register', says) });
}

/** The last day to file the claim for a day of service: that day plus the days of timely filing. */
export const fileBy = (contract: Contract, serviceDay: DayNumber): Result<LastDay> =>
  lastDay(contract, 'timelyFilingDays', serviceDay, 'Service on');

/** The last day to appeal a denial: its day plus the days of appeal. */
export const appealBy = (contract: Contract, denialDay: DayNumber): Result<LastDay> =>
  lastDay(contract, 'appealDays', denialDay, 'Denial of');
