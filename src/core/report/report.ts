/** A value in a report's cell. Text is text, whatever it begins with: whoever writes it sees that it never becomes a formula. */
export type ReportValue = string | number | null | ReportFormula;

/** A live formula of our own making. */
export interface ReportFormula {
  readonly formula: string;
  /** What it gives now, for files, whose formulas show nothing until somebody calculates them. */
  readonly result?: ReportValue;
  /** It reads cells of other sheets of the report, by the names that these have in it: `'Parley findings'!$A$1`. */
  readonly ofReport?: true;
}

/** A line between a sheet's title and its table. */
export type ReportNote = string | ReportFormula;

/** How a column's numbers show, in Excel's own codes, and how wide it is in characters. */
export interface ReportColumn {
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  /** Of numbers that are not whole, where these show otherwise: `#,##0.##` alone shows 3,480 as `3,480.`. */
  readonly fractions?: string;
  readonly wrap?: boolean;
  /** Shades the cell by what it holds: bars for amounts, colours for words or for shares of a benchmark below and above 1. */
  readonly shade?: 'bars' | 'status' | 'ratio';
}

/** Rows of values, which need not all be there at once: an array, or rows that are made as they are read. */
export interface ReportRows extends Iterable<readonly ReportValue[]> {
  readonly length: number;
  readonly slice: (start: number, end: number) => ReportRows;
}

/** A real Excel table. */
export interface ReportTable {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: ReportRows;
}

/** A native chart over columns of the sheet's table. */
export interface ReportChart {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  /** Indices of the table's columns. */
  readonly categories: number;
  readonly series: readonly number[];
  /** The first so many rows. */
  readonly rows: number;
}

export interface ReportSheet {
  /** Begins with our own mark, so that a later run finds it: `Parley findings`. */
  readonly name: string;
  readonly title: string;
  readonly notes: readonly ReportNote[];
  readonly table: ReportTable;
  readonly chart?: ReportChart;
}

/** What an audit leaves in the workbook: new sheets of our own, in this order, and nothing else. */
export interface Report {
  readonly sheets: readonly ReportSheet[];
}
