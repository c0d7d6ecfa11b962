import { cellOf, readTerm, type TermCell, type TermKey } from '../../../../core/contracts';
import { fieldRaw } from './termText';

/** The texts of a form's fields, by term. */
export type FormTexts = Readonly<Partial<Record<TermKey, string>>>;

/** The cells of the fields that differ from what they held; those that cannot be read are left out. */
export function termCells(before: FormTexts, after: FormTexts, keys: readonly TermKey[]): readonly TermCell[] {
  return keys.flatMap((key) => {
    const text = after[key] ?? '';
    if (text.trim() === (before[key] ?? '').trim()) return [];
    const term = readTerm(key, fieldRaw(key, text));
    return term.ok ? [cellOf(key, term.value)] : [];
  });
}
