/** How far a distribution may be leaned on. */
export type Confidence = 'strong' | 'fair' | 'thin';

/** From this many provider groups on, and up to this spread of the middle half as a share of the median, it is strong. */
const STRONG = { groups: 30, spread: 0.5 } as const;
/** Below this many groups, or beyond this spread, it is thin. */
const THIN = { groups: 10, spread: 1 } as const;

/** @param spread (p75 − p25) ÷ p50, `null` where it is not known. */
export function confidence(groups: number, spread: number | null): Confidence {
  if (spread === null || groups < THIN.groups || spread > THIN.spread) return 'thin';
  return groups >= STRONG.groups && spread <= STRONG.spread ? 'strong' : 'fair';
}

const FROM_WEAK: readonly Confidence[] = ['thin', 'fair', 'strong'];
/** Fewer codes than this are no more than fair, however strong each is. */
const STRONG_CODES = 5;

/** How far several distributions together may be leaned on: as far as the middle one, the weaker of two in the middle. */
export function confidenceOfSide(codes: readonly Confidence[]): Confidence {
  const ranks = codes.map((one) => FROM_WEAK.indexOf(one)).sort((one, other) => one - other);
  const middle = FROM_WEAK[ranks[Math.floor((ranks.length - 1) / 2)] ?? 0] ?? 'thin';
  return middle === 'strong' && codes.length < STRONG_CODES ? 'fair' : middle;
}
