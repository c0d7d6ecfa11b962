import { isBlank, type Raw } from '../raw';

/** A range as rows of cells; rows may end early. */
export type Table = readonly (readonly Raw[])[];

/** Excel on the desktop hands blank cells over as 0, which alone is no code, rate or heading. */
export const isBlankRow = (row: readonly Raw[]): boolean => row.every((cell) => cell === 0 || isBlank(cell));

export const cellAt = (row: readonly Raw[], column: number | undefined): Raw =>
  column === undefined ? null : (row[column] ?? null);
