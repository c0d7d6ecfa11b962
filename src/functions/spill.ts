import { failed } from '../core/result';
import { isBlank, type Raw } from '../core/raw';
import { type Answer, errorOf, settle } from './answer';
import { type Argument, type Cells, cellsOf, isExcelError, orBlank } from './cells';

/** Up to here each answer brings its evidence along; beyond, a card a cell would slow the workbook and swell its file. */
const FEW = 1000;

const fits = (length: number, whole: number) => length === 1 || length === whole;

const isBlankRow = ({ columns, at }: Cells, row: number): boolean => {
  for (let column = 0; column < columns; column += 1) if (!isBlank(orBlank(at(row, column)))) return false;
  return true;
};

/** Whole columns are taller than this, and few of their million rows hold something. */
const TALL = 200_000;

/** All rows; of whole columns, `A:A`, those down to the last that holds something. */
function rowsInUse(ranges: readonly Cells[]): number {
  const long = ranges.filter((range) => range.rows > 1);
  let rows = Math.max(...ranges.map((range) => range.rows));
  if (rows <= TALL) return rows;
  while (rows > 1 && long.every((range) => rows > range.rows || isBlankRow(range, rows - 1))) rows -= 1;
  return rows;
}

/**
 * Lines arguments up as Excel's own functions do: single cells, rows and columns repeat along the larger ranges, one answer a
 * cell. Where a range ends before the others do, the cells beyond say so; a cell in error is answered by what it shows.
 */
export function spill(
  args: readonly Argument[],
  answer: (cells: readonly Raw[], alone: boolean) => Answer,
): Answer[][] {
  const ranges = args.map(cellsOf);
  const rows = rowsInUse(ranges);
  const columns = Math.max(...ranges.map((range) => range.columns));
  const isRegular = ranges.every((range) => fits(range.rows, rows) && fits(range.columns, columns));
  const few = rows * columns <= FEW;
  const pick = (range: Cells, row: number, column: number): Raw =>
    range.at(range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column);
  const isInside = (range: Cells, row: number, column: number) =>
    (range.rows === 1 || row < range.rows) && (range.columns === 1 || column < range.columns);
  const answerTo = (cells: readonly Raw[]): Answer => {
    const error = cells.find(isExcelError);
    return error === undefined ? answer(cells, few) : errorOf(failed('cellInError', { error }).failure);
  };
  const line = (row: number): Answer[] => {
    const cells: Answer[] = [];
    for (let column = 0; column < columns; column += 1)
      cells.push(
        isRegular || ranges.every((range) => isInside(range, row, column))
          ? answerTo(ranges.map((range) => pick(range, row, column)))
          : errorOf(failed('rangesDiffer', {}).failure),
      );
    return cells;
  };
  return settle(Array.from({ length: rows }, (_, row) => line(row)));
}
