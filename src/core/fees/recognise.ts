import { type Pace, paceOf, type Progress, toTheEnd } from '../pausing';
import type { Raw } from '../raw';
import { contentOf } from './cellKinds';
import type { Column, Known, Taken } from './column';
import { findByContent } from './byContent';
import type { Heading } from './heading';
import { nameByHeadings } from './nameByHeadings';
import { settleRates } from './settleRates';

/** Cells below their headings, of which the columns are to be understood. */
export interface Block {
  /** One for each column; without text where there are none. */
  readonly headings: readonly Heading[];
  /** Rows to know them by. */
  readonly rows: readonly (readonly Raw[])[];
  /** Whether somebody said that this is a fee schedule; else what it holds has to say it beyond doubt. */
  readonly isSaid: boolean;
  readonly known: Known;
}

export interface Recognised {
  readonly columns: readonly (Column & { readonly taken: Taken })[];
  /** Headings that could be the rate equally well: for the user to settle. */
  readonly rivals: readonly string[];
}

const LEFT_OVER = (column: Column): Taken => ({
  role: 'ignored',
  rank: 0,
  why:
    column.content.filled === 0
      ? 'it is empty'
      : column.heading.text === ''
        ? 'it has no heading'
        : `heading “${column.heading.text}” is none that rates are read by`,
});

/**
 * Understands each column of a block: by its heading if its cells agree, else by its cells, else not at all. Pauses after each of
 * these, however small the block is: the first time, a browser has yet to make all of it ready.
 */
export function* recognising({ headings, rows, isSaid, known }: Block, pace: Pace): Generator<Progress, Recognised> {
  const columns: Column[] = headings.map((heading, index) => ({
    index,
    heading,
    content: contentOf(rows, index),
    taken: undefined,
  }));
  yield pace.now();
  nameByHeadings(columns, isSaid);
  yield pace.now();
  findByContent(columns, isSaid);
  yield pace.now();
  const rivals = settleRates(columns, isSaid, known);
  return { columns: columns.map((column) => ({ ...column, taken: column.taken ?? LEFT_OVER(column) })), rivals };
}

/** The same at once, for whoever keeps nobody waiting. */
export const recognise = (block: Block): Recognised => toTheEnd(recognising(block, paceOf(0)));
