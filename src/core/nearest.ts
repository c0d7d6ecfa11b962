/** What people take for one another: letters for digits. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };
const sameShape = (one: string, other: string) => ALIKE[one] === other || one === ALIKE[other];

/** Two neighbours exchanged: the commonest mistake with numbers. */
const SWAP = 0.7;

/** Neighbours on the keyboard's row of digits, and characters of one shape, are less than a mistake. */
function substitution(one: string, other: string): number {
  if (one === other) return 0;
  const apart = Math.abs(Number(one) - Number(other));
  if (Number.isNaN(apart)) return sameShape(one, other) ? 0.5 : 1;
  return apart === 1 ? 0.75 : 1;
}

/** Three rows of the table of distances: of two characters ago, of one, and of this one. */
type Rows = readonly [Float64Array, Float64Array, Float64Array];

/**
 * Optimal string alignment distance (Damerau–Levenshtein without repeats): insertions, deletions, changes, swaps. More than `reach`
 * where it is more, whatever it is: most choices are given up after two characters. Only what is at most `reach` beside the diagonal
 * is worked out, since each step aside is a mistake. Nothing is made anew: a schedule asks about thousands of codes.
 */
function distance(one: string, other: string, reach: number, [first, second, third]: Rows): number {
  const aside = Math.floor(reach);
  let [before, last, line] = [first, second, third];
  for (let column = 0; column <= Math.min(other.length, aside); column += 1) last[column] = column;
  last[aside + 1] = Infinity;
  let leastBefore = Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const here = one.charAt(row - 1);
    const from = Math.max(1, row - aside);
    const to = Math.min(other.length, row + aside);
    line[from - 1] = from > 1 ? Infinity : row;
    let least = row;
    for (let column = from; column <= to; column += 1) {
      const there = other.charAt(column - 1);
      const swapped =
        row > 1 && column > 1 && here === other.charAt(column - 2) && one.charAt(row - 2) === there
          ? (before[column - 2] ?? 0) + SWAP
          : Infinity;
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + substitution(here, there),
        swapped,
      );
      line[column] = cost;
      least = Math.min(least, cost);
    }
    line[to + 1] = Infinity;
    if (least > reach && leastBefore + SWAP > reach) return Infinity;
    [before, last, line, leastBefore] = [last, line, before, least];
  }
  return last[other.length] ?? Infinity;
}

/** The choice most like what was typed, or nothing where none is within `reach` mistakes; of equals, the first. */
export function nearest(text: string, choices: Iterable<string>, reach: number): string | undefined {
  const row = (): Float64Array => new Float64Array(text.length + reach + 2);
  const rows: Rows = [row(), row(), row()];
  let best: string | undefined;
  let least = reach;
  for (const choice of choices) {
    if (Math.abs(choice.length - text.length) > least) continue;
    const mistakes = distance(text, choice, least, rows);
    if (mistakes < least || (mistakes === least && best === undefined)) [best, least] = [choice, mistakes];
  }
  return best;
}
