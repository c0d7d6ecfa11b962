import type { ContractCalendar } from '../core/contracts';
import { deadlineEvents, icsOf } from '../formats/ics';

/** A file of a calendar, as its program takes it in. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  /** How many deadlines it holds; limits of claims, which come every day, are none of them. */
  readonly deadlines: number;
}

const NAME = 'Contract deadlines';
const FILE = 'contract-deadlines.ics';

/** `20261127T235900Z` */
const stampOf = (made: Date): string => `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The deadlines of contracts as a file for the user's own calendar. @param made The moment of making, which the format asks for. */
export function calendarFile(calendar: ContractCalendar, made: Date): CalendarFile {
  const events = deadlineEvents(calendar);
  return { name: FILE, text: icsOf(events, { name: NAME, stamp: stampOf(made) }), deadlines: events.length };
}
