import { readDate } from '../../../dates';
import type { Quantity } from './quantity';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Each form of a date, and how `readDate` would have it. */
const FORMS: readonly (readonly [RegExp, (part: readonly string[]) => string])[] = [
  [
    new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)? ?,? ?(\\d{4})\\b`, 'g'),
    ([, m, d, y]) => `${m} ${d}, ${y}`,
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day of | of |[ -])(${MONTH})\\.?[ ,-]{1,2}(\\d{4})\\b`, 'g'),
    ([, d, m, y]) => `${m} ${d}, ${y}`,
  ],
  [
    new RegExp(`\\b(${ORDINALS.join('|')}) day of (${MONTH}),? (\\d{4})\\b`, 'g'),
    ([, d = '', m, y]) => `${m} ${ORDINALS.indexOf(d) + 1}, ${y}`,
  ],
  [/(?<![\d/.-])\d{4}-\d{2}-\d{2}(?![\d/-])/g, ([whole = '']) => whole],
  // With points only a year of four digits: 4.2.10 is a section.
  [/(?<![\d/.-])\d{1,2}(?:([/-])\d{1,2}\1(?:\d{4}|\d{2})|\.\d{1,2}\.\d{4})(?![\d/-])/g, ([whole = '']) => whole],
];

/** `sept` is no beginning of a month's name that a table has three letters of. */
const short = (text: string): string => text.replace(/^sept /, 'sep ');

/** The dates in a text as `matchText` gives it, in the order of their forms. */
export function datesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const [form, write] of FORMS) {
    for (const match of text.matchAll(form)) {
      const date = readDate(short(write(match)));
      const [start, end] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => other.start < end && start < other.end);
      if (date.ok && !isTaken) found.push({ kind: 'date', value: date.value, isDoubtful: false, start, end });
    }
  }
  return found;
}
