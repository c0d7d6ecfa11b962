import type { Raw } from '../../raw';
import type { CellRef } from '../../sheets';
import type { Contract, UnreadTerm } from '../contract';
import type { TermKey, Terms } from '../terms';
import { readTerm } from './readTerm';

/** Reads a row whose cells stand for these terms; `cellOf` is where each of them stands. */
export function readTerms(
  keys: readonly (TermKey | null)[],
  cells: readonly Raw[],
  cellOf: (key: TermKey) => CellRef | null,
): Contract {
  const terms: Terms = {};
  const unread: UnreadTerm[] = [];
  keys.forEach((key, column) => {
    if (key === null) return;
    const term = readTerm(key, cells[column] ?? null);
    if (!term.ok) unread.push({ key, failure: term.failure, cell: cellOf(key) });
    else if (term.value !== undefined) Object.assign(terms, { [key]: term.value });
  });
  return { terms, unread, cellOf };
}
