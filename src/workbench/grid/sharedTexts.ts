/** Texts kept at most; some columns hold as many as there are rows. */
const MOST_TEXTS = 20_000;
/** A column that has shown so many texts of its own is looked up no more. */
const ENOUGH = 64;

const kept = new Map<string, string>();

/** Gives texts that many cells have, such as a payer's name, as one and the same, for rows of so many columns. */
export function sharedTexts(columns: number): (text: string, column: number) => string {
  const found = new Uint32Array(columns);
  const missed = new Uint32Array(columns);
  return (text, column) => {
    const misses = missed[column] ?? 0;
    if (misses > ENOUGH && misses > (found[column] ?? 0)) return text;
    const before = kept.get(text);
    const counts = before === undefined ? missed : found;
    counts[column] = (counts[column] ?? 0) + 1;
    if (before !== undefined) return before;
    if (kept.size >= MOST_TEXTS) kept.clear();
    kept.set(text, text);
    return text;
  };
}
