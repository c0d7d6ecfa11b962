/** How many of the values are less. */
function countBelow(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The share of values below one, as Excel's PERCENTRANK.INC counts it: values less ÷ (n − 1), between two neighbours interpolated
 * by where it lies between them, the inverse of `percentile`. Of equal values it is the rank of the first; of a single value 1.
 * @param ascending In ascending order.
 * @param digits Where to cut off, as Excel does (its default is 3); `null` keeps all.
 * @returns 0 to 1, or `null` outside the values (Excel: `#N/A`).
 */
export function percentRank(ascending: ArrayLike<number>, value: number, digits: number | null = null): number | null {
  const last = ascending.length - 1;
  const below = countBelow(ascending, value);
  const next = ascending[below];
  if (next === undefined) return null;
  if (next === value) return last === 0 ? 1 : quotient(below, last, digits);
  const previous = ascending[below - 1];
  if (previous === undefined) return null;
  const gap = next - previous;
  return quotient((below - 1) * gap + value - previous, last * gap, digits);
}

/** Cut off before it is divided: 0.29 × 100 is less than 29. */
function quotient(numerator: number, denominator: number, digits: number | null): number {
  if (digits === null) return numerator / denominator;
  const scale = 10 ** digits;
  return Math.floor((numerator * scale) / denominator) / scale;
}
