import { type Micros, printDollars, timesMultiple } from '../money';
import { ok, type Result } from '../result';
import { printShare } from './measure';
import type { Benchmark } from './rateKey';

/** A share of a price, rounded half-up to the cent. */
export function shareOfBenchmark(answer: Result<Benchmark>, share: Micros): Result<Benchmark> {
  if (!answer.ok) return answer;
  const { unit, from, to } = answer.value;
  const amount = timesMultiple(answer.value.amount, share);
  return ok({
    amount,
    unit,
    from,
    to,
    evidence() {
      const whole = answer.value.evidence();
      const printed = printDollars(amount);
      return { ...whole, amount: printed, formula: `${whole.formula}; × ${printShare(share)} = ${printed}` };
    },
  });
}
