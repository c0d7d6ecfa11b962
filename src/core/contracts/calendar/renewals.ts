import { addDays, addMonths, type DayNumber, printDay } from '../../dates';
import type { Contract } from '../contract';
import { fillIn, groundAt } from '../triggers';
import type { ContractCalendar, Deadline } from './deadline';
import { capital } from '../printed';
import { entry, type Find, missing, NOTHING, termSaid, without } from './finding';
import { weekendSaid } from './limit';

/** How long before the last day of notice to begin: ours, no contract's. */
const PREPARE_DAYS = 90;

/** No register's dates are so old that more terms have passed. */
const MOST_TERMS = 1200;

/** What comes of it where no notice arrives. */
const GOES_ON = 'the contract goes on as it is';
const MAY_GO_ON = 'the contract may go on as it is';
const ENDS = 'the contract ends without new terms';

interface Renewal {
  readonly day: DayNumber;
  /** How it comes about: `renewal 2026-01-01 plus 12 months`. */
  readonly from: string;
}

/** The renewals that have not passed, at most so many; each counted from the one in the register, so that month ends stay month ends. */
function renewalsFrom(first: DayNumber, termMonths: number | null, today: DayNumber, most: number): readonly Renewal[] {
  const found: Renewal[] = [];
  const terms = termMonths === null ? 0 : MOST_TERMS;
  for (let term = 0; term <= terms && found.length < most; term += 1) {
    const months = term * (termMonths ?? 0);
    const day = addMonths(first, months);
    const plus = term === 0 ? '' : ` plus ${months} months`;
    if (day >= today) found.push({ day, from: `${termSaid('renewal', first)}${plus}` });
  }
  return found;
}

/** The days before a renewal: begin, and the last day of notice. */
function noticeOf(
  contract: Contract,
  { day: renewal, from }: Renewal,
  noticeDays: number,
  today: DayNumber,
  otherwise: string,
): readonly Deadline[] {
  const last = addDays(renewal, -noticeDays);
  const start = addDays(last, -PREPARE_DAYS);
  const how = `${from} minus ${noticeDays} days is ${printDay(last)}.`;
  const prepare = entry(
    contract,
    'prepare',
    start,
    {
      title: `Begin to prepare for the renewal on ${printDay(renewal)}`,
      action: `Gather rates, volume and claims, and decide what to ask for: notice has to have arrived by ${printDay(last)}.`,
    },
    groundAt(
      contract,
      'noticeDays',
      'register',
      `Last day of notice ${printDay(last)} minus ${PREPARE_DAYS} days to prepare is ${printDay(start)}; the ${PREPARE_DAYS} days are Parley’s, not the contract’s.`,
    ),
  );
  return [
    ...(start < today ? [] : [prepare]),
    entry(
      contract,
      'notice',
      last,
      {
        title: `Last day of notice for the renewal on ${printDay(renewal)}`,
        action: `See that notice has arrived at the payer by this day, or ${otherwise}; keep the proof of delivery.`,
      },
      groundAt(contract, 'noticeDays', 'register', `${capital(how)}${weekendSaid(last)}`),
    ),
  ];
}

const isBehind = (renewal: DayNumber, noticeDays: number, today: DayNumber): boolean =>
  addDays(renewal, -noticeDays) < today;

function renewalEntry(contract: Contract, { day, from }: Renewal, action: string): Deadline {
  const title = 'Contract renews';
  return entry(contract, 'renewal', day, { title, action }, groundAt(contract, 'renewal', 'register', `By ${from}.`));
}

