import type { Result } from '../result';
import { askSources } from './askSources';
import { byRule } from './byRule';
import { printMeasure, type Side } from './measure';
import type { Benchmark, RateKey, SourceKey } from './rateKey';
import { shareOfBenchmark } from './shareOfBenchmark';
import type { BenchmarkSource } from './source';

/** Asks all sources: of several answers the one nearest in time and place stands; where none has one, the first reason does. */
export interface BenchmarkBook {
  benchmark(key: RateKey): Result<Benchmark>;
}

const isForSource = (key: RateKey): key is SourceKey =>
  key.measure.kind === 'medicare' || key.measure.kind === 'market';

/** Medicare's price is the same for every payer, so that a rule about one payer can have it for a side. */
function forSide(key: RateKey, side: Side): RateKey {
  const of = side.kind === 'share' ? side.of : side;
  return { ...key, measure: side, payer: of.kind === 'medicare' ? null : key.payer };
}

/** A benchmark whose evidence says more. */
export const withNotes = (benchmark: Benchmark, notes: readonly string[]): Benchmark => ({
  ...benchmark,
  evidence() {
    const evidence = benchmark.evidence();
    return { ...evidence, notes: [...evidence.notes, ...notes] };
  },
});

export function benchmarkBook(sources: readonly BenchmarkSource[]): BenchmarkBook {
  const ask = (key: SourceKey): Result<Benchmark> =>
    askSources(sources, key, (source) => source.benchmark(key), withNotes);

  function benchmark(key: RateKey): Result<Benchmark> {
    if (isForSource(key)) return ask(key);
    const { measure } = key;
    switch (measure.kind) {
      case 'medicare':
      case 'market':
        return ask({ ...key, measure });
      case 'share':
        return shareOfBenchmark(ask({ ...key, measure: measure.of }), measure.share);
      case 'rule':
        return byRule(
          measure.takes,
          measure.of.map((side) => ({ name: printMeasure(side), answer: benchmark(forSide(key, side)) })),
        );
    }
  }

  return { benchmark };
}
