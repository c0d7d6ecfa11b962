import type { Raw } from '../../raw';
import type { SheetCells } from '../../sheets';
import { areAlike, type Heading, headingsOf } from '../heading';
import { isLowerLine, isUpperLine, isWordRow } from '../headings';
import { isReadableCode } from '../cellKinds';
import { type Grid, rowBetween } from './grid';

/** The lines of headings of a block: where they are, and what they say. */
export interface HeadLines {
  readonly top: number;
  readonly count: number;
  readonly headings: readonly Heading[];
}

/** A row of cells, those that are merged sideways each with what stands in the first. */
function spread(grid: Grid, { merges }: SheetCells, row: number, left: number, right: number): Raw[] {
  const cells = rowBetween(grid, row, left, right);
  for (const merge of merges) {
    if (row < merge.top || row > merge.bottom || merge.right === merge.left) continue;
    for (let column = Math.max(left, merge.left); column <= Math.min(right, merge.right); column += 1)
      cells[column - left] = grid.at(merge.top, merge.left);
  }
  return cells;
}

/** One cell merged over the whole width is a title, however near it stands. */
const isAcross = ({ merges }: SheetCells, row: number, left: number, right: number): boolean =>
  merges.some((merge) => row >= merge.top && row <= merge.bottom && merge.left <= left && merge.right >= right);

/** A line above two that leave columns alike, which it tells apart: the payer over `Facility` and `Rate`. Like titles it is above the area. */
function isThirdLine(
  grid: Grid,
  sheet: SheetCells,
  row: number,
  left: number,
  right: number,
  below: readonly string[],
) {
  return (
    areAlike(below) && !isAcross(sheet, row, left, right) && isUpperLine(rowBetween(grid, row, left, right), below)
  );
}

export const headingsIn = (
  grid: Grid,
  sheet: SheetCells,
  top: number,
  count: number,
  left: number,
  right: number,
): readonly Heading[] => {
  const width = right - left + 1;
  if (count === 0) return headingsOf([], width);
  const lower = rowBetween(grid, top + count - 1, left, right);
  if (count === 1) return headingsOf([lower], width);
  const two = [spread(grid, sheet, top, left, right), lower];
  const headings = headingsOf(two, width);
  const below = headings.map(({ text }) => text);
  return isThirdLine(grid, sheet, top - 1, left, right, below)
    ? headingsOf([spread(grid, sheet, top - 1, left, right), ...two], width)
    : headings;
};

/** The lines of headings around the row that names the codes. */
export function headLines(
  grid: Grid,
  sheet: SheetCells,
  row: number,
  left: number,
  right: number,
  above: number,
): HeadLines {
  const line = (at: number) => rowBetween(grid, at, left, right);
  const made = (top: number, count: number): HeadLines => ({
    top,
    count,
    headings: headingsIn(grid, sheet, top, count, left, right),
  });
  const below = line(row + 1);
  if (
    isWordRow(below) &&
    !below.some((cell) => isReadableCode(cell)) &&
    isLowerLine(spread(grid, sheet, row, left, right), below)
  )
    return made(row, 2);
  const isFree = row - 1 > above && row - 1 >= grid.area.top;
  if (isFree && !isAcross(sheet, row - 1, left, right) && isUpperLine(line(row - 1), line(row)))
    return made(row - 1, 2);
  return made(row, 1);
}
