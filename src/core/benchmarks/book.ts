import type { Result } from '../result';
import { askSources } from './askSources';
import { byRule, type RuleSide } from './byRule';
import { type AmountMeasure, pricesIn, printMeasure, type RuleMeasure, type Side } from './measure';
import type { Benchmark, RateKey, SourceKey } from './rateKey';
import { shareOfBenchmark } from './shareOfBenchmark';
import { shiftedBenchmark } from './shiftedBenchmark';
import type { BenchmarkSource } from './source';

/** Asks all sources: of several answers the one nearest in time and place stands; where none has one, the first reason does. */
export interface BenchmarkBook {
  benchmark(key: RateKey): Result<Benchmark>;
}

const isForSource = (key: RateKey): key is SourceKey =>
  key.measure.kind === 'medicare' || key.measure.kind === 'market';

/** Medicare's price is the same for every payer, so that a rule about one payer can have it for a side. */
const forSide = (key: RateKey, side: Exclude<Side, AmountMeasure>): RateKey => ({
  ...key,
  measure: side,
  payer: pricesIn(side).every(({ kind }) => kind === 'medicare') ? null : key.payer,
});

/** What dollars of the user's own are in a rule. */
const OWN: Readonly<Record<RuleMeasure['takes'], string>> = { higher: 'your floor', lower: 'your cap' };

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
      case 'shifted':
        return shiftedBenchmark(benchmark({ ...key, measure: measure.of }), measure);
      case 'rule':
        return byRule(
          measure.takes,
          measure.of.map((side): RuleSide =>
            side.kind === 'amount'
              ? { name: OWN[measure.takes], amount: side.amount }
              : { name: printMeasure(side), answer: benchmark(forSide(key, side)) },
          ),
        );
    }
  }

  return { benchmark };
}
