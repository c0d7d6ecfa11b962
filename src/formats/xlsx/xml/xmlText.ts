const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold or would change, and what looks like an escape already, or will beside one. */
const OUTSIDE = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}(?:_|[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}))/gu;

/** Most text needs nothing, and one look is enough to see it. */
const NEEDS_CARE = /[&<>"_\uFFFE\uFFFF]|[^\P{Cc}\n\t]|\p{Cs}/u;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

const hex = (one: string): string => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text as a part's element or attribute holds it; the characters that XML cannot hold in Excel's own way, `_x0007_`. */
export const xmlText = (text: string): string => (NEEDS_CARE.test(text) ? escaped(text.replace(OUTSIDE, hex)) : text);

/** The same for an attribute, in which a line's end would become a blank. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/[\n\t]/g, hex);
