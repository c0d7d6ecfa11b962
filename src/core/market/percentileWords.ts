import { type Cents, printDollars } from '../money';
import type { Bracket, Point } from './quantileAt';

export const printPoint = ({ percent, amount }: Point): string => `P${percent} ${printDollars(amount)}`;

const isKept = ({ below, above }: Bracket): boolean => below.percent === above.percent;

/** How a percentile was come by, with its numbers. */
export function percentileFormula(bracket: Bracket, percent: number, amount: Cents, groups: number): string {
  const { below, above } = bracket;
  if (isKept(bracket)) return `P${percent} of ${groups} provider groups = ${printDollars(amount)}`;
  const part = `(${percent} − ${below.percent}) ÷ (${above.percent} − ${below.percent})`;
  const width = `(${printDollars(above.amount)} − ${printDollars(below.amount)})`;
  return `${printDollars(below.amount)} + ${part} × ${width} = ${printDollars(amount)}`;
}

/** That nothing is kept between the outermost percentile and the lowest or highest rate, however far off that is. */
export function outermostNotes({ below, above }: Bracket): readonly string[] {
  if (below.percent > 0 && above.percent < 100) return [];
  const [end, inner] = below.percent === 0 ? ['lowest', above] : ['highest', below];
  return [
    `One group’s ${end} rate draws that line: beyond P${Number(inner.percent.toFixed(2))} it may be far from what groups are paid.`,
  ];
}

/** That a percentile between those that the pack keeps is not counted from its rates. */
export const percentileNotes = (bracket: Bracket, percent: number): readonly string[] =>
  isKept(bracket)
    ? []
    : [
        `P${percent} lies on a straight line between ${printPoint(bracket.below)} and ${printPoint(bracket.above)}, which the pack keeps.`,
        ...outermostNotes(bracket),
      ];
