import { nearest } from '../nearest';
import { quoted } from '../raw';
import { failed, type Failed, type Result } from '../result';
import { byRule } from './byRule';
import { printMeasure, type Side, type SourceMeasure } from './measure';
import type { Benchmark, RateKey, SourceKey } from './rateKey';
import { shareOfBenchmark } from './shareOfBenchmark';
import type { BenchmarkSource } from './source';

/** Asks sources in the user's order: the first answer stands; where none has one, the first reason does. */
export interface BenchmarkBook {
  benchmark(key: RateKey): Result<Benchmark>;
}

/** Nobody answers to the measure: no market is loaded, or none by that name. */
function unanswered(measure: SourceMeasure, sources: readonly BenchmarkSource[]): Failed {
  const others = sources.filter((source) => source.answers({ kind: 'market', percent: 50, source: null }));
  if (measure.kind === 'medicare' || measure.source === null || others.length === 0)
    return failed('measureNotLoaded', { measure: printMeasure(measure) });
  const names = others.flatMap(({ name, alsoNamed }) => [name, ...alsoNamed]);
  const like = nearest(
    measure.source.toLowerCase(),
    names.map((name) => name.toLowerCase()),
    3,
  );
  return failed('sourceUnknown', {
    text: quoted(measure.source),
    like: names.find((name) => name.toLowerCase() === like),
    choices: names,
  });
}

const isForSource = (key: RateKey): key is SourceKey =>
  key.measure.kind === 'medicare' || key.measure.kind === 'market';

/** Medicare's price is the same for every payer, so that a rule about one payer can have it for a side. */
function forSide(key: RateKey, side: Side): RateKey {
  const of = side.kind === 'share' ? side.of : side;
  return { ...key, measure: side, payer: of.kind === 'medicare' ? null : key.payer };
}

export function benchmarkBook(sources: readonly BenchmarkSource[]): BenchmarkBook {
  function ask(key: SourceKey): Result<Benchmark> {
    let first: Failed | undefined;
    for (const source of sources) {
      if (!source.answers(key.measure)) continue;
      const answer = source.benchmark(key);
      if (answer.ok) return answer;
      first ??= answer;
    }
    return first ?? unanswered(key.measure, sources);
  }

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
