import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import { type TextAllowance, unreadable } from '../documentText';
import type { LaidPage, Piece } from './piece';

/** A page of small print has some thousands. */
const MOST = 100_000;
const QUARTER = Math.PI / 2;
/** Radians by which text may lean. */
const LEAN = 0.1;

/** A piece as it comes: its direction in quarter turns, clockwise. */
interface Turned extends Piece {
  readonly turns: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const matrixOf = (numbers: readonly unknown[]): Matrix => {
  const at = (index: number) => Number(numbers[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};

/** Along its own direction and across it. */
const along = (turns: number, x: number, y: number): readonly [number, number] =>
  turns === 0 ? [x, y] : turns === 1 ? [y, -x] : turns === 2 ? [-x, -y] : [-y, x];

/** A run of text where it lies; nothing where it leans, as a watermark does. */
function pieceOf({ str, width, transform }: TextItem, view: Matrix): Turned | undefined {
  const [a, b, c, d, x, y] = times(view, matrixOf(transform as readonly unknown[]));
  const angle = Math.atan2(b, a);
  const turns = Math.round(angle / QUARTER);
  if (Math.abs(angle - turns * QUARTER) > LEAN) return undefined;
  const of = (turns + 4) % 4;
  const [left, down] = along(of, x, y);
  const size = Math.hypot(c, d);
  const piece = { text: str, left, right: left + width, y: down, size, turns: of };
  return [left, width, down].every(Number.isFinite) && size > 0 && Number.isFinite(size) ? piece : undefined;
}

/** Those that run as most of the text does. */
function upright(pieces: readonly Turned[]): readonly Turned[] {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of pieces) letters[turns] = (letters[turns] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  return pieces.filter(({ turns }) => turns === most);
}

/** The page as its reader turns it: the first line's top is at 0. */
function laid(pieces: readonly Turned[], width: number, height: number): LaidPage {
  const turns = pieces[0]?.turns ?? 0;
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width];
  const [x, y] = [turns > 1 ? across : 0, turns === 1 || turns === 2 ? down : 0];
  return {
    width: across,
    height: down,
    pieces: pieces.map((one) => ({ ...one, left: one.left + x, right: one.right + x, y: one.y + y })),
  };
}

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item;

/** A page's text piece by piece, so that a page without end is ended. Throws `UnreadableDocument`. */
export async function pagePieces(page: PDFPageProxy, allow: TextAllowance): Promise<LaidPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = matrixOf(transform);
  const pieces: Turned[] = [];
  let count = 0;
  const reader = page.streamTextContent({ disableNormalization: false }).getReader() as ReadableStreamDefaultReader<{
    readonly items: readonly (TextItem | TextMarkedContent)[];
  }>;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const item of value.items) {
        if (!isText(item)) continue;
        count += 1;
        if (count > MOST)
          throw unreadable('documentDamaged', {
            what: `page ${page.pageNumber} has more than ${MOST.toLocaleString('en-US')} pieces of text`,
          });
        allow(item.str.length);
        const piece = item.str.trim() === '' ? undefined : pieceOf(item, view);
        if (piece) pieces.push(piece);
      }
    }
  } finally {
    // Ends the library's work on a page that is given up; an ended one takes no harm.
    void reader.cancel(new Error('Enough.')).catch(() => undefined);
  }
  return laid(upright(pieces), width, height);
}
