import { columnLetters } from '../sheets';
import { headingsRow } from './placed';
import type { ReportColumn } from './report';

/** Where a table of a report stands, for formulas that read it; rows count from 0. */
export interface TablePlace {
  readonly columns: readonly ReportColumn[];
  readonly firstRow: number;
  readonly rows: number;
}

/** The place of a table below so many notes; a table has one row at least. */
export const tablePlace = (columns: readonly ReportColumn[], notes: number, rows: number): TablePlace => ({
  columns,
  firstRow: headingsRow(notes) + 1,
  rows: Math.max(1, rows),
});

const lettersOf = ({ columns }: TablePlace, heading: string): string =>
  columnLetters(columns.findIndex((column) => column.heading === heading));

/** The cells below a heading: `$J$6:$J$24`. */
export function columnRange(place: TablePlace, heading: string): string {
  const letters = lettersOf(place, heading);
  return `$${letters}$${place.firstRow + 1}:$${letters}$${place.firstRow + place.rows}`;
}

/** A cell of a row, relative, so that formulas beside it stay in their row when the table is sorted. */
export const cellInRow = (place: TablePlace, heading: string, above: number): string =>
  `${lettersOf(place, heading)}${place.firstRow + above + 1}`;
