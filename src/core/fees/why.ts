import type { Column, Taken } from './column';

/** Why a column is what the user says it is. */
export const CHOSEN = 'you chose it';

export const byHeading = ({ heading }: Column): string =>
  heading.text === '' ? 'it has no heading' : `heading “${heading.text}”`;

/** What a column is called where there is more than one: by its heading, else by its place in the range. */
export const calledIn = ({ heading, index }: Column): string =>
  heading.text === '' ? `column ${index + 1}` : heading.text;

export const ignore = (column: Column, why: string): Taken => ({
  role: 'ignored',
  rank: 0,
  why: `${byHeading(column)}, ${why}`,
});

/** `31 of its 32 cells are billing codes`. */
export const byCells = (count: number, filled: number, are: string): string =>
  count < filled
    ? `${count} of its ${filled} cells are ${are}`
    : filled === 1
      ? `its one cell is of ${are}`
      : `its ${filled} cells are ${are}`;

const CHOOSE_ONE = 'could each be the rate; choose one';

/** Why none of several columns was taken that could each be the rate. */
export const asRivals = (headings: readonly string[]): string =>
  `but ${headings.map((text) => `“${text}”`).join(' and ')} ${CHOOSE_ONE}`;

const TITLES = '“Fiscal year begins July 1” or “Effective 7/1/2025” above';

/** Why none of several years was taken of which nobody can tell when they begin. */
export const asUndated = (headings: readonly string[]): string =>
  `but nothing says on which days ${headings.map((text) => `“${text}”`).join(', ')} begin, as ${TITLES} would; they ${CHOOSE_ONE}`;

/** What is missing of a column that is taken, though its heading names a year. */
export const WITHOUT_DAY = `but nothing says on which day it begins, as ${TITLES} would, so that its rates have no first day`;

/** Why a column under a place’s name was not taken, beside payers’ names and beside others. */
export const OF_PLACE = 'which names a place, not a payer';
export const OF_PLACE_ALONE = `${OF_PLACE}: give each rate its place, in its heading or in a column`;
export const OF_SEVERAL_PLACES = 'which names a place that may be several: write which, as “Harris County, TX”';
/** Why a column of whole numbers under a place’s name was not taken. */
export const OF_COUNTS_AT_PLACE =
  'which names a place, but whole numbers may be counts: write “Rate” beside it, or cents';
/** Why the only column was not taken. */
export const OF_PLACE_OR_PAYER =
  'which may name a place or a payer: write “Rate” alone, and the place or the payer in a column or a title';
export const isOfPlace = (why: string): boolean => why.includes('names a place');

/** Whether a column was not taken for that. */
export const isRival = (why: string): boolean => why.includes(CHOOSE_ONE);

const AS_IN = 'as in ';

/** Why a column is read as on another sheet. */
export const asIn = (sheet: string): string => `${AS_IN}${sheet}`;

/** Whether somebody said what a column is, here or on a sheet that was read before. */
export const isSettled = (why: string): boolean => why === CHOSEN || why.startsWith(AS_IN);
