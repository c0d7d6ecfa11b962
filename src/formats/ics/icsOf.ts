import { addDays, type DayNumber } from '../../core/dates';
import { foldLine } from './foldLine';

/** A whole day in a calendar. */
export interface IcsEvent {
  /** The same for the same event whenever the file is made, so that importing it again changes it instead of adding one. */
  readonly uid: string;
  readonly day: DayNumber;
  readonly title: string;
  readonly description: string;
  /** Days before, at which the calendar reminds; none where it need not. */
  readonly remindDaysBefore: readonly number[];
}

export interface IcsOptions {
  /** What the calendar is called where it is shown. */
  readonly name: string;
  /** When the file is made, in UTC: `20261127T235900Z`. */
  readonly stamp: string;
}

/** Control characters, which the format forbids; a line break and a tab stay what they are. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;
/** Halves of a character, which no file in UTF-8 holds. */
const HALVES = /\p{Cs}/gu;

/** TEXT of RFC 5545, 3.3.11: a line break of a cell becomes the two characters `\n`, so that no text begins a line of its own. */
const textOf = (text: string): string =>
  text
    .replace(HALVES, '\uFFFD')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const alarm = (days: number, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${textOf(title)}`,
  `TRIGGER:${days === 0 ? 'PT0S' : `-P${days}D`}`,
  'END:VALARM',
];

const eventLines = ({ uid, day, title, description, remindDaysBefore }: IcsEvent, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${textOf(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${day}`,
  // The end is exclusive.
  `DTEND;VALUE=DATE:${addDays(day, 1)}`,
  `SUMMARY:${textOf(title)}`,
  `DESCRIPTION:${textOf(description)}`,
  // A deadline does not make anybody busy.
  'TRANSP:TRANSPARENT',
  ...remindDaysBefore.flatMap((days) => alarm(days, title)),
  'END:VEVENT',
];

/**
 * A calendar file (RFC 5545) of whole days, which no time zone moves, with reminders. Written by hand: of the libraries that are kept,
 * `ics` brings a validator many times its size and makes its own identifiers and times of making, and `ical-generator` an object model for time zones and recurrence, while whole days
 * need a dozen lines.
 * @throws RangeError where the stamp is no time in UTC: a bug of ours.
 */
export function icsOf(events: readonly IcsEvent[], { name, stamp }: IcsOptions): string {
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) throw new RangeError(`${stamp} is no time in UTC`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Contracts//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textOf(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
