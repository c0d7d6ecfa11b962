import { count, names } from '../../wizard/strings';

export const WRITE = {
  title: 'Write a report',
  lead: 'Parley adds sheets of its own and leaves every other sheet as it is.',
  what: [
    'The findings as a table, by dollars a year.',
    'Each payer’s rate index and opportunity, with a chart.',
    'The sources and the terms of this audit, and what was not read.',
  ],
  live: 'Live formulas instead of values',
  liveHint: 'They follow when a rate changes, and need Parley on the computer that opens the workbook.',
  write: 'Write the report',
  writing: 'Writing the report',
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
  heading: 'Parley',
  of: (payer: string, kinds: string) => `${payer}: ${kinds}`,
  written: (where: string) => `The flags are written into ${where}.`,
} as const;
