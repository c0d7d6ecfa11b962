import { type Cents, cents } from '../money';
import { percentile } from '../statistics';
import { KEPT_PERCENTS } from './pack';

/** A vote is half a millionth at the finest and a percentage a hundredth, so that amounts come in steps of a two-hundredth. */
const STEPS = 200;
const STEPS_PER_CENT = STEPS * 10_000;

/** A percentile of votes in cents, half-up; what a quotient of doubles leaves is taken off before. */
const centsOfQuantile = (quantile: number): Cents =>
  cents(Math.floor((Math.round(quantile * STEPS) + STEPS_PER_CENT / 2) / STEPS_PER_CENT));

/** The kept percentiles of votes in millionths or halves of one, each rounded once. */
export function amountsOf(votes: readonly number[]): readonly Cents[] {
  const ascending = [...votes].sort((one, other) => one - other);
  return KEPT_PERCENTS.map((percent) => centsOfQuantile(percentile(ascending, percent) ?? 0));
}
