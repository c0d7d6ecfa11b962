import { type Report, reportOf, type ReportSheet } from '../../core/report';
import type { StandingSheet } from './ownSheets';

/** Excel's limit. */
const LONGEST_NAME = 31;
const LONGEST_SUFFIX = ' (new) (99)'.length;

/** A sheet of the report, the name it is written under, and the one it has in the end. */
export interface Placed {
  readonly report: ReportSheet;
  readonly staged: string;
  readonly name: string;
}

/** A sheet of an earlier run, and the name it has while the new one takes its place. */
export interface Replaced {
  readonly sheet: StandingSheet;
  readonly aside: string;
}

export interface Placement {
  readonly placed: readonly Placed[];
  readonly replaced: readonly Replaced[];
  /** Every sheet that was there before. */
  readonly before: ReadonlySet<string>;
}

const key = (name: string): string => name.toLowerCase();

/** The name itself, or with the first number that nobody has: `Parley findings (2)`. */
function free(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
    if (taken.has(key(name))) continue;
    taken.add(key(name));
    return name;
  }
}

const variant = (name: string, word: string, taken: Set<string>): string =>
  free(`${name.slice(0, LONGEST_NAME - LONGEST_SUFFIX)} (${word})`, taken);

/**
 * Names for everything, none of which is a name of a sheet of the user's. Where nothing is replaced, sheets have their names from the
 * beginning: a sheet that is renamed cannot be undone in Excel on the desktop.
 */
export function placementOf({ sheets }: Report, standing: readonly StandingSheet[]): Placement {
  const reports = new Set(sheets.map(({ name }) => reportOf(name)));
  const ours = standing.filter((sheet) => sheet.ours && reports.has(reportOf(sheet.name)));
  const users = new Set(standing.filter((sheet) => !ours.includes(sheet)).map(({ name }) => key(name)));
  const names = sheets.map(({ name }) => free(name, users));
  const all = new Set([...standing.map(({ name }) => key(name)), ...names.map(key)]);
  return {
    placed: sheets.map((report, index) => {
      const name = names[index] ?? report.name;
      return { report, name, staged: ours.length === 0 ? name : variant(report.name, 'new', all) };
    }),
    replaced: ours.map((sheet) => ({ sheet, aside: variant(sheet.name, 'old', all) })),
    before: new Set(standing.map(({ id }) => id)),
  };
}
