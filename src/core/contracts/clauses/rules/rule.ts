import type { TermKey, TermValue } from '../../terms';
import type { Clause, ClausePlace } from '../clause';
import type { FoundClause, FoundClauseOf } from '../foundClause';

/** A value that a sentence states. */
export interface Stated<V> {
  readonly value: V | null;
  /** Read by a way that may be wrong: months as days, digits that contradict the words. */
  readonly isDoubtful: boolean;
}

export type Reader<V> = (clause: Clause) => readonly Stated<V>[];

/** What has to be said before a sentence is read; all patterns are tried on `matchText`. */
export interface Conditions {
  /** Each of them, in the sentence or in the titles over it. */
  readonly about?: readonly RegExp[];
  /** None of them, in the sentence. */
  readonly unless?: readonly RegExp[];
  /** None of them, in the titles. */
  readonly notUnder?: RegExp;
  readonly certainty?: FoundClause['certainty'];
  /** Holds in a definition, too: `“Effective Date” means May 1, 2024.` */
  readonly evenDefined?: boolean;
}

interface RuleOf<K extends TermKey> {
  readonly key: K;
  readonly name: string;
  readonly find: (clause: Clause, place: ClausePlace) => readonly FoundClauseOf<K>[];
}

/** A way to know a term by. */
export interface Rule extends Omit<RuleOf<TermKey>, 'find'> {
  readonly find: (clause: Clause, place: ClausePlace) => readonly FoundClause[];
}

function holds({ about = [], unless = [], notUnder, evenDefined = false }: Conditions, clause: Clause): boolean {
  if (clause.isDefinition && !evenDefined) return false;
  const said = clause.heading === '' ? clause.text : `${clause.heading}. ${clause.text}`;
  return (
    about.every((pattern) => pattern.test(said)) &&
    !unless.some((pattern) => pattern.test(clause.text)) &&
    notUnder?.test(clause.heading) !== true
  );
}

/** A rule of a term: by what name, how its value is read, and when. */
export function rule<K extends TermKey>(
  key: K,
  name: string,
  reader: Reader<TermValue<K>>,
  when: Conditions,
): RuleOf<K> {
  return {
    key,
    name,
    find: (clause, place) =>
      holds(when, clause)
        ? reader(clause).map(({ value, isDoubtful }) => ({
            key,
            value,
            ...place,
            sentence: clause.sentence,
            rule: name,
            certainty: isDoubtful ? 'possible' : (when.certainty ?? 'likely'),
          }))
        : [],
  };
}
