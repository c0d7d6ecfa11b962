import { datesIn } from './datesIn';
import { NUMBER_WORDS, readNumberWords } from './numberWords';
import type { Quantity, Unit } from './quantity';

const DIGITS = '\\d{1,4}(?:\\.\\d{1,4}|[½¼¾])?';
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const numberOf = (digits: string): number => Number(digits.replace(/[½¼¾]/, '')) + (FRACTIONS[digits.slice(-1)] ?? 0);
/** `ninety (90)`, `90 (ninety)`, `90`, `ninety`. */
const NUMBER =
  `(?:(?<words>${NUMBER_WORDS})(?: ?\\( ?(?<digits>${DIGITS})(?:st|nd|rd|th)? ?%? ?\\))?` +
  `|(?<![\\d.,/$#-])(?<plain>${DIGITS})(?:st|nd|rd|th)?(?: ?\\( ?${NUMBER_WORDS} ?\\))?)`;
const BETWEEN =
  '(?:calendar|consecutive|full|additional|successive|or more|internal|formal|separate|distinct|administrative)';
const LENGTH = new RegExp(
  `(?<![a-z])${NUMBER}(?: ?- ?| )(?:${BETWEEN}(?: |-)){0,2}(?<unit>(?:business|working)[ -]days?|days?|weeks?|months?|years?|levels?|stages?|tiers?|steps?)\\b`,
  'g',
);
const PERCENT = new RegExp(
  `(?<![a-z])${NUMBER} ?(?:%|per ?cent(?:um)?\\b)(?: ?\\( ?(?<after>${DIGITS}) ?(?:%|per ?cent)? ?\\))?`,
  'g',
);
const YEAR = /(?<![\d./$-])(?:19|20)\d{2}(?!\d|[./%,-]\d|%)/g;

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:business|working)/, 'businessDay'],
  [/^day/, 'day'],
  [/^week/, 'week'],
  [/^month/, 'month'],
  [/^year/, 'year'],
];
const unitOf = (word: string): Unit => UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'level';

interface Amount {
  readonly value: number;
  readonly isDoubtful: boolean;
}

function amountOf(words: string | undefined, digits: string | undefined): Amount | null {
  const said = words === undefined ? undefined : readNumberWords(words);
  const value = digits === undefined ? said : numberOf(digits);
  if (value === undefined) return null;
  return { value, isDoubtful: said !== undefined && Math.abs(said - value) > 0.01 };
}

function* numbersIn(text: string): Generator<Quantity> {
  for (const { index, 0: whole, groups = {} } of text.matchAll(LENGTH)) {
    const amount = amountOf(groups['words'], groups['digits'] ?? groups['plain']);
    const place = { start: index, end: index + whole.length };
    if (amount) yield { kind: 'length', ...amount, unit: unitOf(groups['unit'] ?? ''), ...place };
  }
  for (const { index, 0: whole, groups = {} } of text.matchAll(PERCENT)) {
    const amount = amountOf(groups['words'], groups['digits'] ?? groups['plain'] ?? groups['after']);
    const place = { start: index, end: index + whole.length };
    if (amount) yield { kind: 'percent', ...amount, ...place };
  }
}

function* yearsIn(text: string, dates: readonly Quantity[]): Generator<Quantity> {
  for (const { index, 0: whole } of text.matchAll(YEAR)) {
    const end = index + whole.length;
    const isOfDate = dates.some((date) => date.start < end && index < date.end);
    if (!isOfDate) yield { kind: 'year', value: Number(whole), isDoubtful: false, start: index, end };
  }
}

/** Every length of time, count of levels, percentage, date and year in a text as `matchText` gives it, in order. */
export function quantities(text: string): readonly Quantity[] {
  // Most sentences have no number: a quick look first.
  const dates = /\d/.test(text) ? datesIn(text) : [];
  const all = [...dates, ...numbersIn(text), ...(dates.length > 0 || /\d{4}/.test(text) ? yearsIn(text, dates) : [])];
  return all.sort((one, other) => one.start - other.start);
}
