import type { Report, ReportFormula, ReportNote, ReportRows, ReportSheet, ReportValue } from './report';

/** The row of a table's headings, from 0: below the title, the notes and a blank line. */
export const headingsRow = (notes: number): number => notes + 2;

type NameOf = (sheet: string) => string;

const isOfReport = (value: ReportValue): value is ReportFormula =>
  typeof value === 'object' && value?.ofReport === true;

/** A formula over sheets of the report, by the names that these get. What stands in double quotes is text, and stays. */
const renamed = (value: ReportFormula, nameOf: NameOf): ReportFormula => ({
  ...value,
  formula: value.formula.replace(/"(?:[^"]|"")*"|'([^']+)'!/g, (whole, sheet?: string) =>
    sheet === undefined ? whole : `'${nameOf(sheet).replaceAll("'", "''")}'!`,
  ),
});

const renamedRows = (rows: ReportRows, nameOf: NameOf): ReportRows => ({
  length: rows.length,
  slice: (start, end) => renamedRows(rows.slice(start, end), nameOf),
  *[Symbol.iterator]() {
    for (const row of rows)
      yield row.some(isOfReport) ? row.map((value) => (isOfReport(value) ? renamed(value, nameOf) : value)) : row;
  },
});

/** A sheet whose formulas name the sheets of its report as they are called where it is written, which others may have forced on them. */
export function withNames(sheet: ReportSheet, nameOf: NameOf): ReportSheet {
  const note = (one: ReportNote): ReportNote => (isOfReport(one) ? renamed(one, nameOf) : one);
  return {
    ...sheet,
    notes: sheet.notes.map(note),
    table: { ...sheet.table, rows: renamedRows(sheet.table.rows, nameOf) },
  };
}

/** The sheets of a report by other names, to which their formulas keep. */
export function renamedSheets({ sheets }: Report, rename: NameOf): readonly ReportSheet[] {
  const names = new Map(sheets.map(({ name }) => [name, rename(name)]));
  const nameOf = (name: string): string => names.get(name) ?? name;
  return sheets.map((sheet) => withNames({ ...sheet, name: nameOf(sheet.name) }, nameOf));
}
