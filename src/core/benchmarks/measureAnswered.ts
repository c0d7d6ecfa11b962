import { ok, type Result } from '../result';
import { unanswered } from './askSources';
import type { Measure, SourceMeasure } from './measure';
import type { BenchmarkSource } from './source';

/** What sources are asked for by a measure, each side of a rule once. */
function asksFor(measure: Measure): readonly SourceMeasure[] {
  switch (measure.kind) {
    case 'medicare':
    case 'market':
      return [measure];
    case 'share':
      return [measure.of];
    case 'rule':
      return measure.of.flatMap(asksFor);
  }
}

/** A measure that some source answers to on every side, or what is not loaded: known before a hundred thousand rates are asked. */
export function measureAnswered(measure: Measure, sources: readonly BenchmarkSource[]): Result<Measure> {
  const without = asksFor(measure).find((asked) => !sources.some((source) => source.answers(asked)));
  return without ? unanswered(without, sources) : ok(measure);
}
