import { failed, ok, type Result } from '../../core/result';
import { type DocumentLimits, type DocumentRead, LIMITS, tidy } from '../documentText';

const PAGE_END = '\f';
const LINE_END = /\r\n?|[\n\u2028\u2029\v]/;
/** Mail and text files break lines at a width; an empty line then parts paragraphs. */
const NARROW = 100;

/** Text of a mail, whose lines are short, is whole again where a blank line ends a paragraph; any other has a paragraph a line. */
function paragraphsOf(page: string): readonly string[] {
  const lines = page.split(LINE_END).map(tidy);
  const isWrapped = lines.includes('') && lines.every(({ length }) => length <= NARROW) && hasLongBlocks(lines);
  if (!isWrapped) return lines.filter((line) => line !== '');
  return blocksOf(lines).map((block) => block.join(' '));
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (line === '') open = undefined;
    else if (open) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}

/** Lines that a width broke go on small; lists and addresses do not. */
const hasLongBlocks = (lines: readonly string[]): boolean => {
  const inner = lines.filter((line, index) => line !== '' && (lines[index - 1] ?? '') !== '');
  return inner.length > 0 && inner.filter((line) => /^[a-z(]/.test(line)).length >= inner.length / 2;
};

/** The paragraphs of text that was pasted, or of a text file; a form feed begins a page. Fails where there is none, or too much. */
export function readPastedText(
  text: string,
  { characters, pages: most }: DocumentLimits = LIMITS,
): Result<DocumentRead> {
  if (text.length > characters) return failed('documentTooLong', { most: characters, of: 'characters' });
  const parts = text.split(PAGE_END);
  if (parts.length > most) return failed('documentTooLong', { most, of: 'pages' });
  const pages = parts.map((page, index) => ({
    number: parts.length > 1 ? index + 1 : null,
    paragraphs: paragraphsOf(page),
  }));
  if (pages.every(({ paragraphs }) => paragraphs.length === 0)) return failed('documentWithoutText', {});
  return ok({ values: { pages }, issues: [] });
}
