import type { Benchmark, RateKey } from './rateKey';
import type { Measure } from './measure';
import type { Result } from '../result';

/** Whoever can say what a rate is set beside, and why; no answer is an answer, with its reason. */
export interface BenchmarkSource {
  readonly name: string;
  readonly measures: readonly Measure[];
  benchmark(key: RateKey): Result<Benchmark>;
}
