import { failed } from '../core/result';
import type { Raw } from '../core/raw';
import { type Answer, errorOf } from './answer';
import { type Argument, type Cells, cellsOf } from './cells';

const fits = (length: number, whole: number) => length === 1 || length === whole;

/**
 * Lines arguments up as Excel's own functions do: single cells, rows and columns repeat along the larger ranges, one answer a
 * cell. Where a range ends before the others do, the cells beyond say so.
 */
export function spill(
  args: readonly Argument[],
  answer: (cells: readonly Raw[], alone: boolean) => Answer,
): Answer[][] {
  const ranges = args.map(cellsOf);
  const rows = Math.max(...ranges.map((range) => range.rows));
  const columns = Math.max(...ranges.map((range) => range.columns));
  const isRegular = ranges.every((range) => fits(range.rows, rows) && fits(range.columns, columns));
  const few = rows * columns <= FEW;
  const pick = (range: Cells, row: number, column: number): Raw =>
    range.at(range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column);
  const isInside = (range: Cells, row: number, column: number) =>
    (range.rows === 1 || row < range.rows) && (range.columns === 1 || column < range.columns);
  const line = (row: number): Answer[] => {
    const cells: Answer[] = [];
    for (let column = 0; column < columns; column += 1)
      cells.push(
        isRegular || ranges.every((range) => isInside(range, row, column))
          ? answer(
              ranges.map((range) => pick(range, row, column)),
              few,
            )
          : errorOf(failed('rangesDiffer', {}).failure),
      );
    return cells;
  };
  return Array.from({ length: rows }, (_, row) => line(row));
}

/** Up to here each answer brings its evidence along; beyond, a card a cell would slow the workbook and swell its file. */
const FEW = 1000;
