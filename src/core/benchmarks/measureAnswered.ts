import { ok, type Result } from '../result';
import { unanswered } from './askSources';
import { type Measure, pricesIn } from './measure';
import type { BenchmarkSource } from './source';

/** A measure that some source answers to on every side, or what is not loaded: known before a hundred thousand rates are asked. */
export function measureAnswered(measure: Measure, sources: readonly BenchmarkSource[]): Result<Measure> {
  const without = pricesIn(measure).find((asked) => !sources.some((source) => source.answers(asked)));
  return without ? unanswered(without, sources) : ok(measure);
}
