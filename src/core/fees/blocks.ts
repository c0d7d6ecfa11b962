import type { Pace, Progress } from '../pausing';
import { isBlank, type Raw } from '../raw';
import type { DataRows } from './dataRows';
import type { Field } from './fields';
import { lineOf } from './heading';
import { cellAt } from './table';

/** What tells rates of one code apart: with the code these are in every row, those may stand on the first of a block only. */
export const NAMES: readonly Field[] = ['modifier', 'payer'];
export const CARRIED: readonly Field[] = ['practitioner', 'setting', 'region', 'basis', 'effective', 'ends'];

/** Where the codes stand, and the columns that tell their rates apart, by places in the rows. */
export interface BlockLayout {
  readonly code: number;
  /** Of modifiers and payers: with the code they say what a row is. */
  readonly names: readonly number[];
  /** Those whose cells may stand on the first row of a block only: the licence, the setting, the dates. */
  readonly carried: readonly number[];
}

/** Most columns are filled throughout, or not at all: a quick look before the thorough one. */
function* hasBlanks(rows: DataRows, column: number, code: number, pace: Pace): Generator<Progress, boolean> {
  let blanks = 0;
  let filled = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (pace.beat()) yield pace.now();
    const row = rows.at(index);
    if (isBlank(cellAt(row, code))) continue;
    if (isBlank(cellAt(row, column))) blanks += 1;
    else filled += 1;
  }
  return blanks > 0 && filled > 1;
}

/**
 * Whether a column has its cells on the first row of each block only, and holds for the rows below: the first row has one, no two rows
 * that follow each other repeat one, and the same codes come again in another block, but none twice in a block. A blank in other
 * columns leaves it open.
 */
function* isOfBlocks(
  rows: DataRows,
  column: number,
  { code, names }: BlockLayout,
  pace: Pace,
): Generator<Progress, boolean> {
  if (!(yield* hasBlanks(rows, column, code, pace))) return false;
  const blockOf = new Map<string, string>();
  const seen = new Set<string>();
  let block = '';
  let last = '';
  let again = false;
  for (let index = 0; index < rows.length; index += 1) {
    if (pace.beat()) yield pace.now();
    const row = rows.at(index);
    if (isBlank(cellAt(row, code))) continue;
    const said = lineOf(cellAt(row, column));
    if (said !== '' && said === last) return false;
    last = said;
    if (said !== '') block = said;
    if (block === '') return false;
    const what = [code, ...names].map((at) => lineOf(cellAt(row, at))).join('|');
    if (seen.has(`${block}|${what}`)) return false;
    seen.add(`${block}|${what}`);
    const before = blockOf.get(what);
    if (before === undefined) blockOf.set(what, block);
    else if (before !== block) again = true;
  }
  return again;
}

/** The rows with what stands on the first of a block in each of its rows. */
export function* inBlocks(rows: DataRows, layout: BlockLayout, pace: Pace): Generator<Progress, DataRows> {
  const above = new Map<number, Raw[]>();
  for (const column of layout.carried)
    if (yield* isOfBlocks(rows, column, layout, pace)) {
      const cells: Raw[] = [];
      let cell: Raw = null;
      for (let index = 0; index < rows.length; index += 1) {
        const own = cellAt(rows.at(index), column);
        if (!isBlank(own)) cell = own;
        cells.push(cell);
        if (pace.beat()) yield pace.now();
      }
      above.set(column, cells);
    }
  if (above.size === 0) return rows;
  return {
    length: rows.length,
    at: (index) => {
      const row = [...rows.at(index)];
      if (!isBlank(row[layout.code] ?? null)) for (const [column, cells] of above) row[column] = cells[index] ?? null;
      return Array.from(row, (cell) => cell ?? null);
    },
  };
}
