import { type DocumentText, findClauses, type FoundClause } from '../../../../src/core/contracts';
import { TERM_KEYS, type TermKey, TERMS } from '../../../../src/core/contracts/terms';
import { dayOf } from '../../../../src/core/dates';
import type { ClauseCase, Expected } from './corpus';

/** How many finds are right, wrong, and missing, of a term. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export interface Measured {
  readonly byTerm: ReadonlyMap<TermKey, Score>;
  readonly total: Score;
  /** What is not as expected, for whoever works on the rules. */
  readonly notes: readonly string[];
}

type Wanted = string | number | boolean | null;

/** As the finder gives it: percentages in millionths, dates as numbers. */
function valueOf(key: TermKey, value: Wanted): Wanted {
  if (TERMS[key].kind === 'percent' && typeof value === 'number') return Math.round(value * 10_000);
  return TERMS[key].kind === 'date' && typeof value === 'string' ? dayOf(value) : value;
}

const isList = (expected: Expected): expected is readonly (string | number)[] => Array.isArray(expected);
const wantedOf = (expected: Expected): readonly Wanted[] => (isList(expected) ? expected : [expected]);

/** `true` stands for any words, of a term whose value is words. */
const isAnyWords = (key: TermKey, wanted: Wanted): boolean => wanted === true && TERMS[key].kind === 'text';

const fits = (key: TermKey, wanted: Wanted, found: FoundClause): boolean =>
  isAnyWords(key, wanted) ? found.value !== null : found.value === valueOf(key, wanted);

function scoreOf(key: TermKey, wanted: readonly Wanted[], found: readonly FoundClause[]): Score {
  const right = wanted.filter((value) => found.some((one) => fits(key, value, one))).length;
  const wrong = found.filter((one) => !wanted.some((value) => fits(key, value, one))).length;
  return { right, wrong, missed: wanted.length - right };
}

interface Known {
  readonly document: DocumentText;
  readonly says: ClauseCase[1];
}

const documentOf = ([text, says]: ClauseCase): Known => ({
  document: { pages: [{ number: null, paragraphs: typeof text === 'string' ? [text] : text }] },
  says,
});

/** How the finder does on documents of known meaning. */
export function measureDocuments(documents: readonly Known[]): Measured {
  const total: Score = { right: 0, wrong: 0, missed: 0 };
  const byTerm = new Map<TermKey, Score>();
  const notes: string[] = [];
  for (const { document, says } of documents) {
    const found = findClauses(document);
    for (const key of TERM_KEYS) {
      const expected = says[key];
      const ofTerm = found.filter((one) => one.key === key);
      const score = scoreOf(key, expected === undefined ? [] : wantedOf(expected), ofTerm);
      const sum = byTerm.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      byTerm.set(key, sum);
      for (const part of ['right', 'wrong', 'missed'] as const) {
        sum[part] += score[part];
        total[part] += score[part];
      }
      if (score.wrong + score.missed === 0) continue;
      const values = ofTerm.map(({ value, rule, sentence }) => `${String(value)} (${rule}: ${sentence})`).join(', ');
      notes.push(
        `${key}: ${values || 'nothing'}, not ${JSON.stringify(expected)}: ${document.pages[0]?.paragraphs.join(' / ').slice(0, 200) ?? ''}`,
      );
    }
  }
  return { byTerm, total, notes };
}

/** The same of single clauses. */
export const measure = (cases: readonly ClauseCase[]): Measured => measureDocuments(cases.map(documentOf));

export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));
