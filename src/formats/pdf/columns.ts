import type { Line, Segment } from './lines';

/** Lines that are read one below the other. */
export type Block = readonly Line[];

/** Fewer lines a side, or shorter ones, may as well be a table. */
const LEAST_LINES = 6;
const LEAST_LETTERS = 22;
/** Of all segments: titles over both columns. */
const MOST_ACROSS = 0.2;
/** Where a gutter is looked for, as shares of the text's width. */
const FROM = 0.4;
const STEP = 0.01;
const STEPS = 20;

interface Sides {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly across: readonly Segment[];
}

const isLeft = (gutter: number, { right }: Segment): boolean => right <= gutter;
const isRight = (gutter: number, { left }: Segment): boolean => left >= gutter;

const sidesAt = (segments: readonly Segment[], gutter: number): Sides => ({
  left: segments.filter((one) => isLeft(gutter, one)),
  right: segments.filter((one) => isRight(gutter, one)),
  across: segments.filter((one) => !isLeft(gutter, one) && !isRight(gutter, one)),
});

/** Running text fills its lines; the cells of a table do not. */
function isRunning(segments: readonly Segment[]): boolean {
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
  return segments.length >= LEAST_LINES && letters >= LEAST_LETTERS * segments.length;
}

/** Where a page in two columns is parted; nothing where it is not plainly so. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  const from = segments.reduce((least, { left }) => Math.min(least, left), Infinity);
  const to = segments.reduce((most, { right }) => Math.max(most, right), -Infinity);
  let best: { readonly at: number; readonly sides: Sides } | undefined;
  for (let step = 0; step <= STEPS; step += 1) {
    const at = from + (to - from) * (FROM + step * STEP);
    const sides = sidesAt(segments, at);
    if (!best || sides.across.length < best.sides.across.length) best = { at, sides };
  }
  if (!best || best.sides.across.length > MOST_ACROSS * segments.length) return undefined;
  return isRunning(best.sides.left) && isRunning(best.sides.right) ? best.at : undefined;
}

/** The blocks of a page in reading order: between two lines that go across, the left column and then the right one. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const gutter = gutterOf(lines.flatMap(({ segments }) => segments));
  if (gutter === undefined) return [lines];
  const blocks: Block[] = [];
  let [left, right, across]: [Line[], Line[], Line[]] = [[], [], []];
  const end = (): void => {
    blocks.push(across, left, right);
    [left, right, across] = [[], [], []];
  };
  for (const line of lines) {
    const sides = sidesAt(line.segments, gutter);
    if (sides.across.length > 0) {
      if (left.length + right.length > 0) end();
      across.push(line);
      continue;
    }
    if (sides.left.length > 0) left.push({ ...line, segments: sides.left });
    if (sides.right.length > 0) right.push({ ...line, segments: sides.right });
  }
  end();
  return blocks.filter((block) => block.length > 0);
}
