import { type Cents, cents } from './cents';
import { multiplyHalfUp } from './divideHalfUp';

declare const unit: unique symbol;

/**
 * Millionths of a dollar, or of a unit: what people type, kept exactly. Rates for 15 minutes carry up to four decimals, and a
 * double times a million, rounded, gives back every decimal of six places below a billion.
 */
export type Micros = number & { readonly [unit]: 'micros' };

export const MICROS = 1_000_000;
const MICROS_PER_CENT = MICROS / 100;

const isMicros = (value: number): value is Micros => Number.isSafeInteger(value);

/** A typed number in millionths, or `null` where it is too large to be kept exactly (nine billion) or no number. */
export function micros(value: number): Micros | null {
  const scaled = Math.round(value * MICROS);
  return isMicros(scaled) ? scaled : null;
}

/** A whole number of millionths. @throws RangeError where it is none, or beyond what is kept exactly: a bug of ours. */
export function wholeMicros(value: number): Micros {
  if (!isMicros(value)) throw new RangeError(`${value} is not a whole number of millionths`);
  return value;
}

/** An amount of cents in millionths. */
export const microsOf = (amount: Cents): Micros => wholeMicros(amount * MICROS_PER_CENT);

/** `rate × units` in cents, rounded half-up once. */
export const timesUnits = (rate: Micros, units: Micros): Cents =>
  cents(multiplyHalfUp(rate, units, MICROS * MICROS_PER_CENT));

/** `amount × multiple` in cents, rounded half-up; the multiple in millionths, so that 1.2 is 120 %. */
export const timesMultiple = (amount: Cents, multiple: Micros): Cents =>
  cents(multiplyHalfUp(amount, multiple, MICROS));
