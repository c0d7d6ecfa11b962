import type { ReportChart, ReportColumn, ReportNote, ReportRows, ReportSheet, ReportValue } from './report';

/** Excel's rows, less what stands above a table. */
const MOST_ROWS = 1_048_576 - 64;
const LONGEST = 32_767;

/** Whether so many rows stand on one sheet; formulas that read all of them say so of one only. */
export const fitsOneSheet = (rows: number): boolean => rows <= MOST_ROWS;

/** Text as a cell can hold it: no control characters, which files cannot carry, and no longer than Excel allows. */
function fitted(text: string): string {
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, '');
  if (clean.length <= LONGEST) return clean;
  const cut = clean.slice(0, LONGEST - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

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
