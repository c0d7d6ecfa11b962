/** Close enough that a word says what a number is. */
const NEAR = 70;

/** The numbers of a form with a word of theirs before them, with commas; nothing where there is none. */
export function numbersNear(text: string, form: RegExp, word: RegExp): string | null {
  const found = [...text.matchAll(form)].filter(({ index }) => word.test(text.slice(Math.max(0, index - NEAR), index)));
  return found.length > 0 ? [...new Set(found.map(([number]) => number))].join(', ') : null;
}
