/**
 * `numerator ÷ denominator` to the nearest whole, halves upward, both safe integers, not negative; exact, because no fraction is
 * ever formed. Half-up is the rule of fee schedules: $1.005 is $1.01.
 */
export function divideHalfUp(numerator: number, denominator: number): number {
  const remainder = numerator % denominator;
  const whole = (numerator - remainder) / denominator;
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
