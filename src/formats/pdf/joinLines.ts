/** Beginnings of words that keep their hyphen wherever a line ends. */
const KEEPS =
  /(^|[\s(/–—-])(non|pre|post|self|co|ex|multi|cross|well|out|in|on|off|full|part|short|long|third|year|case|fee|for|all|high|low|so|per|two|one|semi)$/i;

/** A line's text with the next behind it: a word that the line's end broke is whole again, unless it is written with a hyphen anyway. */
export function joinLines(text: string, next: string): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  if (!/[\p{L}\d]-$/u.test(text)) return `${text} ${next}`;
  const word = text.slice(0, -1);
  const isBroken = /\p{Ll}$/u.test(word) && /^\p{Ll}/u.test(next) && !KEEPS.test(word);
  return isBroken ? word + next : text + next;
}
