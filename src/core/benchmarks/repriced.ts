import { type Cents, printDollars } from '../money';
import type { Benchmark } from './rateKey';

/** A price made of another: the same unit and days, its evidence with one step more. */
export const repriced = (price: Benchmark, amount: Cents, step: string): Benchmark => ({
  amount,
  unit: price.unit,
  from: price.from,
  to: price.to,
  evidence() {
    const whole = price.evidence();
    const printed = printDollars(amount);
    return { ...whole, amount: printed, formula: `${whole.formula}; ${step} = ${printed}` };
  },
});
