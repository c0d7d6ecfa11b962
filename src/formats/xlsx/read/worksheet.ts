import type { Raw } from '../../../core/raw';
import type { Area, SheetCells } from '../../../core/sheets';
import { attribute, attributeSpan, flag } from '../xml/attribute';
import { nameOf } from '../xml/nameOf';
import { joined, type Span, spanOf } from '../xml/span';
import { cellValue, type ValueContext } from './cellValue';
import type { Parts } from './packageParts';
import { areaOf, columnOf, LAST_COLUMN, LAST_ROW } from './reference';
import { textRuns } from './textRuns';
import { unreadable } from '../unreadableXlsx';

/** How many cells may still be read, over all sheets. */
export interface CellAllowance {
  left: number;
  readonly of: number;
}

interface Worksheet {
  readonly cells: Pick<SheetCells, 'top' | 'left' | 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;
  /** The names of what programs keep with the sheet. */
  readonly properties: ReadonlySet<string>;
}

const NO_CELLS: readonly Raw[] = [];
/** Excel's own, in characters. */
const LONGEST_TEXT = 32_767;
const NO_ATTRIBUTES = spanOf('');

/** Takes a sheet's cells one after another into rows from column A, and cuts them to the used range at the end. */
class Rows {
  private readonly rows: (readonly Raw[])[] = [];
  private current: Raw[] = [];
  private left = LAST_COLUMN;

  constructor(
    private readonly part: string,
    private readonly allowed: CellAllowance,
  ) {}

  private spend(cells: number): void {
    this.allowed.left -= cells;
    if (this.allowed.left < 0) throw unreadable('cells', { most: this.allowed.of });
  }

  put(row: number, column: number, value: Raw): void {
    if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN)
      throw unreadable('damaged', { part: this.part });
    if (value === null || value === '') return;
    if (row !== this.rows.length - 1) this.go(row);
    const { current } = this;
    this.spend(Math.max(0, column + 1 - current.length));
    while (current.length < column) current.push(null);
    current[column] = value;
    if (column < this.left) this.left = column;
  }

  private go(row: number): void {
    if (row < this.rows.length) this.current = [...(this.rows[row] ?? [])];
    else {
      this.spend(row + 1 - this.rows.length);
      while (this.rows.length < row) this.rows.push(NO_CELLS);
      this.current = [];
    }
    this.rows[row] = this.current;
  }

  used(): Pick<SheetCells, 'top' | 'left' | 'rows'> {
    const { rows, left } = this;
    const top = rows.findIndex((row) => row.length > 0);
    if (top < 0) return { top: 0, left: 0, rows: [] };
    return { top, left, rows: rows.slice(top).map((row) => (left === 0 || row.length === 0 ? row : row.slice(left))) };
  }
}

/** Reads a sheet's cells, its merged areas, what is hidden, and what programs keep with it. */
export async function worksheet(
  parts: Parts,
  path: string,
  context: ValueContext,
  allowed: CellAllowance,
): Promise<Worksheet> {
  const rows = new Rows(path, allowed);
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const properties = new Set<string>();
  const runs = textRuns();
  let [row, column] = [-1, -1];
  let cell = NO_ATTRIBUTES;
  let type: string | undefined;
  let pieces: Span[] = [];
  let inValue = false;
  const style = () => Number(attribute(cell, 's') ?? 0);

  const openers: Readonly<Record<string, (attributes: Span) => void>> = {
    row: (attributes) => {
      const number = attribute(attributes, 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      if (flag(attributes, 'hidden')) hiddenRows.add(row);
      column = -1;
    },
    c: (attributes) => {
      const reference = attributeSpan(attributes, 'r');
      column = reference === undefined ? column + 1 : columnOf(reference);
      const typed = attributeSpan(attributes, 't');
      type = typed && nameOf(typed);
      cell = attributes;
      pieces = [];
    },
    v: () => (inValue = true),
    col: (attributes) => {
      if (!flag(attributes, 'hidden')) return;
      const last = Math.min(Number(attribute(attributes, 'max')) - 1, LAST_COLUMN);
      for (let hidden = Number(attribute(attributes, 'min')) - 1; hidden <= last; hidden += 1)
        hiddenColumns.add(hidden);
    },
    mergeCell: (attributes) => {
      const area = areaOf(attribute(attributes, 'ref') ?? '');
      if (area) merges.push(area);
    },
    customPr: (attributes) => void properties.add(attribute(attributes, 'name') ?? ''),
  };

  await parts.read(path, {
    open: (name, attributes) => {
      if (type === 'inlineStr') runs.open(name, attributes);
      openers[name]?.(attributes);
    },
    text: (text) => {
      if (inValue) {
        if (pieces.push(text) > LONGEST_TEXT) throw unreadable('damaged', { part: path });
      } else if (type === 'inlineStr') runs.text(text);
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      else if (name === 'c') {
        const value = joined(pieces);
        if (type === 'inlineStr') rows.put(row, column, runs.take());
        else if (value !== undefined) rows.put(row, column, cellValue(type, value, style, context));
        type = undefined;
      } else if (type === 'inlineStr') runs.close(name);
    },
  });
  return { cells: { ...rows.used(), merges, hiddenRows, hiddenColumns }, properties };
}
