import { separated } from '../money';
import { percentile } from '../statistics';
import { groupVote } from './groupVote';

/**
 * Around the median of a code's own provider groups, for want of Medicare's price: so many times below or above it are rates of those
 * who never bill the code, or mistakes. They are that only while fewer than one in so many groups have such a rate on that side. More
 * are a second hump, which may be the same code by another unit (an hour beside a day), and nobody's ghosts.
 */
export const OWN_BAND = { times: 10, oneIn: 20 } as const;

/** What a code's groups come to: how many there are, and how many have rates far below and far above their median. */
export interface OwnGroups {
  readonly groups: number;
  readonly below: number;
  readonly above: number;
}

/** Whether the groups far off on one side are few enough to be dropped there. */
const areFew = (far: number, groups: number): boolean => far * OWN_BAND.oneIn < groups;

/** Whether so many groups have rates far off that these stay. */
export const isHumped = ({ groups, below, above }: OwnGroups): boolean =>
  (below > 0 && !areFew(below, groups)) || (above > 0 && !areFew(above, groups));

/** The rates of codes without Medicare's price that were set beside their own median. */
export interface Unpriced {
  readonly codes: number;
  readonly rates: number;
  /** Those of the codes where many groups are far off. */
  readonly humped: readonly string[];
}

const MOST_NAMED = 5;

/** What a pack's users are to know of them. */
export function unpricedNotes({ codes, rates, humped }: Unpriced): readonly string[] {
  if (rates === 0) return [];
  const [times, share] = [OWN_BAND.times, 100 / OWN_BAND.oneIn];
  const named = [...humped].sort();
  const rest = named.length - MOST_NAMED;
  return [
    `Medicare has no price for ${separated(codes)} of the codes. Their rates, ${separated(rates)}, were set beside the median of the code’s own provider groups; those more than ${times} times below or above it were dropped where fewer than ${share}% of the groups have such a rate.`,
    ...(named.length === 0
      ? []
      : [
          `More of the groups do for ${named.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${separated(rest)} more` : ''}: that may be another unit of the same code, and stays.`,
        ]),
  ];
}

/** Which rates of a code stay. */
export type InBand = (amount: number) => boolean;

const isBelow = (amount: number, median: number): boolean => amount * OWN_BAND.times < median;
const isAbove = (amount: number, median: number): boolean => amount > median * OWN_BAND.times;

/** Judges a code's rates, by provider group, beside their own median. */
export function ownBand(amounts: readonly (readonly number[])[]): OwnGroups & { readonly isIn: InBand } {
  const votes = amounts.flatMap((group) => groupVote(group) ?? []).sort((one, other) => one - other);
  const median = percentile(votes, 50) ?? 0;
  const groups = votes.length;
  const below = amounts.filter((group) => group.some((amount) => isBelow(amount, median))).length;
  const above = amounts.filter((group) => group.some((amount) => isAbove(amount, median))).length;
  const [dropsBelow, dropsAbove] = [areFew(below, groups), areFew(above, groups)];
  return {
    groups,
    below,
    above,
    isIn: (amount) => !(dropsBelow && isBelow(amount, median)) && !(dropsAbove && isAbove(amount, median)),
  };
}
