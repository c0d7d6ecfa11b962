/**
 * `numerator ÷ denominator` to the nearest whole, halves upward, both safe integers, not negative. Half-up is the rule of fee
 * schedules: $1.005 is $1.01.
 *
 * Exact, though it divides: a quotient that is not whole lies at least 1/denominator below the next whole number, and a double's
 * rounding moves it by less than that, since the numerator is below 2⁵³. (The engine's `%` is exact too, and fifty times slower
 * beyond 32 bits.)
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  const whole = Math.floor(numerator / denominator);
  const remainder = numerator - whole * denominator;
  return remainder >= denominator - remainder ? whole + 1 : whole;
}

/** `a × b ÷ denominator` likewise, where the product may exceed what a number holds exactly. */
export function multiplyHalfUp(a: number, b: number, denominator: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product)) return divideHalfUp(product, denominator);
  const divisor = BigInt(denominator);
  const exact = BigInt(a) * BigInt(b);
  const whole = exact / divisor;
  return Number(2n * (exact - whole * divisor) >= divisor ? whole + 1n : whole);
}
