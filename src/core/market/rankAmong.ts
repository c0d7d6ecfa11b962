import { MICROS, type Micros, microsOf } from '../money';
import type { Point } from './quantileAt';

/** Several kept percentiles of one amount: groups that are paid the same. */
interface Tie {
  /** The first and the last kept percentile of the amount. */
  readonly first: Point;
  readonly last: Point;
  /** The lowest rank of the amount, as shares of 0 to 1, lies between these; where they are the same it is known. */
  readonly least: number;
  readonly most: number;
}

/** Where a rate stands among those of a distribution. */
export interface Standing {
  /** The share of provider groups that are paid less, 0 to 1. */
  readonly share: number;
  readonly position: 'below' | 'within' | 'above';
  /** What it lies between: kept percentiles, or where a tie begins or ends. */
  readonly below: Point;
  readonly above: Point;
  /** The groups that are paid the very same, where these are several by what the pack keeps. */
  readonly tie: Tie | null;
}

/** Kept amounts are whole cents, so that a rate less than this away from one may be the very rate behind it. */
const HALF_A_CENT = MICROS / 200;

/** The kept amount at an end, where a rate is the same to the cent. */
function toTheCent(lowest: Micros, highest: Micros, rate: Micros): Micros {
  if (rate < lowest && lowest - rate <= HALF_A_CENT) return lowest;
  return rate > highest && rate - highest < HALF_A_CENT ? highest : rate;
}

/** Kept percentiles of one amount, and the share at which it begins and ends, as far as these tell. */
interface Flat {
  readonly from: number;
  readonly to: number;
  readonly begins: readonly [least: number, most: number];
  readonly ends: readonly [least: number, most: number];
}

/**
 * What kept percentiles of one amount say of the rates behind them. Of n groups the rates stand at the shares 0, 1 ÷ (n − 1) and so on:
 * the first of the amount stands after the kept percentile before it, and at its own first one at the latest. Nothing where none of
 * these shares lies among those of the amount: that is a slope too slight for cents.
 */
function flatOf(points: readonly Point[], groups: number, from: number, to: number): Flat | null {
  const steps = groups - 1;
  const low = (at: number): number => Math.floor((steps * (points[at]?.percent ?? 0)) / 100);
  const high = (at: number): number => Math.ceil((steps * (points[at]?.percent ?? 100)) / 100);
  if (steps < 1 || low(to) < high(from)) return null;
  const share = (place: number): number => place / steps;
  const afterBefore = low(from - 1) + 1;
  const beforeNext = high(to + 1) - 1;
  return {
    from,
    to,
    begins: from === 0 ? [0, 0] : [share(afterBefore), share(Math.max(afterBefore, low(from)))],
    ends: to === points.length - 1 ? [1, 1] : [share(Math.min(beforeNext, high(to))), share(beforeNext)],
  };
}

function flatAt(points: readonly Point[], groups: number, at: number): Flat | null {
  const amount = points[at]?.amount;
  const from = points.findIndex((point) => point.amount === amount);
  const to = points.findLastIndex((point) => point.amount === amount);
  return from === to ? null : flatOf(points, groups, from, to);
}

const middle = ([least, most]: Flat['begins']): number => (least + most) / 2;

/**
 * Percentile rank by the percentiles that a pack keeps, in a straight line between them: PERCENTRANK.INC of the votes, to the cent, where each
 * vote is kept (5, 6, 11 or 21 groups), else close to it. Of equal votes it is the rank of the first, as there, which is exact where one
 * place alone is left for it, as between P5 and P95 of up to 21 groups; else the middle of what is left. Outside it is 0 or 1, where
 * PERCENTRANK.INC gives `#N/A`: that every group is paid more is what somebody looks for, and an error could neither be sorted nor
 * averaged.
 */
export function rankAmong(points: readonly Point[], groups: number, asked: Micros): Standing | null {
  const [lowest, highest] = [points[0], points.at(-1)];
  if (!lowest || !highest) return null;
  const rate = toTheCent(microsOf(lowest.amount), microsOf(highest.amount), asked);
  const alone = { tie: null };
  if (rate < microsOf(lowest.amount)) return { share: 0, position: 'below', below: lowest, above: lowest, ...alone };
  if (rate > microsOf(highest.amount)) return { share: 1, position: 'above', below: highest, above: highest, ...alone };
  const at = points.findIndex(({ amount }) => microsOf(amount) >= rate);
  const kept = points[at] ?? highest;
  const flat = flatAt(points, groups, at);
  if (microsOf(kept.amount) === rate) {
    const tie = flat && {
      first: kept,
      last: points[flat.to] ?? kept,
      least: flat.begins[0],
      most: flat.begins[1],
    };
    const share = flat ? middle(flat.begins) : kept.percent / 100;
    return { share, position: 'within', below: kept, above: kept, tie };
  }
  const before = points[at - 1] ?? lowest;
  const left = flatAt(points, groups, at - 1);
  const below = left ? { ...before, percent: 100 * middle(left.ends) } : before;
  const above = flat ? { ...kept, percent: 100 * middle(flat.begins) } : kept;
  const part = (rate - microsOf(below.amount)) / (microsOf(above.amount) - microsOf(below.amount));
  const share = (below.percent + part * (above.percent - below.percent)) / 100;
  return { share, position: 'within', below, above, ...alone };
}
