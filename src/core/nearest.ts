/** What people take for one another: letters for digits. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };
const sameShape = (one: string, other: string) => one === other || ALIKE[one] === other || one === ALIKE[other];

/** Two neighbours exchanged: the commonest mistake with numbers. */
const SWAP = 0.7;

/** Neighbours on the keyboard's row of digits, and characters of one shape, are less than a mistake. */
function substitution(one: string, other: string): number {
  if (one === other) return 0;
  if (sameShape(one, other)) return 0.5;
  return Math.abs(Number(one) - Number(other)) === 1 ? 0.75 : 1;
}

/**
 * Optimal string alignment distance (Damerau–Levenshtein without repeats): insertions, deletions, changes, swaps. More than `reach`
 * where it is more, whatever it is: most choices are given up after two characters.
 */
function distance(one: string, other: string, reach: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  let leastBefore = Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const here = one.charAt(row - 1);
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
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > reach && leastBefore + SWAP > reach) return Infinity;
    [before, last, leastBefore] = [last, line, least];
  }
  return last[other.length] ?? Infinity;
}

/** The choice most like what was typed, or nothing where none is within `reach` mistakes; of equals, the first. */
export function nearest(text: string, choices: Iterable<string>, reach: number): string | undefined {
  let best: string | undefined;
  let least = reach;
  for (const choice of choices) {
    if (Math.abs(choice.length - text.length) > reach) continue;
    const mistakes = distance(text, choice, least);
    if (mistakes < least || (mistakes === least && best === undefined)) [best, least] = [choice, mistakes];
  }
  return best;
}
