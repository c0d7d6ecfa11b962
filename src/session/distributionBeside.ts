import { type MarketMeasure, type Measure, pricesIn, type RateKey } from '../core/benchmarks';
import type { MarketDistribution } from '../core/market';
import type { ReportMarket } from '../core/report';
import type { Result } from '../core/result';
import { distributionOf, loadedPacks } from './market';

const ANY: MarketMeasure = { kind: 'market', percent: 50, source: null };

/** The market that a measure speaks of, of a rule's sides the first; nothing where it speaks of none. */
const marketIn = (measure: Measure): MarketMeasure | undefined =>
  pricesIn(measure).find((price) => price.kind === 'market');

/** What provider groups are paid for the same as a rate: in the market that it is compared with, else in any that is loaded. */
export const distributionBeside = (key: RateKey): Result<MarketDistribution> =>
  distributionOf({ ...key, measure: marketIn(key.measure) ?? ANY });

/** What a report says of the market; nothing where none is loaded. */
export function reportMarket(): ReportMarket | undefined {
  const packs = loadedPacks();
  return packs.length === 0 ? undefined : { packs, distributionOf: distributionBeside };
}
