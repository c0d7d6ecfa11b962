import { SHEETS } from './strings';

/**
 * The name of what marks a sheet as Parley's own, in a file and in Excel: one that only has our name is the user's, and is never taken
 * for ours.
 */
export const REPORT_MARK = 'Parley.report';

const CONTINUED = /^ \d+$/;
const ANOTHER = / \(\d+\)$/;

const reported = (name: string) =>
  Object.values(SHEETS).find(
    (sheet) => name === sheet.name || (name.startsWith(sheet.name) && CONTINUED.test(name.slice(sheet.name.length))),
  );

/** Whether a sheet has the name of one of a report's, or one that it gets beside a sheet of that name. */
export const isReportSheet = (name: string): boolean => reported(name.replace(ANOTHER, '')) !== undefined;

/**
 * Whether a sheet without a mark still looks like one of a report's, by its name and its title: other programs lose marks when they save.
 * @param title What stands in its first cell.
 */
export const looksReported = (name: string, title: unknown): boolean => {
  const sheet = reported(name.replace(ANOTHER, ''));
  return sheet !== undefined && title === sheet.title;
};
