import { KEPT_PERCENTS } from '../../core/market';
import { COUNT_COLUMNS, TEXT_COLUMNS } from './layout';

/** The most distributions that a pack may have with the percentiles that Parley keeps. */
export const MOST_ROWS = 2_000_000;

/** A pack with other percentiles has fewer or more rows in the same memory, some 280 MB. */
const MOST_VALUES = MOST_ROWS * (TEXT_COLUMNS.length + COUNT_COLUMNS.length + KEPT_PERCENTS.length);

/** The most distributions that a pack of so many percentiles may have. */
export const mostRows = (percents: number): number =>
  Math.min(MOST_ROWS, Math.floor(MOST_VALUES / (TEXT_COLUMNS.length + COUNT_COLUMNS.length + percents)));

/** The longest text of a pack's metadata, in characters, and the longest list of one kind: codes, regions, payers. */
export const LONGEST_TEXT = 10_000;
export const MOST_ENTRIES = 200_000;
