import type { MarketMeasure } from '../core/benchmarks';
import type { MarketDistribution } from '../core/market';
import { isBlank, type Raw } from '../core/raw';
import { type Result } from '../core/result';
import { read } from './loaded';
import { distributionOf } from './market';
import { keyOf, type Question } from './question';

/** The market that a source's name means; a measure such as `Aetna P50` names its market too. */
function marketOf(source: Raw): MarketMeasure {
  const measure = isBlank(source) ? null : read.measure(source);
  if (measure?.ok && measure.value.kind === 'market') return measure.value;
  return { kind: 'market', percent: 50, source: measure === null ? null : String(source).trim() };
}

/** The distribution of market rates to set one beside; the measure of the question is the name of a source, blank for any. */
export function askMarket(question: Question): Result<MarketDistribution> {
  const key = keyOf({ ...question, measure: null });
  return key.ok ? distributionOf({ ...key.value, measure: marketOf(question.measure) }) : key;
}
