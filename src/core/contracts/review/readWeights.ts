import { choose } from '../../choose';
import { isBlank, quoted, type Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';
import type { Weights } from './contractScore';
import { ELEMENT_KEYS, ELEMENTS } from './elements';

const CHOICES = ELEMENT_KEYS.map((element) => ({ element, name: ELEMENTS[element].name, also: [element] }));

/** `5`, `5%`, as a number: only proportions matter. */
const numberOf = (raw: Raw): number =>
  typeof raw === 'string' ? Number(raw.trim().replace(/%$/, '') || NaN) : typeof raw === 'number' ? raw : NaN;

const isHeading = ([name = null, weight = null]: readonly Raw[]): boolean =>
  Number.isNaN(numberOf(weight)) && !choose(name, CHOICES).ok;

/**
 * Weights as a range of two columns, an element and its weight a row, with headings or without. Elements that are left out, or whose
 * weight is blank, keep their usual one.
 */
export function readWeights(rows: readonly (readonly Raw[])[]): Result<Weights> {
  const weights: Record<string, number> = {};
  for (const [index, row] of rows.entries()) {
    const [name = null, weight = null] = row;
    if (isBlank(name) || isBlank(weight) || (index === 0 && isHeading(row))) continue;
    const chosen = choose(name, CHOICES);
    if (!chosen.ok) return chosen;
    const value = numberOf(weight);
    if (!(value >= 0 && value <= 1e9))
      return failed('weightUnreadable', { text: quoted(weight), element: chosen.value.name });
    weights[chosen.value.element] = value;
  }
  return ok(weights);
}
