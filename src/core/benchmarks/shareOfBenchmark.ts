import { type Micros, timesMultiple } from '../money';
import { ok, type Result } from '../result';
import { printShare } from './measure';
import type { Benchmark } from './rateKey';
import { repriced } from './repriced';

/** A share of a price, rounded half-up to the cent. */
export function shareOfBenchmark(answer: Result<Benchmark>, share: Micros): Result<Benchmark> {
  if (!answer.ok) return answer;
  return ok(repriced(answer.value, timesMultiple(answer.value.amount, share), `× ${printShare(share)}`));
}
