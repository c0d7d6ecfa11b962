import type { Column, Taken } from './recognise';

export const byHeading = ({ heading }: Column): string => `heading “${heading.text}”`;

export const ignore = (column: Column, why: string): Taken => ({
  role: 'ignored',
  rank: 0,
  why: `${byHeading(column)}, ${why}`,
});

/** `31 of its 32 cells are billing codes`. */
export const byCells = (count: number, filled: number, are: string): string =>
  count === filled ? `its ${filled} cells are ${are}` : `${count} of its ${filled} cells are ${are}`;
