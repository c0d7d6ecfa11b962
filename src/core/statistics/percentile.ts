/**
 * Percentile by linear interpolation between order statistics: Excel's PERCENTILE.INC, R's type 7, DuckDB's `quantile_cont`. R. J.
 * Hyndman, Y. Fan, “Sample Quantiles in Statistical Packages”, *The American Statistician* 50 (1996), definition 7.
 *
 * Of whole numbers and a whole percentage the quotient is rounded once, to the nearest double, so that halves stay halves.
 * @param ascending In ascending order.
 * @param percent 0 to 100.
 * @returns `null` where there is no value, or the percentage is none (Excel: `#NUM!`).
 */
export function percentile(ascending: ArrayLike<number>, percent: number): number | null {
  if (!(percent >= 0 && percent <= 100)) return null;
  const hundredths = (ascending.length - 1) * percent;
  const below = Math.floor(hundredths / 100);
  const one = ascending[below];
  if (one === undefined) return null;
  const other = ascending[below + 1] ?? one;
  const share = hundredths - below * 100;
  return one === other ? one : (one * (100 - share) + other * share) / 100;
}
