import type { Column, Taken } from './recognise';

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
