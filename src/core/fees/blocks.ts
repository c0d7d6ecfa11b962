import type { Pace, Progress } from '../pausing';
import type { Raw } from '../raw';
import { isEmpty } from './cellKinds';
import type { DataRows } from './dataRows';
import type { Field } from './fields';
import { lineOf } from './heading';
import { remembering } from './remembering';
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

/** A column at a quick look: what its last row said, how many say nothing and how many something. */
interface Glimpse {
  readonly column: number;
  last: Raw;
  blanks: number;
  filled: number;
}

/** Whether it may still be one of blocks: the first row has a cell, and no two rows that follow each other the same. */
function mayBe(seen: Glimpse, cell: Raw): boolean {
  const isBlank = isEmpty(cell);
  if (isBlank ? seen.filled === 0 : cell === seen.last) return false;
  seen.last = cell;
  if (isBlank) seen.blanks += 1;
  else seen.filled += 1;
  return true;
}

/** Most columns are filled throughout, or not at all, or say the same in every row: a quick look before the thorough one. */
function* likely(rows: DataRows, { code, carried }: BlockLayout, pace: Pace): Generator<Progress, readonly number[]> {
  const open = new Set(carried.map((column): Glimpse => ({ column, last: null, blanks: 0, filled: 0 })));
  for (let index = 0; index < rows.length && open.size > 0; index += 1) {
    if (pace.beat()) yield pace.now();
    const row = rows.at(index);
    if (isEmpty(cellAt(row, code))) continue;
    for (const one of open) if (!mayBe(one, cellAt(row, one.column))) open.delete(one);
  }
  return [...open].filter(({ blanks, filled }) => blanks > 0 && filled > 1).map(({ column }) => column);
}

/** A column that is taken for one of blocks until a row says otherwise. */
interface Carried {
  readonly column: number;
  /** What stands in each row, its own or what stands above. */
  readonly cells: Raw[];
  /** What the rows of each block say, by numbers. */
  readonly seen: Map<string, Set<number>>;
  block: string;
  last: string;
}

/** Whether it is one of blocks yet, with a row that says `what`. */
function isStill(one: Carried, said: string, what: number): boolean {
  if (said !== '' && said === one.last) return false;
  one.last = said;
  if (said !== '') one.block = said;
  if (one.block === '') return false;
  const here = one.seen.get(one.block);
  if (here?.has(what) === true) return false;
  if (here) here.add(what);
  else one.seen.set(one.block, new Set([what]));
  return true;
}

/**
 * The columns that have their cells on the first row of each block only, and hold for the rows below: the first row has one, no two rows
 * that follow each other repeat one, and the same codes come again in another block, but none twice in a block. A blank in other
 * columns leaves it open.
 */
function* ofBlocks(rows: DataRows, layout: BlockLayout, pace: Pace): Generator<Progress, readonly Carried[]> {
  const { code, names } = layout;
  const columns = yield* likely(rows, layout, pace);
  const open = new Set(columns.map((column): Carried => ({ column, cells: [], seen: new Map(), block: '', last: '' })));
  const numbers = new Map<string, number>();
  const line = remembering(lineOf);
  let coded = 0;
  for (let index = 0; index < rows.length && open.size > 0; index += 1) {
    if (pace.beat(open.size)) yield pace.now();
    const row = rows.at(index);
    for (const { column, cells } of open) {
      const own = cellAt(row, column);
      cells.push(isEmpty(own) ? (cells.at(-1) ?? null) : own);
    }
    if (isEmpty(cellAt(row, code))) continue;
    const what = [code, ...names].map((at) => line(cellAt(row, at))).join('|');
    const number = numbers.get(what) ?? numbers.size;
    numbers.set(what, number);
    for (const one of open) if (!isStill(one, lineOf(cellAt(row, one.column)), number)) open.delete(one);
    coded += 1;
  }
  return coded > numbers.size ? [...open] : [];
}

/** The rows with what stands on the first of a block in each of its rows. */
export function* inBlocks(rows: DataRows, layout: BlockLayout, pace: Pace): Generator<Progress, DataRows> {
  const carried = yield* ofBlocks(rows, layout, pace);
  if (carried.length === 0) return rows;
  return {
    length: rows.length,
    at: (index) => {
      const row = [...rows.at(index)];
      if (!isEmpty(row[layout.code] ?? null))
        for (const { column, cells } of carried) row[column] = cells[index] ?? null;
      return Array.from(row, (cell) => cell ?? null);
    },
  };
}
