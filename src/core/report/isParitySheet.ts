import { SHEETS } from './strings';

/** Whether one of our sheets is of a parity report, which an audit’s report leaves where it is, and the other way round. */
export const isParitySheet = (name: string): boolean => name.startsWith(SHEETS.parity.name);
