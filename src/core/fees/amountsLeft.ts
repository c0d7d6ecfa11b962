import type { Pace, Progress } from '../pausing';
import type { Raw } from '../raw';
import { failed } from '../result';
import { areaA1, cellA1, columnLetters, type SheetCells } from '../sheets';
import { isMoney, isReadableCode, isReadableRate } from './cellKinds';
import { fieldOf } from './fields';
import { type DataRows, dataRows } from './dataRows';
import type { ColumnMapping, ScheduleMapping } from './mapping';
import { isOtherDollars, otherAmount } from './otherAmounts';
import { saysRate } from './qualifiers';
import type { RowReading, Unread } from './reading';
import { remembering } from './remembering';
import { cellAt } from './table';
import { CHOSEN, isRival, isSettled } from './why';

/** Below this a number is a share of something, or the number of a row. */
const LEAST = 2;
const isShare = (cell: Raw): boolean => typeof cell === 'number' && cell < LEAST;
/** Numbers without a heading are dollars where they have cents, or where none is as low as those that rows are counted by. */
const LEAST_UNNAMED = 20;

/** What is not told here. */
interface Leaving {
  readonly isLeftOut: (row: number, column: number) => boolean;
  /** By place on the sheet: columns whose amounts are told one by one. */
  readonly areToldSingly: ReadonlySet<number>;
}

/** A column of amounts that nobody took for rates, while they are counted. */
interface Left {
  readonly column: ColumnMapping;
  readonly isAmount: (cell: Raw) => boolean;
  amounts: number;
  first: number;
  last: number;
  isDoubted: boolean;
}

/** What amounts under a heading look like, where they could be dollars. */
function amountsOf({ heading, role, why }: ColumnMapping): Left['isAmount'] | undefined {
  const field = fieldOf(heading)?.field ?? 'rate';
  if (role !== 'ignored' || field !== 'rate' || why === CHOSEN) return undefined;
  if (heading === '' || isOtherDollars(heading)) return isReadableRate;
  if (otherAmount(heading) !== undefined) return undefined;
  return saysRate(heading) ? isReadableRate : isMoney;
}

function reasonOf({ column: { column, why }, amounts, first, last }: Left): string {
  const cells =
    first === last ? cellA1({ row: first, column }) : areaA1({ top: first, bottom: last, left: column, right: column });
  return failed('amountsLeft', { cells, amounts, column: columnLetters(column), why }).failure.message;
}

/**
 * Amounts beside codes in columns that were not taken for rates: one line a column, by the row below the headings that has the first.
 * A column that the user left out is told no more.
 */
export function* amountsLeft(
  { name, left }: SheetCells,
  { area, headingRows, columns }: ScheduleMapping,
  rows: DataRows,
  { isLeftOut, areToldSingly }: Leaving,
  pace: Pace,
): Generator<Progress, ReadonlyMap<number, readonly RowReading[]>> {
  const code = (columns.find(({ role }) => role === 'code')?.column ?? left) - left;
  const hasChosen = columns.some(({ role, why }) => role === 'rate' && isSettled(why));
  const counted = columns.flatMap((column): readonly Left[] => {
    const isTold =
      isLeftOut(-1, column.column) || areToldSingly.has(column.column) || (hasChosen && isRival(column.why));
    const isAmount = isTold ? undefined : amountsOf(column);
    return isAmount ? [{ column, isAmount, amounts: 0, first: 0, last: 0, isDoubted: false }] : [];
  });
  const told = new Map<number, RowReading[]>();
  if (counted.length === 0) return told;
  const isCode = remembering(isReadableCode);
  const top = area.top + headingRows;
  for (let index = 0; index < rows.length; index += 1) {
    if (pace.beat(counted.length)) yield pace.now();
    const row = rows.at(index);
    if (isLeftOut(top + index, -1) || !isCode(cellAt(row, code))) continue;
    for (const one of counted) {
      const cell = cellAt(row, one.column.column - left);
      if (cell === null || cell === '' || isShare(cell) || !one.isAmount(cell)) continue;
      one.isDoubted ||= one.column.heading === '' && Number(cell) < LEAST_UNNAMED && !isMoney(cell);
      if (one.amounts === 0) one.first = top + index;
      one.last = top + index;
      one.amounts += 1;
    }
  }
  for (const one of counted) {
    if (one.amounts === 0 || one.isDoubted) continue;
    const cell = { sheet: name, row: one.first, column: one.column.column };
    const index = one.first - top;
    const says: RowReading = { kind: 'unread', unread: { cell, reason: reasonOf(one) } };
    told.set(index, [...(told.get(index) ?? []), says]);
  }
  return told;
}

const NOTHING: Leaving = { isLeftOut: () => false, areToldSingly: new Set() };

/** The same of a schedule of which no column was taken for a rate, so that nothing of it is read. */
export function* amountsUnread(
  sheet: SheetCells,
  mapping: ScheduleMapping,
  pace: Pace,
): Generator<Progress, readonly Unread[]> {
  const rows = yield* dataRows(sheet, mapping, pace);
  const told = yield* amountsLeft(sheet, mapping, rows, NOTHING, pace);
  return [...told.values()].flat().flatMap((says) => (says.kind === 'unread' ? [says.unread] : []));
}
