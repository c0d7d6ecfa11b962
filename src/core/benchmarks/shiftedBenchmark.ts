import { cents, printDollars } from '../money';
import { failed, ok, type Result } from '../result';
import { printMeasure, type ShiftedMeasure } from './measure';
import type { Benchmark } from './rateKey';
import { repriced } from './repriced';

/** A price with dollars of the user's own added, or taken off; of one that comes to nothing there is none. */
export function shiftedBenchmark(answer: Result<Benchmark>, measure: ShiftedMeasure): Result<Benchmark> {
  if (!answer.ok) return answer;
  const { how, by } = measure;
  const before = answer.value.amount;
  const after = how === 'plus' ? before + by : before - by;
  if (after <= 0) return failed('shiftedBelowZero', { measure: printMeasure(measure), price: printDollars(before) });
  return ok(repriced(answer.value, cents(after), `${how === 'plus' ? '+' : '−'} ${printDollars(by)} (your own)`));
}
