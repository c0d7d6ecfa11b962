import { separated } from '../money';
import type { Dropped } from './dropped';
import type { MarketRate } from './marketRate';

/** The reasons that are words which the rule does not know, and where these stand. */
export const UNKNOWN = { negotiatedType: 'negotiatedType', noArrangement: 'arrangement' } as const;
type Unknown = keyof typeof UNKNOWN;

const SAID: Readonly<Record<Unknown, string>> = {
  negotiatedType: 'Negotiated types that the rule does not know',
  noArrangement: 'Arrangements that the rule does not know',
};

const REASONS: readonly Unknown[] = ['negotiatedType', 'noArrangement'];

export const isUnknown = (why: Dropped): why is Unknown => Object.hasOwn(UNKNOWN, why);

/** How many rates have each word; by reason. */
export type UnknownWords = Readonly<Record<Unknown, ReadonlyMap<string, number>>>;

const LONGEST = 40;
const MOST_SHOWN = 5;
/** Files of which every rate says something else do not fill the memory. */
const MOST_WORDS = 10_000;

/** As much of what a payer wrote as a person reads, without what would turn or break the line. */
function shownWord(text: string): string {
  const start = text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const word = start.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return text.length > LONGEST ? `${word}…` : word;
}

interface WordCounts {
  readonly words: ReadonlyMap<string, number>;
  add: (text: string, rates?: number) => void;
  clear: () => void;
}

/** Counts rates by a word that payers write as they like. */
export function wordCounts(): WordCounts {
  const words = new Map<string, number>();
  return {
    words,
    add(text, rates = 1) {
      const word = shownWord(text);
      const before = words.get(word);
      if (before !== undefined || words.size < MOST_WORDS) words.set(word, (before ?? 0) + rates);
      else words.set('…', (words.get('…') ?? 0) + rates);
    },
    clear: () => words.clear(),
  };
}

/** Counts words that the rule does not know. */
export function unknownWords() {
  const [negotiatedType, noArrangement] = [wordCounts(), wordCounts()];
  const counts = { negotiatedType, noArrangement };
  return {
    words: { negotiatedType: negotiatedType.words, noArrangement: noArrangement.words } satisfies UnknownWords,
    add(why: Dropped | null, rate: Pick<MarketRate, 'negotiatedType' | 'arrangement'>, rates = 1): void {
      if (why !== null && isUnknown(why)) counts[why].add(rate[UNKNOWN[why]], rates);
    },
    clear(): void {
      negotiatedType.clear();
      noArrangement.clear();
    },
  };
}

/** The most frequent words, each with its count, and how many others there are. */
export function wordsShown(words: ReadonlyMap<string, number>): string {
  const all = [...words].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const rest = all.length - MOST_SHOWN;
  const shown = all
    .slice(0, MOST_SHOWN)
    .map(([word, rates]) => `${word === '' ? 'nothing' : `“${word}”`} (${separated(rates)})`);
  return [...shown, ...(rest > 0 ? [`${separated(rest)} more`] : [])].join(', ');
}

/** What a pack's users are to know of them. */
export const unknownNotes = (words: UnknownWords): readonly string[] =>
  REASONS.flatMap((why) => (words[why].size === 0 ? [] : [`${SAID[why]}: ${wordsShown(words[why])}.`]));
