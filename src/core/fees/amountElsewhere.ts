import type { Raw } from '../raw';
import { columnLetters } from '../sheets';
import { isMoney, isReadableRate } from './cellKinds';
import { fieldOf } from './fields';
import type { ScheduleMapping } from './mapping';
import { otherAmount } from './otherAmounts';
import { saysRate } from './qualifiers';
import { cellAt } from './table';

/** A column that was not taken for a rate, though its heading does not say that it is anything else. */
export interface LeftColumn {
  /** Its place in the sheet's rows. */
  readonly at: number;
  readonly letters: string;
  readonly why: string;
  /** Whether its heading speaks of rates, so that whole dollars are amounts, too. */
  readonly saysRate: boolean;
}

const isOpen = (heading: string): boolean => {
  const field = fieldOf(heading)?.field;
  return (field === undefined || field === 'rate') && otherAmount(heading) === undefined;
};

/** The columns of a schedule that could hold a rate and were not taken for one; `left` is where the sheet's rows begin. */
export const leftColumns = ({ columns }: ScheduleMapping, left: number): readonly LeftColumn[] =>
  columns
    .filter(({ role, heading }) => role === 'ignored' && isOpen(heading))
    .map(({ column, heading, why }) => ({
      at: column - left,
      letters: columnLetters(column),
      why,
      saysRate: saysRate(heading),
    }));

/** The first of them with an amount in this row. */
export const amountElsewhere = (row: readonly Raw[], columns: readonly LeftColumn[]): LeftColumn | undefined =>
  columns.find((column) => (column.saysRate ? isReadableRate : isMoney)(cellAt(row, column.at)));
