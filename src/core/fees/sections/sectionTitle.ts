import type { Raw } from '../../raw';
import { isEmpty } from '../cellKinds';
import { lineOf } from '../heading';
import { isTotalRow } from '../totals';

/** Titles are short; what is longer explains. */
const LONGEST = 80;
const MOST_WORDS = 9;
const CONTINUED = /[\s–—-]*\(?\b(?:continued|cont[’']?d|cont)\b\.?\)?/gi;

/** Notes stand between rows, too: sentences, footnotes, numbers of pages. */
const NOTE =
  /^[^\p{Lu}\d]|[.!;]$|\b(?:notes?|page|see|refer|subject to|are|is|be|will|shall|may|must|appl(?:y|ies)|paid|billed|requires?|required|includ(?:es?|ing)|above|only|not|unless|if|when|prepared|contact|copyright|confidential)\b|©|®/u;

const isTitle = (text: string): boolean =>
  /\p{L}{2}|\d{4}/u.test(text) && text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && !NOTE.test(text);

export interface SectionTitle {
  readonly text: string;
  readonly column: number;
}

/**
 * The title that a row is: the only cell that holds something, beside headings that come again. Nothing where it is a note, a total or
 * a row of a schedule.
 */
export function sectionTitle(
  row: readonly Raw[],
  from: number,
  to: number,
  headingAt: ReadonlyMap<number, string>,
): SectionTitle | undefined {
  let title: Raw = null;
  let at = from;
  for (let column = from; column <= to; column += 1) {
    const cell = row[column] ?? null;
    if (isEmpty(cell) || headingAt.get(column)?.endsWith(lineOf(cell)) === true) continue;
    if (title !== null) return undefined;
    title = cell;
    at = column;
  }
  if (typeof title !== 'string' && !(typeof title === 'number' && title >= 2000 && title < 2100)) return undefined;
  const text = lineOf(title).replace(CONTINUED, '').trim();
  return isTitle(text) && !isTotalRow(row) ? { text, column: at } : undefined;
}
