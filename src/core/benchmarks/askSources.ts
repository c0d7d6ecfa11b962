import { nearest } from '../nearest';
import { quoted } from '../raw';
import { failed, type Failed, type Result } from '../result';
import { printMeasure, type SourceMeasure } from './measure';
import type { SourceKey } from './rateKey';
import type { BenchmarkSource } from './source';

const ANY_MARKET: SourceMeasure = { kind: 'market', percent: 50, source: null };

/** Nobody answers to the measure: no market is loaded, or none by that name. */
export function unanswered(measure: SourceMeasure, sources: readonly BenchmarkSource[]): Failed {
  const markets = sources.filter((source) => source.answers(ANY_MARKET));
  if (measure.kind === 'medicare' || measure.source === null || markets.length === 0)
    return failed('measureNotLoaded', { measure: printMeasure(measure) });
  const names = markets.flatMap(({ name, alsoNamed }) => [name, ...alsoNamed]);
  const keys = names.map((name) => name.toLowerCase());
  const like = nearest(measure.source.toLowerCase(), keys, 3);
  return failed('sourceUnknown', {
    text: quoted(measure.source),
    like: names.find((name) => name.toLowerCase() === like),
    choices: names,
  });
}

/** Asks those sources that answer to the key's measure, in their order: the first answer stands, else the first reason. */
export function askSources<S extends BenchmarkSource, A>(
  sources: readonly S[],
  key: SourceKey,
  ask: (source: S) => Result<A>,
): Result<A> {
  let first: Failed | undefined;
  for (const source of sources) {
    if (!source.answers(key.measure)) continue;
    const answer = ask(source);
    if (answer.ok) return answer;
    first ??= answer;
  }
  return first ?? unanswered(key.measure, sources);
}
