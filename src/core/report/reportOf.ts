import { SHEETS } from './strings';

/** Reports that are not the audit's, by what the names of their sheets begin with. */
const OTHERS = [SHEETS.parity.name, SHEETS.reopening.name, SHEETS.terms.name, SHEETS.calendar.name] as const;

/** Which report one of our sheets is of: each leaves the sheets of the others where they are. */
export const reportOf = (name: string): (typeof OTHERS)[number] | 'audit' =>
  OTHERS.find((beginning) => name.startsWith(beginning)) ?? 'audit';
