import { type Micros, microsOf } from '../money';
import type { Point } from './quantileAt';

/** Where a rate stands among those of a distribution. */
export interface Standing {
  /** The share of provider groups that are paid less, 0 to 1. */
  readonly share: number;
  readonly position: 'below' | 'within' | 'above';
  /** The kept percentiles that it lies between. */
  readonly below: Point;
  readonly above: Point;
  /** The highest kept percentile of exactly this amount, where several have it. */
  readonly upTo: Point | null;
}

/**
 * Percentile rank by the percentiles that a pack keeps, in a straight line between them. Within the distribution it is what
 * PERCENTRANK.INC would give for kept values, the lowest rank of equal ones. Outside it is 0 or 1, where PERCENTRANK.INC gives
 * `#N/A`: that every group is paid more is what somebody looks for, and an error could neither be sorted nor averaged.
 */
export function rankAmong(points: readonly Point[], rate: Micros): Standing | null {
  const [lowest, highest] = [points[0], points.at(-1)];
  if (!lowest || !highest) return null;
  if (rate < microsOf(lowest.amount)) return { share: 0, position: 'below', below: lowest, above: lowest, upTo: null };
  if (rate > microsOf(highest.amount))
    return { share: 1, position: 'above', below: highest, above: highest, upTo: null };
  const at = points.findIndex(({ amount }) => microsOf(amount) >= rate);
  const above = points[at] ?? highest;
  if (microsOf(above.amount) === rate) {
    const last = points.findLast(({ amount }) => microsOf(amount) === rate) ?? above;
    return {
      share: above.percent / 100,
      position: 'within',
      below: above,
      above,
      upTo: last.percent > above.percent ? last : null,
    };
  }
  const below = points[at - 1] ?? lowest;
  const part = (rate - microsOf(below.amount)) / (microsOf(above.amount) - microsOf(below.amount));
  const share = (below.percent + part * (above.percent - below.percent)) / 100;
  return { share, position: 'within', below, above, upTo: null };
}
