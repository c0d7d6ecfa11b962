import type { Pace, Progress } from '../../../pausing';
import type { DocumentText } from '../documentText';
import { isLeader, isPageNumber, isRunning, runningLines } from './furniture';
import { plainText } from './plainText';

/** A paragraph that says something, and where it begins. */
export interface Line {
  readonly page: number | null;
  readonly paragraph: number;
  readonly text: string;
}

const CONTENTS = /^(?:table of )?contents$/i;
/** `4.2 Timely Filing 12`, in a table of contents. */
const CONTENTS_LINE = /^.{2,100} (?:[ivx]{1,5}|\d{1,3})$/i;

/** No paragraph goes on for longer. */
const LONGEST = 10_000;

/** A sentence goes on on the next page where it has not ended, and what follows begins small. */
const goesOn = (text: string, next: string): boolean =>
  /[a-z,(-]$/i.test(text) && /^[a-z(]/.test(next) && !/^\([a-z]{1,3}\)/.test(next);

const joined = (line: Line, more: string): Line => ({ ...line, text: plainText(`${line.text} ${more}`) });

/** What is too long for a paragraph is read in pieces, so that nobody waits for it. */
function* piecesOf(paragraph: string, line: Line, pace: Pace): Generator<Line | Progress> {
  for (let start = 0; start < paragraph.length;) {
    const space = paragraph.lastIndexOf(' ', start + LONGEST);
    const end = space > start + LONGEST / 2 ? space : start + LONGEST;
    const text = plainText(paragraph.slice(start, end));
    if (pace.beat(end - start)) yield pace.now();
    if (text !== '') yield { ...line, text };
    start = end;
  }
  if (pace.tick()) yield pace.now();
}

/** The paragraphs of a document, without tables of contents and running lines; one that a page's end broke is made whole. */
export function* lines(document: DocumentText, pace: Pace): Generator<Line | Progress> {
  const running = runningLines(document);
  let held: Line | null = null;
  let isContents = false;
  for (const { number, paragraphs } of document.pages) {
    let isFirst = true;
    for (const [index, paragraph] of paragraphs.entries()) {
      if (paragraph.length > LONGEST) {
        if (held) yield held;
        held = null;
        yield* piecesOf(paragraph, { page: number, paragraph: index + 1, text: '' }, pace);
        continue;
      }
      const text = plainText(paragraph);
      if (pace.tick(paragraph.length)) yield pace.now();
      if (text === '' || isLeader(text) || isPageNumber(text) || isRunning(text, running)) continue;
      if (isContents && CONTENTS_LINE.test(text)) continue;
      isContents = CONTENTS.test(text);
      if (isContents) continue;
      if (held && isFirst && held.text.length < LONGEST && goesOn(held.text, text)) held = joined(held, text);
      else {
        if (held) yield held;
        held = { page: number, paragraph: index + 1, text };
      }
      isFirst = false;
    }
  }
  if (held) yield held;
}