/** The renewals of a contract that goes on by itself: the coming one, and the one after it where notice for it is missed. */
function renewing(contract: Contract, first: DayNumber, noticeDays: number, today: DayNumber): ContractCalendar {
  const { termMonths } = contract.terms;
  const known = typeof termMonths === 'number' && termMonths > 0 ? termMonths : null;
  const coming = renewalsFrom(first, known, today, MOST_TERMS);
  const open = coming.find(({ day }) => !isBehind(day, noticeDays, today));
  const shown = coming.slice(0, open ? coming.indexOf(open) + 1 : 1);
  const entries = shown.flatMap((one) => {
    const late = isBehind(one.day, noticeDays, today);
    const action = late
      ? `Notice for this renewal is missed: its last day was ${printDay(addDays(one.day, -noticeDays))}. Ask for new rates mid-cycle, with utilisation, outcomes and volume.`
      : 'Check that the new term’s rates are loaded, and write the next renewal into the register.';
    return [...(late ? [] : noticeOf(contract, one, noticeDays, today, GOES_ON)), renewalEntry(contract, one, action)];
  });
  return { entries, missing: open ? [] : [missing(contract, 'termMonths', 'notice', 'renewal')] };
}

/** A contract that ends instead: its last day, and notice as long as it can be given. */
function ending(contract: Contract, renewal: DayNumber, noticeDays: number | null, today: DayNumber): ContractCalendar {
  const last = addDays(renewal, -1);
  const says = `${termSaid('renewal', renewal)} minus 1 day is ${printDay(last)}.`;
  if (last < today)
    return {
      entries: [],
      missing: [
        without(
          contract,
          `The term ended with ${printDay(last)}, and the contract does not renew by itself. Agree on a new one, and write its renewal into the register.`,
          'notice',
          'termEnd',
        ),
      ],
    };
  const open = noticeDays !== null && !isBehind(renewal, noticeDays, today);
  return {
    entries: [
      ...(open
        ? noticeOf(contract, { day: renewal, from: termSaid('renewal', renewal) }, noticeDays, today, ENDS)
        : []),
      entry(
        contract,
        'termEnd',
        last,
        { title: 'Last day of the contract’s term', action: 'Agree on new terms before: it does not renew by itself.' },
        groundAt(contract, 'renewal', 'register', capital(says)),
      ),
    ],
    missing: [],
  };
}

/**
 * When a contract renews or ends, and until when notice for it can be given: the renewal less the days of notice. Where that is missed,
 * the renewal says so, and the next term's follows.
 */
export const renewals: Find = (contract, today) => {
  const { renewal, noticeDays, autoRenews } = contract.terms;
  if (renewal === null) return NOTHING;
  if (renewal === undefined)
    return { entries: [], missing: [missing(contract, 'renewal', 'prepare', 'notice', 'renewal')] };
  const lacks = [
    ...(noticeDays === undefined ? [missing(contract, 'noticeDays', 'prepare', 'notice')] : []),
    ...(autoRenews === undefined && renewal >= today ? [missing(contract, 'autoRenews', 'renewal', 'termEnd')] : []),
  ];
  const notice = noticeDays === undefined ? null : (noticeDays ?? 0);
  const found = judgedBy(contract, renewal, notice, today);
  return { entries: found.entries, missing: [...lacks, ...found.missing] };
};

function judgedBy(contract: Contract, renewal: DayNumber, notice: number | null, today: DayNumber): ContractCalendar {
  const { autoRenews } = contract.terms;
  if (autoRenews === false || autoRenews === null) return ending(contract, renewal, notice, today);
  if (autoRenews === undefined && renewal < today)
    return {
      entries: [],
      missing: [
        without(
          contract,
          `The renewal on ${printDay(renewal)} has passed. ${fillIn(contract, 'autoRenews')}`,
          'notice',
          'renewal',
          'termEnd',
        ),
      ],
    };
  if (notice !== null && autoRenews === true) return renewing(contract, renewal, notice, today);
  const termMonths = autoRenews === true ? contract.terms.termMonths : null;
  const [next] = renewalsFrom(renewal, typeof termMonths === 'number' && termMonths > 0 ? termMonths : null, today, 1);
  if (!next) return { entries: [], missing: [missing(contract, 'termMonths', 'renewal')] };
  const open = notice !== null && !isBehind(next.day, notice, today);
  return {
    entries: [
      ...(open ? noticeOf(contract, next, notice, today, MAY_GO_ON) : []),
      renewalEntry(
        contract,
        next,
        'Find out whether the contract goes on by itself, and what it pays from this day on.',
      ),
    ],
    missing: [],
  };
}
