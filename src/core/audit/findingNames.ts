import type { FindingKind } from './types';

/** What kinds of findings are called, in the pane, on the sheets and in files; what shades a report's cells goes by how they begin. */
export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  belowTarget: 'Below target',
  belowBestPayer: 'Below the best payer',
  belowOtherProduct: 'Below its other product',
  unchanged: 'Unchanged for years',
  expired: 'Expired',
  overlapping: 'Overlapping periods',
  disagreeing: 'Rates disagree',
  listedTwice: 'Listed twice',
  mastersAboveDoctoral: "Master's above doctoral",
  unitMismatch: "Unit not the code's",
  billedWithoutRate: 'Billed without a rate',
  aboveBenchmark: 'Above the benchmark',
};
