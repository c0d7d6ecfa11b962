import type { Pace, Progress } from '../pausing';
import type { ReportValue } from './report';

/** Turns each item into a row of a report, pausing as its pace has it. */
export function* rowsOf<T>(
  items: readonly T[],
  pace: Pace,
  row: (item: T) => readonly ReportValue[],
): Generator<Progress, readonly (readonly ReportValue[])[]> {
  const rows: (readonly ReportValue[])[] = [];
  for (const item of items) {
    rows.push(row(item));
    if (pace.tick()) yield pace.now();
  }
  return rows;
}
