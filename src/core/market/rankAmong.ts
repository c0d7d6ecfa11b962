import { MICROS, type Micros, microsOf } from '../money';
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
  /** The last kept percentile before those of this amount: its lowest rank lies after that. */
  readonly before: Point | null;
}

/** Kept amounts are whole cents, so that a rate less than this away from one may be the very rate behind it. */
const HALF_A_CENT = MICROS / 200;

/** The kept amount at an end, where a rate is the same to the cent. */
function toTheCent(lowest: Micros, highest: Micros, rate: Micros): Micros {
  if (rate < lowest && lowest - rate <= HALF_A_CENT) return lowest;
  return rate > highest && rate - highest < HALF_A_CENT ? highest : rate;
}

/**
 * Percentile rank by the percentiles that a pack keeps, in a straight line between them. Within the distribution it is what
 * PERCENTRANK.INC would give for kept values; of equal ones it is the lowest kept rank, and the lowest of all may lie up to one kept
 * percentile lower. Outside it is 0 or 1, where PERCENTRANK.INC gives
 * `#N/A`: that every group is paid more is what somebody looks for, and an error could neither be sorted nor averaged.
 */
export function rankAmong(points: readonly Point[], asked: Micros): Standing | null {
  const [lowest, highest] = [points[0], points.at(-1)];
  if (!lowest || !highest) return null;
  const rate = toTheCent(microsOf(lowest.amount), microsOf(highest.amount), asked);
  const alone = { upTo: null, before: null };
  if (rate < microsOf(lowest.amount)) return { share: 0, position: 'below', below: lowest, above: lowest, ...alone };
  if (rate > microsOf(highest.amount)) return { share: 1, position: 'above', below: highest, above: highest, ...alone };
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
      before: points[at - 1] ?? null,
    };
  }
  const below = points[at - 1] ?? lowest;
  const part = (rate - microsOf(below.amount)) / (microsOf(above.amount) - microsOf(below.amount));
  const share = (below.percent + part * (above.percent - below.percent)) / 100;
  return { share, position: 'within', below, above, ...alone };
}
