import { ELEMENT_KEYS, SCORE_SAYS, USUAL_WEIGHTS } from '../../../../core/contracts';
import type { NumberRow } from '../NumbersForm';
import { REVIEW } from './strings';

/** Under which name the workbook keeps the weights. */
export const WEIGHTS_KEPT = 'contractWeights';
export const WEIGHT_NAMES: readonly string[] = ELEMENT_KEYS;

export const WEIGHT_SAYS: readonly string[] = [SCORE_SAYS, REVIEW.weightsSay];

export const WEIGHT_ROWS: readonly NumberRow[] = USUAL_WEIGHTS.map(({ element, name, weight }) => ({
  name: element,
  label: name,
  spoken: REVIEW.weightOf(name),
  usual: weight,
  scale: 1,
}));
