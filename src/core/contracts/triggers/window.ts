import { addDays, addMonths, type DayNumber, printDay } from '../../dates';
import type { Contract } from '../contract';
import { fillIn } from './asked';

/** When a contract can be reopened. */
export interface ReopeningWindow {
  /** The last day on which notice can be given for the renewal that comes next; `null` where it is not known, or there is none. */
  readonly actBy: DayNumber | null;
  /** The renewal that it is for. */
  readonly renewal: DayNumber | null;
  /**
   * `open`: notice can be given for the coming renewal; `missed`: it is too late for that one, and `actBy` is for the one after it, where
   * that is known; where the contract then ends instead of renewing, it stays open until its last day; `ended`: the contract has run out; `unknown`: dates are missing.
   */
  readonly kind: 'open' | 'missed' | 'ended' | 'unknown';
  /** How it comes about, or what is missing, in words for a person. */
  readonly why: string;
}

const MID_CYCLE = 'A request before that is a mid-cycle one, and needs utilisation, outcomes and volume behind it.';

/** No register's dates are so old that more terms have passed. */
const MOST_TERMS = 1200;

/** The renewals from the one in the register on, a term apart; each is counted from the first, so that month ends stay month ends. */
function renewalAfter(
  renewal: DayNumber,
  termMonths: number,
  isLate: (renewal: DayNumber) => boolean,
): DayNumber | null {
  for (let term = 0; term <= MOST_TERMS; term += 1) {
    const next = addMonths(renewal, term * termMonths);
    if (!isLate(next)) return next;
  }
  return null;
}

interface Dates {
  readonly renewal: DayNumber;
  readonly noticeDays: number;
  readonly today: DayNumber;
}

const lastDay = (renewal: DayNumber, noticeDays: number): DayNumber => addDays(renewal, -noticeDays);

const notice = (renewal: DayNumber, noticeDays: number): string =>
  noticeDays === 0
    ? `The contract asks for no notice before its renewal on ${printDay(renewal)}`
    : `Notice of ${noticeDays} days before the renewal on ${printDay(renewal)} can be given until ${printDay(lastDay(renewal, noticeDays))}`;

const unknown = (why: string): ReopeningWindow => ({ actBy: null, renewal: null, kind: 'unknown', why });

/** What was there to be missed: the renewal itself, or the last day of notice for it. */
const tooLate = ({ renewal, noticeDays, today }: Dates): string =>
  renewal < today
    ? `The renewal on ${printDay(renewal)} has passed.`
    : `The last day of notice for the renewal on ${printDay(renewal)} was ${printDay(lastDay(renewal, noticeDays))}, which is missed.`;

/** A contract that ends instead of renewing can be replaced until its last day, the one before the renewal. */
function ending(dates: Dates): ReopeningWindow {
  const { renewal, today } = dates;
  const last = addDays(renewal, -1);
  if (last < today)
    return {
      actBy: null,
      renewal: null,
      kind: 'ended',
      why: `The term ended with ${printDay(last)}, and the contract does not renew by itself: agree on a new one, nothing has to be waited for.`,
    };
  return {
    actBy: last,
    renewal,
    kind: 'open',
    why: `${tooLate(dates)} The contract does not renew by itself: agree on new terms before it ends with ${printDay(last)}.`,
  };
}

/** The next term whose notice can still be given. */
function renewing(dates: Dates, termMonths: number): ReopeningWindow {
  const { renewal, noticeDays, today } = dates;
  const coming = renewalAfter(renewal, termMonths, (one) => one < today);
  const open = renewalAfter(renewal, termMonths, (one) => one < today || lastDay(one, noticeDays) < today);
  if (coming === null || open === null) return unknown(`${tooLate(dates)} Write the coming renewal into the register.`);
  const isMissed = coming !== open;
  const skipped =
    isMissed && coming !== renewal
      ? `It renews by itself every ${termMonths} months; for ${printDay(coming)} it is too late.`
      : '';
  const parts = [tooLate(dates), skipped, `${notice(open, noticeDays)}.`, isMissed ? MID_CYCLE : ''];
  return {
    actBy: lastDay(open, noticeDays),
    renewal: open,
    kind: isMissed ? 'missed' : 'open',
    why: parts.filter((part) => part !== '').join(' '),
  };
}

/** It does not renew by itself. */
const endsThen = ({ terms: { autoRenews } }: Contract): boolean => autoRenews === false || autoRenews === null;

/** What follows where it is too late for the renewal in the register, or where that has passed. */
function afterwards(contract: Contract, dates: Dates): ReopeningWindow {
  const { autoRenews, termMonths } = contract.terms;
  if (endsThen(contract)) return ending(dates);
  if (autoRenews === true && typeof termMonths === 'number' && termMonths >= 1) return renewing(dates, termMonths);
  const isPast = dates.renewal < dates.today;
  const missing = autoRenews === undefined ? 'autoRenews' : 'termMonths';
  return {
    actBy: null,
    renewal: isPast ? null : dates.renewal,
    kind: isPast ? 'unknown' : 'missed',
    why: `${tooLate(dates)} When notice can be given next is not known. ${fillIn(contract, missing)} ${MID_CYCLE}`,
  };
}

/**
 * Until when a contract can be reopened at its renewal: the last day of notice is the renewal less the days of notice. Where it is
 * missed, that of the next term, if the contract renews by itself; where dates are missing, which.
 */
export function windowOf(contract: Contract, today: DayNumber): ReopeningWindow {
  const { renewal, noticeDays } = contract.terms;
  if (renewal === null) return unknown('The contract has no renewal: it can be reopened whenever both sides agree.');
  if (renewal === undefined) return unknown(`The date to act by is not known. ${fillIn(contract, 'renewal')}`);
  if (noticeDays === undefined) return unknown(`The date to act by is not known. ${fillIn(contract, 'noticeDays')}`);
  const dates = { renewal, noticeDays: noticeDays ?? 0, today };
  const actBy = lastDay(renewal, dates.noticeDays);
  // A term that does not renew is over on the day of its renewal, on which another would begin.
  if (actBy < today || (endsThen(contract) && renewal <= today)) return afterwards(contract, dates);
  return { actBy, renewal, kind: 'open', why: `${notice(renewal, dates.noticeDays)}.` };
}
