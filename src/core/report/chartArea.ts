import type { Area } from '../sheets';
import { headingsRow } from './placed';
import type { ReportSheet } from './report';

/** Rows of a table below which a chart is still in sight. */
const MOST_ABOVE = 20;
/** Characters and rows that a chart takes. */
const WIDE = 95;
const TALL = 20;
/** Columns beside a table are as wide as Excel makes them. */
const COLUMNS_BESIDE = 9;

/** As many columns from the first on as are so wide together. */
function columnsOf(widths: readonly number[], wide: number): number {
  let sum = 0;
  const last = widths.findIndex((width) => (sum += width) >= wide);
  return last < 0 ? widths.length : last + 1;
}

/** The cells over which a sheet's chart lies: below a short table, where nobody has to look for it, and beside a long one. */
export function chartArea({ notes, table }: Pick<ReportSheet, 'notes' | 'table'>): Area {
  const headings = headingsRow(notes.length);
  const rows = Math.max(1, table.rows.length);
  if (rows > MOST_ABOVE) {
    const left = table.columns.length + 1;
    return { top: headings, left, bottom: headings + TALL - 1, right: left + COLUMNS_BESIDE - 1 };
  }
  const top = headings + rows + 2;
  const widths = table.columns.map(({ width }) => width);
  return { top, left: 0, bottom: top + TALL - 1, right: columnsOf(widths, WIDE) - 1 };
}
