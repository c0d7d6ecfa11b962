import { plausible, readRate } from '../core/fees';
import { marketRank } from '../core/market';
import { isComparable } from '../core/money';
import { isBlank, type Raw } from '../core/raw';
import { failed } from '../core/result';
import { askMarket } from '../session';
import { type Answer, errorOf } from './answer';
import { orBlank } from './cells';
import { numberWithEvidence } from './evidenceCard';

const PERCENT = '0.0%';
const BLANK = '';
const MEDIAN = 50;

/** The percentile rank of a rate. Arguments in Excel's order: code, rate, region, source, date, setting, practitioner, payer. */
export function rateRankCell(cells: readonly Raw[], alone: boolean): Answer {
  const [code = null, rate = null, region = null, measure = null, asOf = null, ...rest] = cells.map(orBlank);
  const [setting = null, practitioner = null, payer = null] = rest;
  if (isBlank(code) || isBlank(rate)) return BLANK;
  const paid = readRate(rate);
  if (!paid.ok) return errorOf(paid.failure);
  const market = askMarket({ code, region, measure, asOf, setting, practitioner, payer });
  if (!market.ok) return errorOf(market.failure);
  const { unit, points } = market.value;
  if (paid.value.unit !== null && !isComparable(paid.value.unit, unit))
    return errorOf(failed('unitsDiffer', { rate: paid.value.unit, benchmark: unit }).failure);
  const median = points.find(({ percent }) => percent === MEDIAN);
  const size = median && plausible(paid.value.amount, median.amount);
  if (size && !size.ok) return errorOf(size.failure);
  const rank = marketRank(market.value, paid.value.amount);
  if (!rank.ok) return errorOf(rank.failure);
  return alone ? numberWithEvidence(rank.value.share, PERCENT, rank.value.evidence) : rank.value.share;
}
