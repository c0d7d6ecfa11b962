import { type Cents, cents, divideHalfUp } from '../money';
import type { Distributions, Quantile } from './pack';

/** A kept percentile of one distribution. */
export interface Point {
  readonly percent: number;
  readonly amount: Cents;
}

/** The kept percentiles that one lies between; the same twice where it is kept itself. */
export interface Bracket {
  readonly below: Point;
  readonly above: Point;
}

const pointOf = ({ percent, cents: column }: Quantile, row: number): Point => ({
  percent,
  amount: cents(column[row] ?? 0),
});

export const pointsOf = ({ quantiles }: Distributions, row: number): readonly Point[] =>
  quantiles.map((quantile) => pointOf(quantile, row));

/** Where a percentage stands among those that the pack keeps. A pack keeps 0 and 100, so that every one stands somewhere. */
export function bracketOf({ quantiles }: Distributions, row: number, percent: number): Bracket | null {
  const above = quantiles.find((quantile) => quantile.percent >= percent);
  if (!above) return null;
  const below = above.percent === percent ? above : quantiles.findLast((quantile) => quantile.percent < percent);
  return below ? { below: pointOf(below, row), above: pointOf(above, row) } : null;
}

/** Percentages carry three decimals at most. */
const THOUSANDTHS = 1000;

/** The amount on a straight line between two kept percentiles, rounded half-up to the cent; the kept one itself where it is one. */
export function between({ below, above }: Bracket, percent: number): Cents {
  const width = Math.round((above.percent - below.percent) * THOUSANDTHS);
  if (width === 0) return below.amount;
  const past = Math.round((percent - below.percent) * THOUSANDTHS);
  return cents(divideHalfUp(below.amount * (width - past) + above.amount * past, width));
}
