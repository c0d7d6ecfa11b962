import { type Cents, type Micros, MICROS, microsOf, printDollars } from '../money';
import { failed, ok, type Result } from '../result';

/** 80 % of charges reaches a formula as 0.8; no payer pays less than a twentieth of Medicare's price. */
const LEAST = 20;

const print = (amount: number): string => `$${amount.toFixed(2)}`;

/** Refuses an amount below 5 % of its benchmark: no rate in dollars. */
export const plausible = (rate: Micros, benchmark: Cents): Result<null> =>
  rate * LEAST < microsOf(benchmark)
    ? failed('rateTooSmall', { rate: print(rate / MICROS), benchmark: printDollars(benchmark) })
    : ok(null);
