import { printShare } from '../printShare';
import { type Micros, microsOf, printDollars, printRate } from '../money';
import { outermostNotes, printPoint } from './percentileWords';
import type { Point } from './quantileAt';
import type { Standing } from './rankAmong';

/** A kept percentile, or about where groups of one amount begin or end. */
const printKnot = (point: Point): string =>
  Number.isInteger(point.percent)
    ? printPoint(point)
    : `${Number(point.percent.toFixed(2))}% ${printDollars(point.amount)}`;

/** How a percentile rank was come by, with its numbers. */
export function standingFormula({ share, position, below, above }: Standing, rate: Micros): string {
  const printed = printRate(rate);
  if (position === 'below') return `${printed} < ${printDollars(below.amount)}, the lowest: ${printShare(share)}`;
  if (position === 'above') return `${printed} > ${printDollars(above.amount)}, the highest: ${printShare(share)}`;
  const equals = microsOf(above.amount) === rate ? '=' : '≈';
  if (below === above) return `${printed} ${equals} ${printPoint(above)}: ${printShare(share)}`;
  const part = `(${printed} − ${printDollars(below.amount)}) ÷ (${printDollars(above.amount)} − ${printDollars(below.amount)})`;
  const [from, to] = [below, above].map(({ percent }) => `${Number(percent.toFixed(2))}%`);
  return `${from} + ${part} × (${to} − ${from}) = ${printShare(share)}`;
}

/** What somebody who reads the number alone would not know. */
export function standingNotes({ position, below, above, tie }: Standing, groups: number): readonly string[] {
  if (position === 'below') return [`Below what any of the ${groups} provider groups is paid.`];
  if (position === 'above') return [`Above what any of the ${groups} provider groups is paid.`];
  if (tie) {
    const rank =
      tie.least === tie.most
        ? 'the rank is that of the first of them'
        : `the rank of the first of them lies between ${printShare(tie.least)} and ${printShare(tie.most)}, of which this is the middle`;
    return [`The same amount from ${printPoint(tie.first)} to ${printPoint(tie.last)}; ${rank}.`];
  }
  return below === above
    ? []
    : [`On a straight line between ${printKnot(below)} and ${printKnot(above)}.`, ...outermostNotes({ below, above })];
}
