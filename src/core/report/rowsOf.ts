import type { ReportRows, ReportValue } from './report';

/** A row of a report for each item, made when it is read, and told how many are above it in its table. */
export const rowsOf = <T>(
  items: readonly T[],
  row: (item: T, above: number) => readonly ReportValue[],
): ReportRows => ({
  length: items.length,
  slice: (start, end) => rowsOf(items.slice(start, end), row),
  *[Symbol.iterator]() {
    for (const [above, item] of items.entries()) yield row(item, above);
  },
});
