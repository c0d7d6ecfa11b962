import { bounding, isWholeSheet, WHOLE_SHEET } from '../host/areas';
import type { Area, CellInput, CellStyle } from '../host/workbookPort';
import type { Steps } from '../host/slices';
import type { Scalar } from '../host/types';

/** Formulas are kept and not calculated. */
interface Cell {
  readonly value: Scalar;
  readonly formula?: string;
}

const NO_STYLE: CellStyle = {};
const ROWS_A_STEP = 1000;

/** Cells of a sheet, by row and column. */
export class MemoryCells {
  private readonly cells: (Cell | undefined)[][] = [];
  private readonly styles: (CellStyle | undefined)[][] = [];
  private readonly used: { contents?: Area | undefined; all?: Area | undefined } = {};

  cell(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column];
  }

  style(row: number, column: number): CellStyle {
    return this.styles[row]?.[column] ?? NO_STYLE;
  }

  /** The smallest area with every cell, of those `within`, that has content or, unless `valuesOnly`, a style. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    if (within && !isWholeSheet(within))
      return joined(extent(this.cells, within), valuesOnly ? undefined : extent(this.styles, within));
    const contents = 'contents' in this.used ? this.used.contents : (this.used.contents = extent(this.cells));
    if (valuesOnly) return contents;
    const styled = 'all' in this.used ? this.used.all : (this.used.all = extent(this.styles));
    return joined(contents, styled);
  }

  write({ top, left }: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    for (const [index, line] of inputs.entries()) {
      const cells = (this.cells[top + index] ??= []);
      for (const [offset, input] of line.entries()) if (input !== undefined) cells[left + offset] = cellOf(input);
    }
    delete this.used.contents;
  }

  *restyle(area: Area, change: CellStyle | ((row: number, column: number) => CellStyle)): Steps {
    const merged = new Map<CellStyle, CellStyle>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (row % ROWS_A_STEP === 0) yield;
      const styles = (this.styles[row] ??= []);
      for (let column = area.left; column <= area.right; column += 1) {
        const own = styles[column] ?? NO_STYLE;
        if (typeof change === 'function') {
          const patch = change(row, column);
          if (Object.keys(patch).length > 0) styles[column] = { ...own, ...patch };
          continue;
        }
        // Cells that looked alike go on sharing one style.
        const known = merged.get(own) ?? { ...own, ...change };
        merged.set(own, known);
        styles[column] = known;
      }
    }
    delete this.used.all;
  }

  clear(area: Area, what: 'contents' | 'formats'): void {
    const cleared = what === 'contents' ? this.cells : this.styles;
    const last = Math.min(area.bottom, cleared.length - 1);
    for (let row = area.top; row <= last; row += 1) {
      const line = cleared[row];
      for (let column = area.left; line && column <= Math.min(area.right, line.length - 1); column += 1) {
        line[column] = undefined;
      }
    }
    if (what === 'contents') delete this.used.contents;
    else delete this.used.all;
  }
}

function cellOf(input: CellInput): Cell | undefined {
  if (input === null) return undefined;
  return typeof input === 'object' ? { formula: input.formula, value: 0 } : { value: input };
}

const joined = (a: Area | undefined, b: Area | undefined): Area | undefined => (a && b ? bounding(a, b) : (a ?? b));

function extent(lines: readonly (readonly unknown[])[], within: Area = WHOLE_SHEET): Area | undefined {
  let area: Area | undefined;
  for (let row = within.top; row <= Math.min(within.bottom, lines.length - 1); row += 1) {
    const line = lines[row] ?? [];
    let right = Math.min(within.right, line.length - 1);
    while (right >= within.left && line[right] === undefined) right -= 1;
    let left = within.left;
    while (left <= right && line[left] === undefined) left += 1;
    if (left <= right) area = joined(area, { top: row, bottom: row, left, right });
  }
  return area;
}
