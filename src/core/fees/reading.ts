import type { BillingCode } from '../codes';
import type { Micros } from '../money';
import type { CellRef } from '../sheets';
import type { FeeLine } from './readLine';

/** A rate as read from a cell. */
export interface RateReading {
  /** The cell of the rate. */
  readonly cell: CellRef;
  readonly payer: string;
  readonly line: FeeLine;
}

/** A cell that was not read, and why: nothing is dropped in silence. */
export interface Unread {
  readonly cell: CellRef;
  readonly reason: string;
}

/** What is said of a cell that could not be read takes a search for what was meant. */
const SEARCH = 32;

/** What it took to read a row, in rates that are plain. */
export const effortOf = (row: readonly RowReading[]): number =>
  row.reduce((sum, { kind }) => sum + (kind === 'unread' ? SEARCH : 1), 1);

/** What a row of a schedule says, one for each column of rates. */
export type RowReading =
  | { readonly kind: 'rate'; readonly reading: RateReading }
  | { readonly kind: 'unread'; readonly unread: Unread }
  /** Billed, and nothing is agreed for it. */
  | {
      readonly kind: 'withoutRate';
      readonly cell: CellRef;
      readonly payer: string;
      readonly code: BillingCode;
      readonly units: Micros;
    };
