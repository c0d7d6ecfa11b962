import type { ReportRows, ReportValue } from './report';

/** A row of a report for each item, made when it is read. */
export const rowsOf = <T>(items: readonly T[], row: (item: T) => readonly ReportValue[]): ReportRows => ({
  length: items.length,
  slice: (start, end) => rowsOf(items.slice(start, end), row),
  *[Symbol.iterator]() {
    for (const item of items) yield row(item);
  },
});
