/** Few workbooks hold more distinct codes or places; one that does starts over. */
const MOST = 20_000;

/** Remembers answers by what was asked: a dragged formula asks the same of ten thousand cells. */
export function remember<K, V>(answer: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const made = answer(asked);
    if (known.size >= MOST) known.clear();
    known.set(asked, made);
    return made;
  };
}
