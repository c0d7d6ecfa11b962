import { named } from '../printed';
import type { Grade } from './grade';
import type { WordRules } from './wordRules';

/** No clause is longer, and cells may hold whole chapters. */
const LONGEST = 4000;

/** A term in words against its rules, with what was found, or not. */
export function gradeWords(text: string, { harms, weakens, needs }: WordRules): { grade: Grade; says: string } {
  const read = text.slice(0, LONGEST).replace(/\s+/g, ' ');
  const harm = harms.find(({ pattern }) => pattern.test(read));
  if (harm) return { grade: 'harmful', says: `${harm.says}.` };
  const weak = weakens.find(({ pattern }) => pattern.test(read));
  const unsaid = needs.filter(({ pattern }) => !pattern.test(read)).map(({ says }) => says);
  const silent = unsaid.length > 0 ? `it does not say ${named(unsaid)}.` : null;
  if (weak) return { grade: 'weak', says: `${weak.says}${silent === null ? '.' : `; ${silent}`}` };
  if (silent !== null) return { grade: 'weak', says: silent };
  return { grade: 'present', says: `it says ${named(needs.map(({ says }) => says))}.` };
}
