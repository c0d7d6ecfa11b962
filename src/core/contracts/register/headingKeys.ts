import type { Raw } from '../../raw';
import { TERM_KEYS, type TermDefinition, type TermKey, TERMS } from '../terms';

const LONGEST = 80;

/** As words in lower case without punctuation: `Take-back limit (months)` is `take back limit months`; % is a word. */
const wordsOf = (heading: Raw | undefined): string =>
  String(heading ?? '')
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const own = new Map<string, TermKey>(TERM_KEYS.map((key) => [wordsOf(TERMS[key].heading), key]));
const others = new Map<string, TermKey>(
  TERM_KEYS.flatMap((key) => {
    const { also = [] }: TermDefinition = TERMS[key];
    return also.map((heading) => [wordsOf(heading), key] as const);
  }),
);

/**
 * Which term each heading stands for; nothing for a column of the user's own. Of two columns for one term the one with the register's
 * own heading is meant, else the first.
 */
export function headingKeys(headings: readonly Raw[]): readonly (TermKey | null)[] {
  const words = headings.map(wordsOf);
  const found = words.map((heading) => own.get(heading) ?? others.get(heading) ?? null);
  return found.map((key, column) => {
    if (key === null) return null;
    const exact = words.findIndex((heading) => own.get(heading) === key);
    return column === (exact >= 0 ? exact : found.indexOf(key)) ? key : null;
  });
}
