import type { Result } from '../result';
import type { SourceMeasure } from './measure';
import type { Benchmark, SourceKey } from './rateKey';

/** Whoever can say what a rate is set beside, and why; no answer is an answer, with its reason. */
export interface BenchmarkSource {
  readonly name: string;
  /** What else a measure may call it, or one of the payers in it. */
  readonly alsoNamed: readonly string[];
  answers(measure: SourceMeasure): boolean;
  benchmark(key: SourceKey): Result<Benchmark>;
}
