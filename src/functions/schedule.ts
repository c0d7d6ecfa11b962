import { opportunity, rateIndex, type Terms, underpaid } from '../core/fees';
import type { Result } from '../core/result';
import { loaded } from '../session';
import { type Answer, errorOf, settle } from './answer';
import { type Argument, cellOf, orBlank, tableOf } from './cells';

/** Cells of one, in Excel's order. */
type Single = readonly Argument[];

const single = (argument: Argument) => orBlank(cellOf(argument));

function termsOf([region, target, measure, asOf]: Single): Terms {
  return { region: single(region), target: single(target), measure: single(measure), asOf: single(asOf) };
}

/** One cell with the answer or its reason. */
const alone = (answer: Result<number | string>): Answer[][] =>
  settle([[answer.ok ? answer.value : errorOf(answer.failure)]]);

export function underpaidColumn(fees: Argument, terms: Single, output: Argument): Answer[][] {
  const answer = underpaid(tableOf(fees), termsOf(terms), single(output), loaded);
  if (!answer.ok) return alone(answer);
  return settle(answer.value.map((cell) => [typeof cell === 'object' ? errorOf(cell) : cell]));
}

export const opportunityCell = (fees: Argument, terms: Single, output: Argument): Answer[][] =>
  alone(opportunity(tableOf(fees), termsOf(terms), single(output), loaded));

export const rateIndexCell = (fees: Argument, terms: Single, output: Argument): Answer[][] =>
  alone(rateIndex(tableOf(fees), termsOf(terms), single(output), loaded));
