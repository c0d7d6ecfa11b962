import {
  type Cents,
  cents,
  decimalsOf,
  type Micros,
  MICROS,
  printDollars,
  printRate,
  separated,
  timesUnits,
  wholeMicros,
} from '../money';

/** `3,480`, `12.5`. */
export const printUnits = (units: Micros): string =>
  `${separated(Math.floor(units / MICROS))}.${decimalsOf(units)}`.replace(/\.?0+$/, '');

/** A multiple in millionths: `120%`, `112.5%`. */
export const printMultiple = (multiple: Micros): string => `${multiple / (MICROS / 100)}%`;

/** A billion dollars a year for one rate is a telephone number in the wrong column. */
const IMPLAUSIBLE = 1e9;

/** `rate × units` in cents, rounded half-up; `null` where units are not known, or the product is beyond belief (a billion). */
export function annualOf(rate: Micros, units: Micros | null): Cents | null {
  if (units === null || (rate / MICROS) * (units / MICROS) > IMPLAUSIBLE) return null;
  return timesUnits(rate, units);
}

/** What lies between two rates, times the units of a year. */
export const annualGap = (high: Micros, low: Micros, units: Micros | null): Cents | null =>
  annualOf(wholeMicros(high - low), units);

/** Stays a number of cents, whatever is added. */
export const plusCents = (one: Cents, other: Cents): Cents => cents(Math.min(one + other, Number.MAX_SAFE_INTEGER));

/** What lies between two rates, and what it is worth in a year. */
export interface Gap {
  readonly gap: Micros;
  readonly annual: Cents | null;
  /** `$201.59 − $104.50 = $97.09; $97.09 × 3,480 = $337,873.20`, as far as the units are known. */
  readonly arithmetic: () => string;
}

export function gapBetween(high: Micros, low: Micros, units: Micros | null): Gap {
  const gap = wholeMicros(high - low);
  const annual = annualOf(gap, units);
  return {
    gap,
    annual,
    arithmetic() {
      const printed = printRate(gap);
      const difference = `${printRate(high)} − ${printRate(low)} = ${printed}`;
      return units === null || annual === null
        ? difference
        : `${difference}; ${printed} × ${printUnits(units)} = ${printDollars(annual)}`;
    },
  };
}
