import type { MarketDistribution } from '../../../core/market';
import { type Micros, microsOf } from '../../../core/money';

/** Where something stands on the scale, in percent of its width. */
type Place = number;

/** What is drawn of a rate among what others are paid. */
export interface Drawn {
  readonly rate: Place;
  readonly lowest: Place;
  /** `null` where it lies so far out that it would press all others together. */
  readonly highest: Place | null;
  /** From the tenth to the ninetieth percentile, and the middle half. */
  readonly whisker: readonly [Place, Place];
  readonly box: readonly [Place, Place];
  readonly median: Place;
}

/** Beyond so many times P90 the highest is told and not drawn. */
const FAR = 2;

/** Room at both ends, so that a mark at the edge is whole. */
const MARGIN = 3;

/** The places of a distribution and of a rate in it; nothing where the pack keeps other percentiles than these. */
export function drawn({ points }: MarketDistribution, rate: Micros): Drawn | undefined {
  const at = (percent: number): number | undefined => {
    const point = points.find((one) => one.percent === percent);
    return point && microsOf(point.amount);
  };
  const [p0, p10, p25, p50, p75, p90, p100] = [at(0), at(10), at(25), at(50), at(75), at(90), at(100)];
  if (
    p0 === undefined ||
    p10 === undefined ||
    p25 === undefined ||
    p50 === undefined ||
    p75 === undefined ||
    p90 === undefined ||
    p100 === undefined
  )
    return undefined;
  const isFar = p100 > Math.max(FAR * p90, rate);
  const least = Math.min(p0, rate);
  const most = Math.max(isFar ? FAR * p90 : p100, rate);
  const width = most - least;
  const place = (amount: number): Place =>
    width === 0 ? 50 : MARGIN + ((amount - least) / width) * (100 - 2 * MARGIN);
  return {
    rate: place(rate),
    lowest: place(p0),
    highest: isFar ? null : place(p100),
    whisker: [place(p10), place(p90)],
    box: [place(p25), place(p75)],
    median: place(p50),
  };
}
