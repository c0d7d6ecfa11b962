import { type ContractCalendar, COUNTING, type Deadline, type MissingDeadline } from '../contracts';
import { type DayNumber, daysBetween, printDay, serialOf } from '../dates';
import { prose, text } from './columns';
import type { Report, ReportColumn, ReportValue } from './report';
import { cellOf, sheetsOf } from './sheetOf';
import { SHEETS } from './strings';

export interface CalendarOptions {
  /** The day on which it is written, and days are counted from. */
  readonly today: DayNumber;
}

const DATE = 'yyyy-mm-dd';

const COLUMNS: readonly ReportColumn[] = [
  { heading: 'Date', width: 12, format: DATE },
  { heading: 'Done by', width: 12, format: DATE },
  { heading: 'Days left', width: 10, format: '#,##0' },
  text('Payer', 28),
  prose('What', 44),
  prose('Do', 60),
  prose('Because', 70),
];

const row = (
  { day, safeDay, contract, title, action, grounds }: Deadline,
  today: DayNumber,
): readonly ReportValue[] => [
  serialOf(day),
  serialOf(safeDay),
  daysBetween(today, safeDay),
  cellOf(contract),
  cellOf(title),
  cellOf(action),
  cellOf(grounds.map(({ says }) => says).join('\n')),
];

const missingRow = ({ contract, says }: MissingDeadline): readonly ReportValue[] => [
  ...[null, null, null],
  cellOf(contract),
  'Not known',
  cellOf(says),
  null,
];

/** The calendar of contracts as a sheet, the next day first; what could not be worked out stands below, with what is missing. */
export function calendarReport({ entries, missing }: ContractCalendar, { today }: CalendarOptions): Report {
  return {
    sheets: sheetsOf({
      ...SHEETS.calendar,
      notes: [
        `Days are counted from ${printDay(today)} to “Done by”.`,
        ...COUNTING,
        ...(entries.length + missing.length === 0 ? ['The register has no contract, or nothing in it falls due.'] : []),
      ],
      columns: COLUMNS,
      rows: [...entries.map((entry) => row(entry, today)), ...missing.map(missingRow)],
    }),
  };
}
