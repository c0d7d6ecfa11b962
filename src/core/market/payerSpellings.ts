import { payerKey } from '../payerName';
import { quoted } from '../raw';

/** What a payer is known by, however its files write its name: without capitals, punctuation and legal form; a name of signs alone by its signs. */
const keyOf = (name: string): string => payerKey(name) || name.trim();

/** The payers that a rate counts for, by what they are known by: its own, where the file names one, and all together. */
export function payersOf(name: string): readonly (string | null)[] {
  const key = keyOf(name);
  return key === '' ? [null] : [key, null];
}

/** How many rates have each spelling of each payer's name, by what the payer is known by. */
export type PayerSpellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts rates by how their payer is written. */
export function payerSpellings() {
  const spellings = new Map<string, Map<string, number>>();
  const known = new Map<string, readonly (string | null)[]>();
  return {
    spellings,
    /** @returns The payers that such a rate counts for. */
    add(name: string, rates = 1): readonly (string | null)[] {
      const payers = known.get(name) ?? payersOf(name);
      known.set(name, payers);
      const [key] = payers;
      if (key != null) {
        const counts = spellings.get(key) ?? new Map<string, number>();
        spellings.set(key, counts.set(name, (counts.get(name) ?? 0) + rates));
      }
      return payers;
    },
  };
}

/** Spellings of one payer, the most frequent first. */
const byFrequency = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : Number(one > other)))
    .map(([spelling]) => spelling);

/** The payers' names, as most of their rates write them, by what they are known by. */
export const payerNames = (spellings: PayerSpellings): ReadonlyMap<string, string> =>
  new Map([...spellings].map(([key, counts]) => [key, byFrequency(counts)[0] ?? key]));

const MOST_SHOWN = 10;

/** What a pack's users are to know of names that were taken for one. */
export function spellingNotes(spellings: PayerSpellings): readonly string[] {
  const several = [...spellings.values()].filter(({ size }) => size > 1).map(byFrequency);
  if (several.length === 0) return [];
  const all = several
    .map(([name = '', ...others]) => {
      const rest = others.length - MOST_SHOWN;
      const shown = others.slice(0, MOST_SHOWN).map(quoted).join(', ');
      return `${quoted(name)} (also ${shown}${rest > 0 ? ` and ${rest} more` : ''})`;
    })
    .sort();
  const rest = all.length - MOST_SHOWN;
  return [
    `Payers whose names differ in capitals, punctuation and legal form alone are one: ${all.slice(0, MOST_SHOWN).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
  ];
}
