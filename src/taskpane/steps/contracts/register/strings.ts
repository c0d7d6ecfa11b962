import { type DayNumber, printDay } from '../../../../core/dates';
import type { TermDefinition } from '../../../../core/contracts';
import { count } from '../../../wizard/strings';

export const REGISTER = {
  none: {
    title: 'No contract register in this workbook yet',
    what: [
      'Rates are half of a contract. The other half decides whether they are paid and when they are raised: renewal, notice, escalator, filing limit, take-back.',
      'The register is a table on a sheet of its own, one contract a row. You can fill it in here or in its cells.',
      'If you keep such a list already, give it headings like Payer, Renewal, Notice (days) and Escalator: Parley uses it as it is.',
    ],
    make: 'Make the register',
    making: 'Making the register…',
    made: 'The register stands on the sheet Contracts. Add your first contract.',
  },
  list: 'Contracts in the register',
  empty: 'The register has no contract yet.',
  where: (sheet: string) => `On the sheet ${sheet}`,
  add: 'Add a contract',
  edit: 'Edit',
  editOne: (name: string) => `Edit ${name}`,
  show: 'Show the row',
  showOne: (name: string) => `the row of ${name}`,
  effective: 'Effective',
  renewal: 'Renewal',
  noticeBy: 'Notice by',
  lastChange: 'Last rate change',
  notLooked: 'not filled in',
  none_: 'none',
  day: (day: DayNumber) => printDay(day),
  unread: (cells: number) => `${count(cells, 'cell')} could not be read`,
} as const;

export const FORM = {
  add: 'Add a contract',
  edit: (name: string) => `Edit ${name}`,
  hint: 'Leave blank what you have not looked up. Write None where the contract has no such term.',
  save: 'Save to the register',
  saving: 'Saving…',
  cancel: 'Cancel',
  filled: (filled: number, of: number) => `${filled} of ${of} filled in`,
  saved: (name: string, row: number) => `${name} is in row ${row + 1} of the register.`,
  unchanged: 'Nothing was changed.',
  notSaved: 'The contract was not saved',
  payer: 'Name the payer, by the name that your fee schedules use.',
  errors: (fields: number) => `${count(fields, 'field')} cannot be read. Correct what is marked below.`,
  columns: (headings: readonly string[]) =>
    `Your table has no column for ${headings.join(', ')}. Add one with that heading to fill it in.`,
  unknown: 'Not looked up',
  yes: 'Yes',
  no: 'No',
  none: 'None',
} as const;

/** What stands behind a number. */
export const UNITS: Readonly<Partial<Record<TermDefinition['kind'], string>>> = {
  days: 'days',
  months: 'months',
  count: 'levels',
  percent: '%',
};
