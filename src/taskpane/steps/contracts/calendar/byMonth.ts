import type { Deadline } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';

export interface Month {
  /** Any of its days. */
  readonly day: DayNumber;
  readonly entries: readonly Deadline[];
}

const monthOf = (day: DayNumber): number => Math.floor(day / 100);

/** Deadlines that stand in the order of their days, month by month. */
export function byMonth(entries: readonly Deadline[]): readonly Month[] {
  const months = new Map<number, Deadline[]>();
  for (const entry of entries) {
    const month = monthOf(entry.day);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months.values()].map((of) => ({ day: of[0]?.day ?? 0, entries: of }));
}
