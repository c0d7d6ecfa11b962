import type { MarketPack } from './pack';

/** Distributions of fewer groups than the minimum, whose percentiles are withheld. */
export const withheld = ({ distributions: { groups }, method: { minimumGroups } }: MarketPack): number =>
  Array.from(groups).filter((found) => found < minimumGroups).length;
