import { type DateOrders, noOrders, noteOrder, noteOrders } from '../dates';
import type { Pace, Progress } from '../pausing';
import type { DataRows } from './dataRows';
import type { Columns } from './columns';
import { cellAt } from './table';

/** The columns of dates that rates are read with. */
export const dateColumns = (all: readonly Columns[]): readonly number[] => [
  ...new Set(
    all.flatMap(({ others }) => [others.get('effective'), others.get('ends')]).filter((one) => one !== undefined),
  ),
];

/**
 * In which order the dates of each column have day and month, as far as one of them shows it: of a column where none does, as those
 * beside it. A look at every row.
 */
export function* dayOrders(
  rows: DataRows,
  columns: readonly number[],
  pace: Pace,
): Generator<Progress, ReadonlyMap<number, DateOrders>> {
  const orders = new Map(columns.map((column) => [column, noOrders()]));
  for (let index = 0; orders.size > 0 && index < rows.length; index += 1) {
    const row = rows.at(index);
    for (const [column, own] of orders) noteOrder(own, cellAt(row, column));
    if (pace.beat()) yield pace.now();
  }
  const all = noOrders();
  for (const own of orders.values()) noteOrders(all, own);
  for (const own of orders.values()) if (own.dayFirst.size + own.monthFirst.size === 0) noteOrders(own, all);
  return orders;
}
