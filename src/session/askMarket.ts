import type { MarketDistribution } from '../core/market';
import { ok, type Result } from '../core/result';
import { read } from './loaded';
import { distributionOf } from './market';
import { keyOf, type Question } from './question';

/** The distribution of market rates to set one beside; the measure of the question is the name of a source, blank for any. */
export function askMarket(question: Question): Result<MarketDistribution> {
  const measure = read.market(question.measure);
  const key = keyOf(question, ok(measure));
  return key.ok ? distributionOf({ ...key.value, measure }) : key;
}
