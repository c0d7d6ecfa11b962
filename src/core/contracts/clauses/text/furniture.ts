import type { DocumentText } from '../documentText';
import { plainText } from './plainText';

/** Lines at a page's top and bottom that may be a running header or footer. */
const EDGE = 2;
const LONGEST = 160;

/** A table of contents' line: dots, or many blanks, and a page. */
const LEADER = /(?:\.{4}|(?:\. ){3}\.|…{2}|_{4}) ?\.{0,400} ?(?:[ivx]{1,5}|\d{1,3})$/i;
const PAGE_NUMBER = /^[-–— ]{0,3}(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?[-–— ]{0,3}$/i;

export const isLeader = (text: string): boolean => LEADER.test(text.slice(-480));
export const isPageNumber = (text: string): boolean => text.length < 24 && PAGE_NUMBER.test(text);

/** A sentence at the edge of two pages may be said twice; a title or a date is furniture. */
const isSentence = (text: string): boolean => text.length > 60 && text.endsWith('.');

/** `Timely filing: 90 days` at the top of one exhibit is not said again by 180 days at the top of the next. */
const SAYS_HOW_MUCH =
  /\d ?\)? ?(?:%|per ?cent\b|(?:calendar |business |working )?(?:days?|weeks?|months?|years?|levels?)\b)/i;

const shape = (text: string): string =>
  SAYS_HOW_MUCH.test(text) ? text.toLowerCase() : text.toLowerCase().replace(/\d+/g, '#');

/** How running headers and footers read, numbers aside: what stands at the edge of two pages or more. */
export function runningLines({ pages }: DocumentText): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { paragraphs } of pages) {
    const edges = [...paragraphs.slice(0, EDGE), ...paragraphs.slice(Math.max(EDGE, paragraphs.length - EDGE))];
    const lines = edges
      .filter(({ length }) => length <= LONGEST * 2)
      .map(plainText)
      .filter((line) => !isSentence(line))
      .map(shape);
    for (const line of new Set(lines)) if (line.length <= LONGEST) seen.set(line, (seen.get(line) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([line, times]) => (times > 1 ? [line] : [])));
}

export const isRunning = (text: string, lines: ReadonlySet<string>): boolean =>
  text.length <= LONGEST && lines.has(shape(text));
