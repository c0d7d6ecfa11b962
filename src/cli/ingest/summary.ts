import { DROPPED, type Dropped, isDropped, isUnknown, wordsShown } from '../../core/market';
import { foreignLines, type InNetworkSummary } from '../../formats/tic';
import { count, many } from '../count';
import { printable, shortened } from '../printable';
import type { Ingested } from './ingestFile';
import type { Counted } from './tally';
import { insteadOfRates } from './undone';

export const MEGABYTE = 1_000_000;
/** As many as a person reads. */
const MOST_LISTED = 5;
/** A file may name itself and others by a megabyte. */
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 2000;

function some<T>(items: readonly T[], print: (item: T) => string): readonly string[] {
  const rest = items.length - MOST_LISTED;
  return [...items.slice(0, MOST_LISTED).map(print), ...(rest > 0 ? [`    and ${count(rest)} more`] : [])];
}

/** The first of each sort: a file makes one mistake over and over. */
function firstOfEach(issues: InNetworkSummary['issues']): InNetworkSummary['issues'] {
  const seen = new Set<string>();
  return issues.filter(({ message }) => seen.size < seen.add(message).size);
}

const wordsLine = (why: Dropped, { unknown }: Counted): readonly string[] =>
  isUnknown(why) ? [`      ${printable(wordsShown(unknown[why]))}`] : [];

/** What kinds of rates were kept, and which of them no pack is made of. */
function kindLines(counted: Counted): readonly string[] {
  const { types, laterDropped } = counted;
  const dropped = Object.keys(DROPPED)
    .filter(isDropped)
    .map((why) => ({ why, number: laterDropped[why] ?? 0 }))
    .filter(({ number }) => number > 0);
  const all = dropped.reduce((sum, { number }) => sum + number, 0);
  const named = [...types].sort(([, one], [, other]) => other - one);
  return [
    '  by negotiated type:',
    ...some(named, ([type, number]) => `    ${count(number)} ${type === '' ? 'without one' : printable(type)}`),
    ...(all === 0
      ? []
      : [
          `  ${count(all)} of these ${all === 1 ? 'stays' : 'stay'} in the folder, but pack build will leave ${all === 1 ? 'it' : 'them'} out:`,
          ...dropped.flatMap(({ why, number }) => [`    ${count(number)} ${DROPPED[why]}`, ...wordsLine(why, counted)]),
        ]),
  ];
}

function whatWasLeftOut({ summary, missing, notFetched, fault }: Ingested): readonly string[] {
  const { counts, issues } = summary;
  const lines: string[] = [];
  if (counts.groupsDropped > 0)
    lines.push(`  left out ${count(counts.groupsDropped)} of ${many(counts.groups, 'provider group')} not asked for`);
  if (counts.unresolved > 0)
    lines.push(`  ${many(counts.unresolved, 'mention')} of provider references that the file does not define`);
  if (notFetched > 0)
    lines.push(
      `  ${many(notFetched, 'provider reference lies', 'provider references lie')} in other files; --remote fetches them from the addresses that the file names`,
    );
  if (missing.length > 0)
    lines.push(
      `  ${many(missing.length, 'file')} of providers could not be fetched:`,
      ...some(
        missing,
        ({ location, reason }) => `    ${shortened(location, LONGEST_ADDRESS)}: ${shortened(reason, LONGEST_ADDRESS)}`,
      ),
    );
  if (counts.issues > 0)
    lines.push(
      `  ${many(counts.issues, 'entry', 'entries')} could not be read, such as:`,
      ...some(firstOfEach(issues), ({ byte, message }) => `    byte ${count(byte)}: ${printable(message)}`),
    );
  if (fault !== undefined) lines.push(`  not read to its end: ${printable(fault)}`);
  return lines;
}

const foreignText = (foreign: InNetworkSummary['foreign']): readonly string[] =>
  foreignLines(foreign, "--payer calls the rates by the payer's right name.").map(
    (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
  );

/**
 * What is printed of a file: what was kept, what was left out and why.
 * @param isFollowed Whether what a table of contents lists is read, as far as it is asked for.
 */
export function fileSummary(done: Ingested, seconds: number, isFollowed: boolean): readonly string[] {
  const { part, rows, counted, summary, anothers } = done;
  const { header, counts, listed, foreign } = summary;
  const name = printable(done.name);
  if (listed.length > 0)
    return [
      `${name}: a table of contents of ${many(listed.length, 'in-network file')}${isFollowed ? '' : '; --follow reads them'}.`,
      ...some(listed, ({ location }) => `    ${shortened(location, LONGEST_ADDRESS)}`),
      ...foreignText(foreign),
    ];
  const size = `${count(Math.round(counts.bytes / MEGABYTE))} MB`;
  if (anothers !== undefined)
    return [
      `${name} ${shortened(anothers, LONGEST_NAME)}, none of the payers asked for: passed over after ${size}`,
      ...foreignText(foreign),
    ];
  const speed = `${count(Math.round(counts.bytes / MEGABYTE / Math.max(seconds, 0.001)))} MB/s`;
  const from = [header.reporting_entity_name, header.last_updated_on].filter(Boolean).join(', ');
  const instead = insteadOfRates(done);
  return [
    `${name}${from === '' ? '' : ` (${shortened(from, LONGEST_NAME)})`}: ${size}, ${speed}`,
    ...(instead === undefined ? [] : [`  warning: ${instead}`]),
    ...(part === undefined
      ? ['  kept nothing']
      : [`  kept ${many(rows, 'rate')} of ${many(counts.itemsKept, 'service')} in ${part}`, ...kindLines(counted)]),
    `  passed over ${many(counts.items - counts.itemsKept, 'service')} not asked for`,
    ...whatWasLeftOut(done),
    ...foreignText(foreign),
  ];
}
