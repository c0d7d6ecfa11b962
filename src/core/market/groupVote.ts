import { percentile } from '../statistics';

/**
 * A provider group's one vote: the median of its distinct rates for a key. Files repeat a group's rate for each of its clinicians,
 * networks and plans, so that counting rows would weigh it by how often it is written, and counting groups by their lowest or highest
 * rate would lean to one side.
 * @returns In the unit of the rates, perhaps half of one; `null` where there is none.
 */
export const groupVote = (rates: readonly number[]): number | null =>
  percentile(
    [...new Set(rates)].sort((one, other) => one - other),
    50,
  );
