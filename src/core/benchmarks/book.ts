import { failed, type Failed, type Result } from '../result';
import type { Benchmark, RateKey } from './rateKey';
import type { BenchmarkSource } from './source';

/** Asks sources in the user's order: the first answer stands; where none has one, the first reason does. */
export interface BenchmarkBook {
  benchmark(key: RateKey): Result<Benchmark>;
}

export function benchmarkBook(sources: readonly BenchmarkSource[]): BenchmarkBook {
  return {
    benchmark(key) {
      let first: Failed | undefined;
      for (const source of sources) {
        if (!source.measures.includes(key.measure)) continue;
        const answer = source.benchmark(key);
        if (answer.ok) return answer;
        first ??= answer;
      }
      return first ?? failed('measureNotLoaded', { measure: key.measure });
    },
  };
}
