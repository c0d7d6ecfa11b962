import type { Piece } from './piece';

/** Text on one baseline without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Text on one baseline. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Letters raised or lowered by less stay on the line: footnote marks, `1st`. In heights of the font. */
const SAME_LINE = 0.45;
/** What parts words, and what parts columns; in heights of the font. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.6;

const isSameLine = (one: Piece, other: Piece): boolean =>
  Math.abs(one.y - other.y) <= SAME_LINE * Math.max(one.size, other.size);

/** Pieces by baseline, from the top. */
function baselines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const last = groups.at(-1);
    if (last?.[0] && isSameLine(last[0], piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The font that most letters of a line are in. */
function sizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function segmentsOf(pieces: readonly Piece[], size: number): readonly Segment[] {
  const segments: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right } of [...pieces].sort((one, other) => one.left - other.left)) {
    const last = segments.at(-1);
    const gap = last ? left - last.right : 0;
    if (!last || gap > COLUMN_GAP * size) segments.push({ text, left, right });
    else {
      const isApart = gap > WORD_GAP * size && !last.text.endsWith(' ') && !text.startsWith(' ');
      last.text += (isApart ? ' ' : '') + text;
      last.right = Math.max(last.right, right);
    }
  }
  return segments;
}

/** The lines of a page or column from the top; blanks that the library puts into gaps are left out, as gaps are measured here. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  return baselines(pieces.filter(({ text }) => text.trim() !== '')).map((group) => {
    const size = sizeOf(group);
    const y = group.find((piece) => piece.size === size)?.y ?? 0;
    return { y, size, segments: segmentsOf(group, size) };
  });
}
