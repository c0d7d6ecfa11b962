import { formatOf, type ReportColumn, type ReportValue } from '../../core/report';

/** Queues the formats of numbers that are not whole, where a column has one for them: a column as a whole has the other already. */
export function formatFractions(
  sheet: Excel.Worksheet,
  columns: readonly ReportColumn[],
  rows: readonly (readonly ReportValue[])[],
  first: number,
): readonly Excel.Range[] {
  return columns.flatMap((column, index) => {
    if (column.fractions === undefined) return [];
    const formats = rows.map((row) => formatOf(column, row[index] ?? null));
    if (formats.every((format) => format === column.format)) return [];
    const range = sheet.getRangeByIndexes(first, index, rows.length, 1);
    range.numberFormat = formats.map((format) => [format ?? 'General']);
    return [range];
  });
}
