/**
 * The mean of ratios: what ratios multiply to, rooted. Twice and half are 1 on average, whichever of both is divided by the other,
 * where the arithmetic mean says 1.25.
 * @returns `null` where there is none, or one is not positive.
 */
export function geometricMean(ratios: readonly number[]): number | null {
  if (ratios.length === 0 || !ratios.every((ratio) => ratio > 0)) return null;
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}
