import type { Report, ReportValue } from '../../core/report';

const isFormula = (value: ReportValue | undefined): value is Exclude<ReportValue, string | number | null> =>
  typeof value === 'object' && value !== null;

/** A report of formulas with what each of them gives now, from the same report of values: a file's formulas show nothing of themselves. */
export const withResults = (live: Report, values: Report): Report => ({
  sheets: live.sheets.map((sheet, index) => ({
    ...sheet,
    table: {
      ...sheet.table,
      rows: sheet.table.rows.map((row, number) =>
        row.map((value, column): ReportValue => {
          const result = values.sheets[index]?.table.rows[number]?.[column];
          return isFormula(value) && result !== undefined && !isFormula(result) ? { ...value, result } : value;
        }),
      ),
    },
  })),
});
