import type { Report, ReportSheet } from '../../core/report';
import type { StandingSheet } from './ownSheets';

/** Excel's limit. */
const LONGEST_NAME = 31;

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

/** Names for everything, none of which is a name of a sheet of the user's. */
export function placementOf({ sheets }: Report, standing: readonly StandingSheet[]): Placement {
  const ours = standing.filter((sheet) => sheet.ours);
  const all = new Set(standing.map(({ name }) => key(name)));
  const staged = sheets.map(({ name }) => free(`${name.slice(0, LONGEST_NAME - 10)} (new)`, all));
  const replaced = ours.map((sheet) => ({
    sheet,
    aside: free(`${sheet.name.slice(0, LONGEST_NAME - 10)} (old)`, all),
  }));
  const users = new Set(standing.filter((sheet) => !sheet.ours).map(({ name }) => key(name)));
  return {
    placed: sheets.map((report, index) => ({ report, staged: staged[index] ?? '', name: free(report.name, users) })),
    replaced,
  };
}
