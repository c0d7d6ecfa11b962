import { separated } from '../../core/money';

/** Words that more than one step of the wizard says. */

const NAMES = ['Find', 'Choose', 'Audit', 'See', 'Write'] as const;

export const STEPS = {
  names: NAMES,
  where: (current: number) => `Step ${current + 1} of ${NAMES.length}: ${NAMES[current] ?? ''}`,
} as const;

export const WORKING = {
  percent: (percent: number) => `${percent}% done`,
  cancel: 'Cancel',
} as const;

/** `1 row`, `2,400 rows`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${separated(number)} ${number === 1 ? one : many}`;

/** `104.2%` */
export { printShare as share } from '../../core/printShare';

/** As many names as a person reads: `Aetna, Cigna and 3 others`. */
export function names(all: readonly string[], most = 3): string {
  if (all.length <= most + 1) return all.join(', ');
  return `${all.slice(0, most).join(', ')} and ${all.length - most} others`;
}

export const TROUBLE = {
  unknown: 'Something went wrong that Parley did not expect. The workbook is unchanged. Try again.',
  cancelled: 'Cancelled. The workbook is unchanged.',
} as const;

export const GO = {
  address: (sheet: string, cell: string) => `${sheet} ${cell}`,
  label: (place: string) => `Go to ${place}`,
} as const;

export const UNREAD = {
  title: (cells: number) => `${count(cells, 'cell')} not read, and why`,
  list: 'Cells that were not read',
} as const;

export const LIST = {
  skip: (list: string) => `Skip the list: ${list}`,
  end: (list: string) => `End of the list: ${list}`,
  first: (shown: number, of: number) =>
    `The first ${count(shown, 'row')} of ${separated(of)} are shown. Search or filter for others; the report has them all.`,
} as const;

/** What is said of a report that goes onto sheets of its own; `what` is its name in a sentence: `parity report`. */
export const SHEETS_WRITTEN = {
  write: 'Write to a sheet',
  writing: (what: string) => `Writing the ${what}`,
  written: (sheets: readonly string[]) => `Written: ${sheets.join(', ')}. The other sheets are as they were.`,
  failed: (what: string) => `The ${what} was not written`,
  replace: (what: string) => `Replace the earlier ${what}?`,
  inTheWay: (sheets: readonly string[]) =>
    `${sheets.join(', ')} ${sheets.length === 1 ? 'is' : 'are'} from an earlier run. Whatever was added there since goes too.`,
  yes: 'Replace it',
  no: 'Keep it',
} as const;
