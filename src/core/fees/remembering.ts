import type { Raw } from '../raw';

/** Of what columns repeat; a column of nothing but different texts is forgotten now and then. */
const MOST = 5000;

/** The same answer for the same cell, thought about once: columns repeat themselves. */
export function remembering<T extends Raw, V>(answer: (cell: T) => V): (cell: T) => V {
  const known = new Map<T, V>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const made = answer(cell);
    if (known.size >= MOST) known.clear();
    known.set(cell, made);
    return made;
  };
}
