import type { Evidence } from '../benchmarks';
import { type Micros, printRate } from '../money';
import { failed, ok, type Result } from '../result';
import type { MarketDistribution } from './marketSource';
import { rankAmong, type Standing } from './rankAmong';
import { standingFormula, standingNotes } from './standingWords';

/** Where a rate stands in a market, and what that rests on. */
export interface MarketRank extends Standing {
  readonly evidence: () => Evidence;
}

/** The percentile rank of a rate in a distribution. */
export function marketRank(distribution: MarketDistribution, rate: Micros): Result<MarketRank> {
  const standing = rankAmong(distribution.points, distribution.groups, rate);
  if (!standing) return failed('packDamaged', { what: 'a distribution has no percentiles' });
  return ok({
    ...standing,
    evidence: () =>
      distribution.evidence(
        printRate(rate),
        standingFormula(standing, rate),
        standingNotes(standing, distribution.groups),
      ),
  });
}
