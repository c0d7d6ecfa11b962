const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Words after a hyphen and a space that belong to two words: `pre- and post-service`. */
const BROKEN = /(?<=[a-z])- (?!(?:and|or|to|nor|through)\b)(?=[a-z])/g;
const BROKEN_NUMBER = /(?<=\d)- (?=(?:day|month|year)s?\b)/g;

/** A paragraph as a person reads it: one space between words, no soft hyphens or ligatures, words that a line broke made whole. */
export const plainText = (paragraph: string): string =>
  paragraph
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .replace(BROKEN, '')
    .replace(BROKEN_NUMBER, '-')
    .trim();
