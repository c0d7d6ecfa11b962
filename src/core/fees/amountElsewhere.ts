import type { Raw } from '../raw';
import { columnLetters } from '../sheets';
import { isMoney, isReadableRate, isRevenueCode } from './cellKinds';
import { fieldOf } from './fields';
import type { ScheduleMapping } from './mapping';
import { otherAmount } from './otherAmounts';
import { qualifiersOf, saysRate } from './qualifiers';
import { cellAt } from './table';
import { CHOSEN } from './why';

/** A column that was not taken for a rate, though its heading does not say that it is anything else. */
export interface LeftColumn {
  /** Its place in the sheet's rows. */
  readonly at: number;
  readonly letters: string;
  readonly why: string;
  /** Whether its heading speaks of rates, so that whole dollars are amounts, too. */
  readonly saysRate: boolean;
  /** Whether it speaks of a rate for a part of the services or patients, or for a place, which stands beside the others and not in their place. */
  readonly isNarrowed: boolean;
}

/** Whether nothing in a heading says that its column is anything but a rate. */
const isOpen = (heading: string): boolean => {
  const field = fieldOf(heading)?.field;
  return (field === undefined || field === 'rate') && otherAmount(heading) === undefined;
};

function narrows(heading: string): boolean {
  const { other, tier, way } = qualifiersOf([heading]);
  return (other ?? tier ?? way) !== undefined;
}

/**
 * The columns of a schedule that could hold a rate and were not taken for one, unless the user said so: those under the names of `places`
 * among them. `left` is where the sheet's rows begin.
 */
export const leftColumns = (
  { columns }: ScheduleMapping,
  left: number,
  places: ReadonlySet<number>,
): readonly LeftColumn[] =>
  columns
    .filter(({ role, heading, why }) => role === 'ignored' && why !== CHOSEN && isOpen(heading))
    .map(({ column, heading, why }) => ({
      at: column - left,
      letters: columnLetters(column),
      why,
      saysRate: saysRate(heading) || places.has(column),
      isNarrowed: places.has(column) || (saysRate(heading) && narrows(heading)),
    }));

/** The first of them with an amount in this row. */
export const amountElsewhere = (row: readonly Raw[], columns: readonly LeftColumn[]): LeftColumn | undefined =>
  columns.find((column) => (column.saysRate ? isReadableRate : isMoney)(cellAt(row, column.at)));

/** Those that narrow a rate, with an amount in this row. */
export const narrowedAmounts = (row: readonly Raw[], columns: readonly LeftColumn[]): readonly LeftColumn[] =>
  columns.filter(({ at, isNarrowed }) => isNarrowed && isReadableRate(cellAt(row, at)));

/** Columns of codes beside the one that is read, by their places in the sheet's rows. */
export const otherCodes = ({ columns }: ScheduleMapping, left: number): readonly number[] =>
  columns
    .filter(({ role, heading }) => role === 'ignored' && fieldOf(heading)?.field === 'code')
    .map(({ column }) => column - left);

/** Whether a row without a billing code has a revenue code. */
export const hasRevenueCode = (row: readonly Raw[], codes: readonly number[]): boolean =>
  codes.some((column) => isRevenueCode(cellAt(row, column)));
