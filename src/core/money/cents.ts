declare const unit: unique symbol;

/** Whole cents: a safe integer, not negative. */
export type Cents = number & { readonly [unit]: 'cents' };

const isCents = (value: number): value is Cents => Number.isSafeInteger(value) && value >= 0;

/** @throws RangeError where the value is no whole number of cents: a bug of ours, never of the user's. */
export function cents(value: number): Cents {
  if (!isCents(value)) throw new RangeError(`${value} is not a whole number of cents`);
  return value;
}

/** Dollars as a cell holds them: the double nearest to the exact amount. */
export const dollars = (amount: number): number => amount / 100;

/** `16799` as `$167.99`, with separators of thousands. */
export function printDollars(amount: Cents): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `$${whole}.${String(amount % 100).padStart(2, '0')}`;
}
