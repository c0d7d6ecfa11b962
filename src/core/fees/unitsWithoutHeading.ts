import { MICROS } from '../money';
import { isMoney, isWhole } from './cellKinds';
import { readRate, readUnits } from './readRate';
import type { Column } from './column';
import { byCells } from './why';

const MAJORITY = 0.5;
/** Rates of two payers for one code are closer than this; what lies farther apart is not the same kind of number. */
export const APART = 3;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The middle one of its amounts, in dollars. */
export const amountOf = ({ content: { cells } }: Column): number =>
  middle(cells.map(readRate).flatMap((rate) => (rate.ok ? [rate.value.amount / MICROS] : [])));

const countOf = ({ content: { cells } }: Column): number =>
  middle(cells.map(readUnits).flatMap((units) => (units.ok && units.value !== null ? [units.value / MICROS] : [])));

/**
 * Of two columns of numbers without headings the second is taken for units a year where the cells say so: cents or dollar signs in
 * the first, nothing but whole numbers in the second, and far from the amounts. 120 and 150 could each be either; nothing is taken
 * then, for a wrong guess is worse than none.
 */
export function unitsWithoutHeading(columns: readonly Column[]): Column | undefined {
  const [rate, units, ...more] = columns;
  if (!rate || !units || more.length > 0) return undefined;
  const isEvident =
    rate.content.share(isMoney) >= MAJORITY &&
    units.content.share(isWhole) === 1 &&
    units.content.count(isMoney) === 0 &&
    Math.max(amountOf(rate) / countOf(units), countOf(units) / amountOf(rate)) >= APART;
  if (!isEvident) return undefined;
  const { filled } = units.content;
  units.taken = { role: 'units', rank: 9, why: byCells(filled, filled, 'whole numbers behind amounts with cents') };
  return units;
}
