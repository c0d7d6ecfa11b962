import { cutText } from '../cutText';
import type { ReportChart, ReportColumn, ReportNote, ReportRows, ReportSheet, ReportValue } from './report';

/** Excel's rows, less what stands above a table. */
const MOST_ROWS = 1_048_576 - 64;
/** What no file carries, or not every program: control characters other than tab and line break, and what is no character. */
const OUTSIDE = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu;
/** Half of a character that takes two, left by a program that cut it. */
const HALF = /\p{Cs}/gu;
const UNKNOWN = '\uFFFD';

/** Whether so many rows stand on one sheet; formulas that read all of them say so of one only. */
export const fitsOneSheet = (rows: number): boolean => rows <= MOST_ROWS;

/** Text as a cell can hold it, in a file as in Excel: what is in neither is left out, and what is longer than Excel allows cut. */
const fitted = (text: string): string => cutText(text.replace(OUTSIDE, '').replace(HALF, UNKNOWN));

export const cellOf = (value: ReportValue): ReportValue => (typeof value === 'string' ? fitted(value) : value);

/** A sheet before its rows are known to fit. */
export interface SheetPlan {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly notes: readonly ReportNote[];
  readonly columns: readonly ReportColumn[];
  readonly rows: ReportRows;
  readonly chart?: ReportChart | undefined;
}

/** As many sheets as the rows need; tables have names of their own, and one row at least, since Excel has none without. */
export function sheetsOf({ name, table, title, notes, columns, chart, ...plan }: SheetPlan): readonly ReportSheet[] {
  const rows = plan.rows.length > 0 ? plan.rows : [columns.map(() => null)];
  const count = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: count }, (_, index) => {
    const number = index === 0 ? '' : String(index + 1);
    return {
      name: index === 0 ? name : `${name} ${number}`,
      title,
      notes: notes.map((note) => (typeof note === 'string' ? fitted(note) : note)),
      table: {
        name: `${table}${number}`,
        columns,
        rows: count === 1 ? rows : rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
      },
      ...(chart && index === 0 ? { chart } : {}),
    };
  });
}
