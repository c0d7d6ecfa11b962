import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import {
  type Advance,
  type DocumentLimits,
  type DocumentRead,
  LIMITS,
  MEGABYTE,
  textAllowance,
  unreadable,
} from '../documentText';
import { boundBuffers } from './boundedBuffers';
import { blocksOf } from './columns';
import { type LinedPage, withoutFurniture } from './furniture';
import { linesOf } from './lines';
import { pagePieces } from './pagePieces';
import { paragraphsIn, spacingOf } from './paragraphs';
import { pdfjs, type PdfLibrary } from './pdfjs';
import { HARDLY_ANY, hasPagePictures, pagesHold } from './pictures';

/** Nothing of the file is run, nothing is fetched for it, and nothing is drawn. */
const SAFE = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** The failure behind what the library threw. */
function unreadablePdf(thrown: unknown): Error {
  const { name } = thrown as Error;
  if (name === 'UnreadableDocument') return thrown as Error;
  if (name === 'PasswordException') return unreadable('documentLocked', {}, thrown);
  return unreadable('documentDamaged', { what: 'its pages cannot be found' }, thrown);
}

interface PageRead extends LinedPage {
  readonly number: number;
  readonly letters: number;
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  allow: (letters: number) => void,
): Promise<PageRead | undefined> {
  try {
    const page = await document.getPage(number);
    const { height, pieces } = await pagePieces(page, allow);
    page.cleanup();
    return { number, height, lines: linesOf(pieces), letters: pieces.reduce((sum, { text }) => sum + text.length, 0) };
  } catch (thrown) {
    const { name } = thrown as Error;
    if (name === 'UnreadableDocument') throw thrown;
    // One page of many; what became of it is said.
    return undefined;
  }
}

function issuesOf(pictures: readonly number[], broken: readonly number[]): readonly string[] {
  return [
    ...(pictures.length === 0
      ? []
      : [
          `${pagesHold(pictures)} hardly any text: pictures of text, or nothing. Parley reads text only: ask for the Word file, or run text recognition and drop it again.`,
        ]),
    ...(broken.length === 0
      ? []
      : [`${pagesHold(broken)} what could not be read. Open the file and look at it there.`]),
  ];
}

async function read(
  task: PDFDocumentLoadingTask,
  hasPictures: boolean,
  advance: Advance,
  limits: DocumentLimits,
  within: () => void,
): Promise<DocumentRead> {
  const document = await task.promise;
  const { numPages } = document;
  if (numPages > limits.pages) throw unreadable('documentTooLong', { most: limits.pages, of: 'pages' });
  const allow = textAllowance(limits);
  const pages: PageRead[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= numPages; number += 1) {
    advance(number - 1, numPages);
    const page = await readPage(document, number, allow);
    // The library passes over a stream that was stopped, so that a part of the text would be missing.
    within();
    if (page) pages.push(page);
    else broken.push(number);
  }
  if (pages.length === 0) throw unreadable('documentDamaged', { what: 'none of its pages can be read' });
  const bare = pages.filter(({ letters }) => letters < HARDLY_ANY).map(({ number }) => number);
  const pictures = hasPictures ? bare : [];
  if (pictures.length === pages.length) throw unreadable('documentOfPictures', { pages: pagesHold(pictures) });
  if (pages.every(({ letters }) => letters === 0)) throw unreadable('documentWithoutText', {});
  const blocks = withoutFurniture(pages).map(({ lines }) => blocksOf(lines));
  const spacing = spacingOf(blocks.flat());
  const values = {
    pages: pages.map(({ number }, index) => ({
      number,
      paragraphs: (blocks[index] ?? []).flatMap((block) => paragraphsIn(block, spacing)),
    })),
  };
  return { values, issues: issuesOf(pictures, broken) };
}

const open = (library: PdfLibrary, bytes: Uint8Array): PDFDocumentLoadingTask =>
  // A copy: what the library is given is no longer anybody else's.
  library.getDocument({ ...SAFE, data: bytes.slice() });

/**
 * Reads a PDF's text from its bytes, page by page: lines joined to paragraphs, running lines taken out, two columns one after the other.
 * Pages that cannot be read, or hold pictures of text, are said in the issues. Throws `UnreadableDocument`.
 */
export async function readPdf(bytes: Uint8Array, advance: Advance, limits = LIMITS): Promise<DocumentRead> {
  const library = await pdfjs();
  const hasPictures = hasPagePictures(bytes);
  const buffers = boundBuffers(Math.max(limits.unpackedMegabytes * MEGABYTE, bytes.length));
  const task = open(library, bytes);
  const within = (): void => {
    if (buffers.exceeded()) throw unreadable('documentExpands', { megabytes: limits.unpackedMegabytes });
  };
  try {
    return await read(task, hasPictures, advance, limits, within);
  } catch (thrown) {
    within();
    throw unreadablePdf(thrown);
  } finally {
    await task.destroy();
    buffers.release();
  }
}
