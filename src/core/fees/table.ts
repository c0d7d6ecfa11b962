import { isBlank, type Raw } from '../raw';

/** A range as rows of cells; rows may end early. */
export type Table = readonly (readonly Raw[])[];

export const isBlankRow = (row: readonly Raw[]): boolean => row.every(isBlank);

export const cellAt = (row: readonly Raw[], column: number | undefined): Raw =>
  column === undefined ? null : (row[column] ?? null);
