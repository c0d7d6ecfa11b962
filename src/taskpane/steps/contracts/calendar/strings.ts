import type { Deadline } from '../../../../core/contracts';
import { type DayNumber, daysBetween, MONTH_NAMES, printDay } from '../../../../core/dates';
import { count } from '../../../wizard/strings';

/** `today`, `in 12 days` */
const inDays = (days: number): string => (days === 0 ? 'today' : `in ${count(days, 'day')}`);

export const CALENDAR = {
  none: 'There is no contract in the register yet. Add one under Register, or read one.',
  working: 'Working out the days…',
  soon: (days: number) => `Due within ${days} days`,
  nothing: (days: number) => `Nothing falls due within ${days} days, as far as is known.`,
  later: 'Later',
  month: (day: DayNumber) => `${MONTH_NAMES[(Math.floor(day / 100) % 100) - 1] ?? ''} ${Math.floor(day / 10_000)}`,
  monthOf: (month: string, entries: number) => `${month}: ${count(entries, 'deadline')}`,
  date: ({ day, safeDay }: Deadline) =>
    safeDay === day ? printDay(day) : `${printDay(day)}; be done by ${printDay(safeDay)}, the Friday before`,
  left: ({ day, safeDay }: Deadline, today: DayNumber) => inDays(daysBetween(today, safeDay < today ? day : safeDay)),
  why: 'How the day comes about',
  whyOf: ({ contract, title }: Deadline) => `How the day comes about: ${contract}, ${title}`,
  limits: 'Limits of claims today',
  limitsSay: 'They come every day: of which days claims have to be filed, and denials appealed, today.',
  missing: 'Not in the calendar',
  missingSays: 'These days cannot be worked out yet. Fill in what is missing, and they are.',
  register: 'Open the register',
  counting: 'How days are counted',
  report: 'calendar of contracts',
  file: {
    title: 'In your own calendar',
    says: 'A file that Outlook, Google and Apple calendars take in, with reminders. Taking it in again changes what is there instead of adding to it.',
    save: 'Save as a calendar file',
    made: (name: string, entries: number) =>
      `${name} was offered to be saved, with ${count(entries, 'deadline')}. Open the saved file to take it in.`,
    blocked: 'If nothing was saved',
    copy: (name: string) =>
      `Some Offices keep a pane from saving files. Copy this text into a file of the name ${name}, in Notepad or TextEdit.`,
    text: 'Text of the calendar file',
  },
} as const;
