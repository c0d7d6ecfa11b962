import { addDays, type DayNumber, printDay, weekday } from '../../dates';
import type { Contract } from '../contract';
import { groundAt } from '../triggers';
import type { DeadlineKind } from './deadline';
import { entry, type Find, missing, NOTHING } from './finding';
import type { LimitKey } from './limit';

interface Limit {
  readonly key: LimitKey;
  readonly kind: DeadlineKind;
  readonly title: (days: string) => string;
  readonly action: string;
}

/** On a Friday the days whose limit is the weekend are due as well. */
const WEEKEND = 2;

const LIMITS: readonly Limit[] = [
  {
    key: 'timelyFilingDays',
    kind: 'filing',
    title: (days) => `Last day to file claims for services of ${days}`,
    action: 'File what is not filed yet, and keep the payer’s acceptance report.',
  },
  {
    key: 'appealDays',
    kind: 'appeal',
    title: (days) => `Last day to appeal denials of ${days}`,
    action: 'Send the appeals of these denials, and keep the proof of delivery.',
  },
];

function limitToday(contract: Contract, limit: Limit, today: DayNumber, days: number): ReturnType<Find> {
  const first = addDays(today, -days);
  const isFriday = weekday(today) === 'Friday';
  const last = isFriday ? addDays(first, WEEKEND) : first;
  const span = isFriday ? `${printDay(first)} to ${printDay(last)}` : printDay(first);
  const weekend = isFriday ? ' Those whose limit is on the weekend are due on the Friday.' : '';
  const ground = groundAt(
    contract,
    limit.key,
    'register',
    `Today ${printDay(today)} minus ${days} days is ${printDay(first)}.${weekend}`,
  );
  return {
    entries: [entry(contract, limit.kind, today, { title: limit.title(span), action: limit.action }, ground)],
    missing: [],
  };
}

/** Of which day the services have to be filed, and the denials appealed, today. */
export const limits: Find = (contract, today) => {
  const found = LIMITS.map((limit) => {
    const days = contract.terms[limit.key];
    if (days === undefined) return { entries: [], missing: [missing(contract, limit.key, limit.kind)] };
    return days === null ? NOTHING : limitToday(contract, limit, today, days);
  });
  return { entries: found.flatMap(({ entries }) => entries), missing: found.flatMap((one) => one.missing) };
};
