import { cents, printDollars } from '../money';
import { failed, ok, type Result } from '../result';
import { printMeasure, type ShiftedMeasure } from './measure';
import type { Benchmark } from './rateKey';

/** A price with dollars of the user's own added, or taken off; of one that comes to nothing there is none. */
export function shiftedBenchmark(answer: Result<Benchmark>, measure: ShiftedMeasure): Result<Benchmark> {
  if (!answer.ok) return answer;
  const { how, by } = measure;
  const { amount: before, unit, from, to } = answer.value;
  const after = how === 'plus' ? before + by : before - by;
  if (after <= 0) return failed('shiftedBelowZero', { measure: printMeasure(measure), price: printDollars(before) });
  const amount = cents(after);
  return ok({
    amount,
    unit,
    from,
    to,
    evidence() {
      const whole = answer.value.evidence();
      const printed = printDollars(amount);
      const shift = `${how === 'plus' ? '+' : '−'} ${printDollars(by)} (your own)`;
      return { ...whole, amount: printed, formula: `${whole.formula}; ${shift} = ${printed}` };
    },
  });
}
