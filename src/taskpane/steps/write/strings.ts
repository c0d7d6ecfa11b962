import { count, names } from '../../wizard/strings';

export const WRITE = {
  title: 'Write a report',
  lead: 'Parley adds sheets of its own and leaves every other sheet as it is.',
  what: [
    'The findings as a table, by dollars a year.',
    'Each payer’s rate index and opportunity, with a chart.',
    'Every rate beside its benchmark.',
    'The sources and the terms of this audit, and what was not read.',
  ],
  live: 'Live formulas instead of values',
  liveHint: 'They follow when a rate changes, and need Parley on the computer that opens the workbook.',
  write: 'Write the report',
  writing: { report: 'Writing the report', flags: 'Writing the flag column', removal: 'Removing the flag column' },
  asking: {
    title: 'Replace the earlier report?',
    what: (sheets: readonly string[]) =>
      `${names(sheets, 5)} ${sheets.length === 1 ? 'is' : 'are'} from an earlier run. Whatever was added to ${sheets.length === 1 ? 'it' : 'them'} since goes too.`,
    yes: (sheets: number) => `Replace ${count(sheets, 'sheet')}`,
    no: 'Keep the earlier report',
  },
  written: {
    title: 'The report is written',
    what: 'These sheets are new. The other sheets are as they were.',
  },
  failed: 'The writing was not finished',
  back: 'Go back',
} as const;

export const FLAGS = {
  title: 'Flag the rates in your own sheet',
  lead: 'Writes what was found into the empty column beside a schedule. No other cell changes.',
  schedule: 'Schedule',
  option: (range: string, column: string, sheet: string) => `${range}, into ${column}: ${sheet}`,
  write: 'Add the flag column',
  renew: 'Renew the flag column',
  remove: 'Remove the flag column',
  asking: {
    title: (column: string, sheet: string) => `Replace the flag column in column ${column} of “${sheet}”?`,
    what: 'It is from an earlier audit. The new flags take its place; no other cell changes.',
    yes: 'Replace it',
    no: 'Keep it',
  },
  written: (where: string) => `The flags are written into ${where}.`,
  removed: (where: string) => `The flags are removed from ${where}.`,
  leftAlone: {
    heading: (column: string, cell: string, into: string) =>
      `Column ${column} holds flags under another heading than Parley’s (${cell}), so it is left as it is. The flags go into column ${into}.`,
    value: (column: string, cell: string, into: string) =>
      `${cell} holds what Parley did not write there, so column ${column} is left as it is. The flags go into column ${into}.`,
  },
  moved: (cell: string, sheet: string) =>
    `${cell} of “${sheet}” is not what was audited: rows were moved or rates changed since. Go back, look for fee schedules again and audit them, so that each flag stands beside its rate.`,
  gone: (sheet: string) =>
    `No flag column of Parley’s stands beside this schedule of “${sheet}” any more, or somebody changed it. Nothing was removed.`,
} as const;
