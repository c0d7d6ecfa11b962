import type { Skipped } from './account';

const MOST_REASONS = 20;
const MOST_ROWS = 8;

const shortList = (rows: readonly number[]): string =>
  rows.length <= MOST_ROWS
    ? rows.join(', ')
    : `${rows.slice(0, MOST_ROWS).join(', ')} and ${rows.length - MOST_ROWS} more`;

/** One line a reason, with the rows of the range that it is about: `Rows 4, 9: 0905 is a revenue code. …`. */
export function printReasons(skipped: readonly Skipped[]): string {
  const byReason = new Map<string, number[]>();
  for (const { row, failure } of skipped) {
    const rows = byReason.get(failure.message);
    if (rows) rows.push(row);
    else byReason.set(failure.message, [row]);
  }
  const lines = [...byReason].map(
    ([message, rows]) => `${rows.length > 1 ? 'Rows' : 'Row'} ${shortList(rows)}: ${message}`,
  );
  const more = lines.length - MOST_REASONS;
  return [...lines.slice(0, MOST_REASONS), ...(more > 0 ? [`and ${more} other reasons`] : [])].join('\n');
}
