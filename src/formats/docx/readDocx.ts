import { type Advance, type DocumentRead, LIMITS, textAllowance, unreadable } from '../documentText';
import { openPackage } from './openPackage';
import { paragraphsOf } from './paragraphs';
import { partNames } from './partNames';
import { readMarkup } from './readMarkup';
import { SAYS, type Seen } from './seen';

/**
 * Reads a Word file's text from its bytes: running headers, the text with its tables and text boxes, notes, footers; one page without
 * a number, as only printing tells where pages end. By a parser of XML rather than a converter of Word files: those take parts in whole
 * before anybody counts them, and leave out headers, footers and that there are changes. Throws `UnreadableDocument`.
 */
export async function readDocx(bytes: Uint8Array, advance: Advance, limits = LIMITS): Promise<DocumentRead> {
  const from = await openPackage(bytes, limits);
  const { main, headers, footers, notes } = await partNames(from);
  const allow = textAllowance(limits);
  const parts = [...headers, main, ...notes, ...footers];
  const paragraphs: string[] = [];
  const running = new Set<string>();
  const seen = new Set<Seen>();
  for (const [index, name] of parts.entries()) {
    advance(index, parts.length);
    const read = paragraphsOf(allow);
    await readMarkup(from.part(name), name, read);
    const isRunning = headers.includes(name) || footers.includes(name);
    for (const text of read.paragraphs) {
      // First pages and even ones have headers of their own, which mostly say the same.
      if (isRunning && running.has(text)) continue;
      if (isRunning) running.add(text);
      paragraphs.push(text);
    }
    for (const kind of read.seen) seen.add(kind);
  }
  if (paragraphs.length === 0) throw unreadable('documentWithoutText', {});
  return { values: { pages: [{ number: null, paragraphs }] }, issues: [...seen].map((kind) => SAYS[kind]) };
}
