import type { FoundClause, TermKey } from '../../../../core/contracts';
import type { ContractProgress, ContractRead } from '../../../../session';

/** Which of what was found the user accepts, a clause a term at most. */
export type Picks = ReadonlyMap<TermKey, FoundClause>;

/** Where the reading of a contract stands. */
export type ReadState =
  | { readonly kind: 'asking'; readonly trouble: { readonly title?: string; readonly says: string } | null }
  | { readonly kind: 'reading'; readonly progress: ContractProgress | null }
  | { readonly kind: 'found'; readonly name: string; readonly read: ContractRead; readonly picks: Picks };

/** What was found, by term, each term's best first, in the order of the document's finds. */
export function byTerm(found: readonly FoundClause[]): ReadonlyMap<TermKey, readonly FoundClause[]> {
  const groups = new Map<TermKey, FoundClause[]>();
  for (const clause of found) {
    const group = groups.get(clause.key);
    if (group) group.push(clause);
    else groups.set(clause.key, [clause]);
  }
  return groups;
}

/** The first of each term, where its words are unmistakable and no other says something else. */
export function likelyOf(found: readonly FoundClause[]): Picks {
  const sure = [...byTerm(found)].flatMap(([key, clauses]) => {
    const likely = clauses.filter(({ certainty }) => certainty === 'likely');
    const [first] = likely;
    return first && likely.every(({ value }) => value === first.value) ? [[key, first] as const] : [];
  });
  return new Map(sure);
}
