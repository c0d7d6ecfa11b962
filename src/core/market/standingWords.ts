import { printShare } from '../printShare';
import { type Micros, microsOf, printDollars, printRate } from '../money';
import { outermostNotes, printPoint } from './percentileWords';
import type { Standing } from './rankAmong';

/** How a percentile rank was come by, with its numbers. */
export function standingFormula({ share, position, below, above }: Standing, rate: Micros): string {
  const printed = printRate(rate);
  if (position === 'below') return `${printed} < ${printDollars(below.amount)}, the lowest: ${printShare(share)}`;
  if (position === 'above') return `${printed} > ${printDollars(above.amount)}, the highest: ${printShare(share)}`;
  const equals = microsOf(above.amount) === rate ? '=' : '≈';
  if (below.percent === above.percent) return `${printed} ${equals} ${printPoint(above)}: ${printShare(share)}`;
  const part = `(${printed} − ${printDollars(below.amount)}) ÷ (${printDollars(above.amount)} − ${printDollars(below.amount)})`;
  return `${below.percent}% + ${part} × (${above.percent}% − ${below.percent}%) = ${printShare(share)}`;
}

/** What somebody who reads the number alone would not know. */
export function standingNotes({ position, below, above, upTo, before }: Standing, groups: number): readonly string[] {
  if (position === 'below') return [`Below what any of the ${groups} provider groups is paid.`];
  if (position === 'above') return [`Above what any of the ${groups} provider groups is paid.`];
  if (upTo) {
    const lowest = before
      ? `its lowest rank lies between P${before.percent} and P${above.percent}`
      : 'this is its lowest rank';
    return [`The same amount up to ${printPoint(upTo)}; ${lowest}.`];
  }
  return below.percent === above.percent
    ? []
    : [
        `On a straight line between ${printPoint(below)} and ${printPoint(above)}, which the pack keeps.`,
        ...outermostNotes({ below, above }),
      ];
}
