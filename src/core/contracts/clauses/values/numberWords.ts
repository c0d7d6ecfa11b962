const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** `by the one hundred eightieth (180th) day`; first to third say which year more often than how many days. */
const ORDINALS =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['single', 1],
  ...ORDINALS.split(' ').map((word, index) => [word, index + 4] as const),
  ...TENTHS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
  ['fourths', 0.25],
]);

const WORD = `(?:${[...VALUES.keys(), 'hundred', 'thousand', ...FRACTIONS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** A number in words, for a pattern: `one hundred and eighty`, `two and one-half`. */
export const NUMBER_WORDS = `${WORD}(?:(?: | ?- ?)(?:and (?:a )?)?${WORD}){0,7}`;

/** `one hundred eighty` is 180, `two and one-half` 2.5; nothing where a word is none of a number's. */
export function readNumberWords(text: string): number | undefined {
  let [total, group, fraction] = [0, 0, 0];
  let last = 1;
  for (const word of text.split(/[ -]+/)) {
    const value = VALUES.get(word);
    const share = FRACTIONS.get(word);
    if (value !== undefined) [group, last] = [group + value, value];
    else if (share !== undefined) {
      // `one-half`: the one counts halves; `and a half`: there is none.
      const counts = group > 0 && /(?:one|two|three)[ -]\w+$/.test(text);
      if (counts) group -= last;
      fraction += share * (counts ? last : 1);
    } else if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'thousand') [total, group] = [total + (group || 1) * 1000, 0];
    else if (word !== 'and' && word !== 'a') return undefined;
  }
  return total + group + fraction;
}
