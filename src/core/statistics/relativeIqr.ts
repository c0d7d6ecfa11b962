/** Spread of the middle half: (p75 − p25) ÷ p50; `null` where the median is 0. */
export const relativeIqr = (p25: number, p50: number, p75: number): number | null =>
  p50 === 0 ? null : (p75 - p25) / p50;
