import type { DayNumber } from '../dates';
import type { Raw } from '../raw';
import { type Content, contentOf } from './cellKinds';
import { findByContent } from './byContent';
import type { Heading } from './heading';
import type { Beginnings } from './headingYears';
import type { Role } from './mapping';
import { nameByHeadings } from './nameByHeadings';
import type { Qualifiers } from './qualifiers';
import type { IsPlace } from './sections';
import { settleRates } from './settleRates';

/** A column while its schedule is being understood. */
export interface Taken extends Omit<Qualifiers, 'other' | 'way'> {
  role: Role;
  why: string;
  /** Of a role that its heading gives: 0 is the surest. */
  rank: number;
}

/** What no sheet says of itself. */
export interface Known {
  /** By which rates of a year are told from those to come. */
  readonly today?: DayNumber;
  /** Whether one column of rates is asked for, so that of years side by side only the newest in force counts. */
  readonly isOne?: boolean;
  /** When years begin that are none of the calendar’s. */
  readonly begins?: Beginnings;
  /** By which cities and counties are told from payers. */
  readonly isPlace?: IsPlace;
}

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

export interface Column {
  readonly index: number;
  readonly heading: Heading;
  readonly content: Content;
  taken: Taken | undefined;
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

/** Understands each column of a block: by its heading if its cells agree, else by its cells, else not at all. */
export function recognise({ headings, rows, isSaid, known }: Block): Recognised {
  const columns: Column[] = headings.map((heading, index) => ({
    index,
    heading,
    content: contentOf(rows, index),
    taken: undefined,
  }));
  nameByHeadings(columns, isSaid);
  findByContent(columns, isSaid);
  const rivals = settleRates(columns, isSaid, known);
  return { columns: columns.map((column) => ({ ...column, taken: column.taken ?? LEFT_OVER(column) })), rivals };
}
