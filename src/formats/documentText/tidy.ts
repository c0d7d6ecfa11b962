/** What no text of a contract has: it marks places and directions, or nothing at all. */
const UNSEEN = /[^\P{Cc}\t\n\v\f\r]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;
const LIGATURES = /[\uFB00-\uFB06]/g;
const BLANKS = /[\s\u00A0\u2000-\u200A]+/g;

/** A paragraph's text with one blank between words, ligatures taken apart and nothing in it that cannot be seen. */
export const tidy = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(LIGATURES, (one) => one.normalize('NFKC'))
    .replace(BLANKS, ' ')
    .trim();
