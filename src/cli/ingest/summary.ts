import { count } from '../count';
import { printable } from '../printable';
import type { Ingested } from './ingestFile';

export const MEGABYTE = 1_000_000;
/** As many as a person reads. */
const MOST_LISTED = 5;

function some<T>(items: readonly T[], print: (item: T) => string): readonly string[] {
  const rest = items.length - MOST_LISTED;
  return [...items.slice(0, MOST_LISTED).map(print), ...(rest > 0 ? [`    and ${count(rest)} more`] : [])];
}

/** What is printed of a file: what was kept, what was left out and why. */
export function fileSummary(
  { name, part, summary, missing, notFetched, fault }: Ingested,
  seconds: number,
): readonly string[] {
  const { header, counts, listed, issues, isAllowedAmounts } = summary;
  const size = `${count(Math.round(counts.bytes / MEGABYTE))} MB`;
  const speed = `${count(Math.round(counts.bytes / MEGABYTE / Math.max(seconds, 0.001)))} MB/s`;
  const from = [header.reporting_entity_name, header.last_updated_on].filter(Boolean).join(', ');
  if (listed.length > 0)
    return [
      `${printable(name)}: a table of contents of ${count(listed.length)} in-network files.`,
      ...some(listed, ({ location }) => `    ${printable(location)}`),
    ];
  const lines = [
    `${printable(name)}${from === '' ? '' : ` (${printable(from)})`}: ${size}, ${speed}`,
    part === undefined
      ? '  kept nothing'
      : `  kept ${count(counts.rows)} rates of ${count(counts.itemsKept)} services in ${part}`,
    `  passed over ${count(counts.items - counts.itemsKept)} services that are not asked for`,
  ];
  if (isAllowedAmounts) lines.push('  lists allowed amounts out of network, which are no in-network rates');
  if (counts.groupsDropped > 0)
    lines.push(
      `  left out ${count(counts.groupsDropped)} of ${count(counts.groups)} provider groups that are not asked for`,
    );
  if (counts.unresolved > 0)
    lines.push(`  ${count(counts.unresolved)} mentions of provider references that the file does not define`);
  if (notFetched > 0)
    lines.push(
      `  ${count(notFetched)} provider references lie in other files; --remote fetches them from the addresses that the file names`,
    );
  if (missing.length > 0)
    lines.push(
      `  ${count(missing.length)} files of providers could not be fetched:`,
      ...some(missing, ({ location, reason }) => `    ${printable(location)}: ${printable(reason)}`),
    );
  if (counts.issues > 0)
    lines.push(
      `  ${count(counts.issues)} entries could not be read:`,
      ...some(issues, ({ byte, message }) => `    byte ${count(byte)}: ${printable(message)}`),
    );
  if (fault !== undefined) lines.push(`  not read to its end: ${printable(fault)}`);
  return lines;
}
