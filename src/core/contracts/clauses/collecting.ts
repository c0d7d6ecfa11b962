import { TERM_KEYS } from '../terms';
import type { FoundClause } from './foundClause';

/** Nobody looks through more finds of one term. */
const MOST = 20;

interface Ranked {
  readonly rank: number;
  readonly clause: FoundClause;
}

/** What is found, once however often it is said; `rank` is the rule's place in the table. */
export interface Collecting {
  readonly add: (rank: number, clauses: readonly FoundClause[]) => void;
  readonly all: () => readonly FoundClause[];
}

const isBetter = (one: Ranked, other: Ranked): boolean =>
  one.clause.certainty === other.clause.certainty ? one.rank < other.rank : one.clause.certainty === 'likely';

/** Finds of one term in the order in which they are worth looking at; equal ones stay as the document has them. */
const byWorth = (one: Ranked, other: Ranked): number => Number(isBetter(other, one)) - Number(isBetter(one, other));

export function collecting(): Collecting {
  const found = new Map<FoundClause['key'], Map<FoundClause['value'], Ranked>>();
  return {
    add(rank, clauses) {
      for (const clause of clauses) {
        const ofTerm = found.get(clause.key) ?? new Map<FoundClause['value'], Ranked>();
        found.set(clause.key, ofTerm);
        const known = ofTerm.get(clause.value);
        if (!known || isBetter({ rank, clause }, known)) ofTerm.set(clause.value, { rank, clause });
      }
    },
    all: () =>
      TERM_KEYS.flatMap((key) => [...(found.get(key)?.values() ?? [])].sort(byWorth).slice(0, MOST)).map(
        ({ clause }) => clause,
      ),
  };
}
