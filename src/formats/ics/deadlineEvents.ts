import type { ContractCalendar, Deadline, DeadlineKind } from '../../core/contracts';
import { printDay } from '../../core/dates';
import type { IcsEvent } from './icsOf';

/** When the calendar reminds of each kind, in days before. Limits of claims come every day, so that none of them is an event. */
const REMINDERS: Readonly<Record<DeadlineKind, readonly number[] | null>> = {
  prepare: [0],
  notice: [30, 14, 3],
  renewal: [7],
  termEnd: [60, 14],
  escalator: [7],
  unchanged: [0],
  filing: null,
  appeal: null,
};

/** Letters and figures of a text, so that it can stand in an identifier. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

function describe({ action, safeDay, day, grounds }: Deadline): string {
  const safe = safeDay === day ? [] : [`Have it done by ${printDay(safeDay)}, the Friday before.`];
  return [action, ...safe, ...grounds.map(({ says }) => says)].join('\n');
}

/**
 * The deadlines of contracts as events of a calendar, on their safe days, so that a reminder never points behind it. An event keeps its
 * identifier as long as contract, kind and day stay the same.
 */
export function deadlineEvents({ entries }: ContractCalendar): readonly IcsEvent[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry) => {
    const reminders = REMINDERS[entry.kind];
    if (reminders === null) return [];
    const key = `${slug(entry.contract)}-${entry.kind}-${entry.day}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [
      {
        uid: `${key}${before === 0 ? '' : `-${before + 1}`}@parley`,
        day: entry.safeDay,
        title: `${entry.contract}: ${entry.title}`,
        description: describe(entry),
        remindDaysBefore: reminders,
      },
    ];
  });
}
