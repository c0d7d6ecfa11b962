import { SHEETS } from './strings';

/** Whether a sheet has the name of one of a report's: an earlier audit left it, and the next one takes its place. */
export const isReportSheet = (name: string): boolean =>
  Object.values(SHEETS).some(
    (sheet) => name === sheet.name || (/^ \d+$/.test(name.slice(sheet.name.length)) && name.startsWith(sheet.name)),
  );
