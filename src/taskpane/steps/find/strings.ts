import { printDay } from '../../../core/dates';
import type { HiddenParts, Titled } from '../../../core/fees';
import { separated } from '../../../core/money';
import { count, names } from '../../wizard/strings';

export const FIND = {
  reading: {
    title: 'Looking for fee schedules',
    what: (sheet: string) => (sheet === '' ? 'Reading the workbook' : `Reading ${sheet}`),
  },
  stopped: {
    title: 'The workbook was not read',
    again: 'Read the workbook again',
  },
  none: {
    title: 'No fee schedule found',
    empty: 'The workbook has no cells with anything in them. Open a workbook with a fee schedule, or paste one in.',
    onlyReports: 'The workbook has no sheet with anything in it but reports.',
    what: (sheets: number) =>
      `Parley looked at ${count(sheets, 'sheet')} for a column of billing codes (90837, H0015 HF, 0905) beside a column of rates in dollars.`,
    steps: [
      'Give the columns headings such as Code and Rate.',
      'Keep one code to a row, and the rate in the same row.',
      'Then read the workbook again.',
    ],
  },
  passedOver: {
    title: (sheets: number) => `${count(sheets, 'sheet')} without a fee schedule, and why`,
    why: (sheet: string, isHidden: boolean, why: string) => `${sheet}${isHidden ? ' (hidden)' : ''}: ${why}.`,
    tooLarge: (cells: number) =>
      `it reaches over ${separated(cells)} cells, more than Parley reads; delete what stands far off (Ctrl+End leads there), or copy the schedule to a sheet of its own`,
    ours: (sheets: readonly string[]) => `${names(sheets)}: written by Parley, which reads none of its own reports.`,
    looksOurs: (sheet: string) =>
      `${sheet} was left out: it looks like a report of Parley’s whose mark was lost. To audit it, give it another name and read again.`,
  },
  title: (schedules: number) => `${count(schedules, 'fee schedule')} found`,
  lead: 'Clear the ones to leave out. Check how the columns are read where you are not sure.',
  list: 'Fee schedules',
  include: (where: string) => `Audit ${where}`,
  about: (rates: number, payers: string) => `${count(rates, 'rate')} · ${payers}`,
  /** Of what is hidden on the sheet, by hand or by a filter. */
  hidden: ({ rows, columns }: HiddenParts, isRead: boolean) =>
    [
      ...(rows > 0 ? [count(rows, 'hidden row')] : []),
      ...(columns > 0 ? [`${count(columns, 'hidden column')} of rates`] : []),
    ].join(' and ') +
    (rows + columns === 1 ? ' is' : ' are') +
    (isRead ? ' included' : ' left out'),
  /** What the titles above say of all its rates, beside the payer. */
  titled: ({ title, says: { practitioner, setting, modifiers, effective, ends } }: Titled) => {
    const day = effective === undefined ? undefined : `from ${printDay(effective)}`;
    const last = ends === undefined ? undefined : `until ${printDay(ends)}`;
    const said = [practitioner, setting, modifiers, day, last].filter((one) => one !== undefined);
    return `All its rates: ${said.join(', ')}, as “${title}” says`;
  },
  titles: (titles: string) => `Each title holds for the rates below it: ${titles}`,
  /** Of titles that the user has switched off. */
  titlesOff: (titles: string) => `Titles say nothing of the rates: ${titles}`,
  onHiddenSheet: 'On a hidden sheet',
  noPayer: 'payer not named',
  payerBy: (why: string) => `Payer: ${why}`,
  check: 'Check columns',
  checkLabel: (where: string) => `Check columns of ${where}`,
  remembered: 'Read as this workbook remembers',
  corrected: 'Read as you set it',
  alike: {
    says: (schedules: number) =>
      `${count(schedules, 'other schedule')} with the same headings can be read the same way.`,
    apply: 'Read them the same way',
  },
  notRemembered: 'The correction holds for now, but the workbook could not keep it:',
  noneIncluded: 'Choose at least one schedule to audit.',
  again: 'Read again',
  leave: 'Go back',
  on: 'Choose the terms',
} as const;

export const COLUMNS = {
  title: (where: string) => `Columns of ${where}`,
  lead: 'Choose what a column holds where Parley took it for something else. The workbook remembers it.',
  area: {
    label: 'Range',
    wrong: (used: string) => `Write the first and last cell within ${used}, such as A4:F37.`,
  },
  headingRows: {
    label: 'Rows of headings',
    choices: [
      ['0', 'None'],
      ['1', '1 row'],
      ['2', '2 rows'],
    ],
  },
  preview: 'First rows as they are read',
  list: 'Columns',
  role: (letters: string, heading: string) => (heading === '' ? `Column ${letters}` : `Column ${letters}, ${heading}`),
  noHeading: 'no heading',
  samples: (values: string) => `First: ${values}`,
  payer: (payer: string) => `Rates of ${payer}.`,
  back: 'Back to the list',
  incomplete: {
    code: 'No column holds the billing codes. Choose the one that does.',
    rate: 'No column holds the rates. Choose the one that does.',
  },
} as const;
