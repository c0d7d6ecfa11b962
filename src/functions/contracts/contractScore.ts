import { type Choice, chooseOrFirst } from '../../core/choose';
import {
  type ContractReview,
  type Grade,
  readContractRow,
  readWeights,
  scoreOf,
  type Weights,
} from '../../core/contracts';
import { isBlank, type Raw } from '../../core/raw';
import { failed, type Result } from '../../core/result';
import { reviewOf } from '../../session';
import { type Answer, errorOf, settle } from '../answer';
import { type Argument, cellOf, isExcelError, orBlank, tableOf } from '../cells';

const BLANK = '';

interface Output extends Choice {
  readonly of: (review: ContractReview, weights: Weights) => Answer;
}

/** To a tenth: what is beyond says nothing. */
function score(review: ContractReview, weights: Weights): Answer {
  const { score: points } = scoreOf(review, weights);
  return points === null ? errorOf(failed('weightsAllZero', {}).failure) : Math.round(points * 10) / 10;
}

const listed =
  (wanted: Grade): Output['of'] =>
  ({ elements }) =>
    elements.flatMap(({ name, grade }) => (grade === wanted ? [name] : [])).join('; ');

/** What CONTRACTSCORE can say; the first is what it says unasked. */
const OUTPUTS: readonly [Output, ...Output[]] = [
  { name: 'Score', also: ['points'], of: score },
  { name: 'Missing', also: ['none'], of: listed('missing') },
  { name: 'Harmful', also: ['harm'], of: listed('harmful') },
  { name: 'Weak', also: [], of: listed('weak') },
];

const isBlankRow = (row: readonly Raw[]): boolean => row.every((cell) => isBlank(orBlank(cell)));

const alone = (answer: Extract<Result<never>, { ok: false }>): Answer[][] => settle([[errorOf(answer.failure)]]);

/** One answer a row of the register. Arguments in Excel's order: rows, headings, weights, output. */
export function contractScoreColumn([contract, headings, weights, output]: readonly Argument[]): Answer[][] {
  const chosen = chooseOrFirst(orBlank(cellOf(output)), OUTPUTS);
  if (!chosen.ok) return alone(chosen);
  const error = tableOf(weights).flat().find(isExcelError);
  if (error !== undefined) return alone(failed('cellInError', { error }));
  const read = readWeights(tableOf(weights));
  if (!read.ok) return alone(read);
  const [names = []] = tableOf(headings);
  const known = isBlankRow(names) ? undefined : names;
  const answerTo = (row: readonly Raw[]): Answer => {
    if (isBlankRow(row)) return BLANK;
    const one = readContractRow(row, known);
    if (!one.ok) return errorOf(one.failure);
    // A look-up that fails is to be seen, not to lower the score in silence.
    const inError = one.value.unread.find(({ failure }) => failure.kind === 'cellInError');
    return inError ? errorOf(inError.failure) : chosen.value.of(reviewOf(one.value), read.value);
  };
  return settle(tableOf(contract).map((row) => [answerTo(row)]));
}
