import { headingsRow, type ReportSheet } from '../../core/report';

/** Where the parts of a report's sheet stand; rows count from 0. */
export interface Layout {
  readonly headings: number;
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
}

export const layoutOf = ({ notes, table }: ReportSheet): Layout => {
  const headings = headingsRow(notes.length);
  return {
    headings,
    first: headings + 1,
    // A table has one row at least.
    rows: Math.max(1, table.rows.length),
    columns: table.columns.length,
  };
};
