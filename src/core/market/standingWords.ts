import { printShare } from '../printShare';
import { type Micros, printDollars, printRate } from '../money';
import { printPoint } from './percentileWords';
import type { Standing } from './rankAmong';

/** How a percentile rank was come by, with its numbers. */
export function standingFormula({ share, position, below, above }: Standing, rate: Micros): string {
  const printed = printRate(rate);
  if (position === 'below') return `${printed} < ${printDollars(below.amount)}, the lowest: ${printShare(share)}`;
  if (position === 'above') return `${printed} > ${printDollars(above.amount)}, the highest: ${printShare(share)}`;
  if (below.percent === above.percent) return `${printed} = ${printPoint(above)}: ${printShare(share)}`;
  const part = `(${printed} − ${printDollars(below.amount)}) ÷ (${printDollars(above.amount)} − ${printDollars(below.amount)})`;
  return `${below.percent}% + ${part} × (${above.percent}% − ${below.percent}%) = ${printShare(share)}`;
}

/** What somebody who reads the number alone would not know. */
export function standingNotes({ position, below, above, upTo }: Standing, groups: number): readonly string[] {
  if (position === 'below') return [`Below what any of the ${groups} provider groups is paid.`];
  if (position === 'above') return [`Above what any of the ${groups} provider groups is paid.`];
  if (upTo) return [`The same amount up to ${printPoint(upTo)}; this is the lowest rank of it.`];
  return below.percent === above.percent
    ? []
    : [`On a straight line between ${printPoint(below)} and ${printPoint(above)}, which the pack keeps.`];
}
