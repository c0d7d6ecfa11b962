import { cellA1, columnLetters } from '../../core/sheets';
import { chartArea, type ReportColumn, type ReportSheet, SHADE_RULES, type Tone } from '../../core/report';
import type { Layout } from './layout';

export const INK = '#0F6C5C';
const QUIET = '#616161';
const BAR = '#7FBFB2';
export const TABLE_STYLE = 'TableStyleLight1';

/** Points that a column of so many characters takes in Excel's usual font. */
export const widthOf = (characters: number): number => characters * 5.25 + 4;

const TONES: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  low: { fill: '#FBE3E4', font: '#8E1B21' },
  good: { fill: '#E3F1EE', font: INK },
  look: { fill: '#FFF4CE', font: '#6B4E00' },
};

function shade(range: Excel.Range, kind: NonNullable<ReportColumn['shade']>, firstCell: string): void {
  if (kind === 'bars') {
    const bars = range.conditionalFormats.add('DataBar');
    bars.dataBar.positiveFormat.fillColor = BAR;
    return;
  }
  // Excel puts each new rule before the others, so that the first comes last.
  for (const [tone, formula] of [...SHADE_RULES[kind]].reverse()) {
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = `=${formula(firstCell)}`;
    rule.custom.format.fill.color = TONES[tone].fill;
    rule.custom.format.font.color = TONES[tone].font;
    rule.stopIfTrue = true;
  }
}

/** Formats of the columns, set before the values, so that no text is taken for something else. */
export function dressColumns(sheet: Excel.Worksheet, { table }: ReportSheet, { first, rows }: Layout): void {
  table.columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(first, index, rows, 1);
    cells.format.columnWidth = widthOf(column.width);
    cells.format.verticalAlignment = 'Top';
    if (column.wrap === true) cells.format.wrapText = true;
    // One format for all cells; the types want a matrix.
    if (column.format !== undefined) cells.numberFormat = column.format as unknown as string[][];
    if (column.shade) shade(cells, column.shade, `$${columnLetters(index)}${first + 1}`);
  });
}

function draw(sheet: Excel.Worksheet, report: ReportSheet, layout: Layout): void {
  const { table, chart } = report;
  if (!chart) return;
  const rows = Math.min(chart.rows, table.rows.length);
  const column = (index: number): Excel.Range => sheet.getRangeByIndexes(layout.first, index, rows, 1);
  const [lead = 0, ...others] = chart.series;
  const drawn = sheet.charts.add(chart.kind === 'bar' ? 'BarClustered' : 'ColumnClustered', column(lead), 'Columns');
  drawn.title.text = chart.title;
  const series = drawn.series.getItemAt(0);
  series.name = table.columns[lead]?.heading ?? '';
  series.setXAxisValues(column(chart.categories));
  for (const index of others) {
    const more = drawn.series.add(table.columns[index]?.heading ?? '');
    more.setValues(column(index));
    more.setXAxisValues(column(chart.categories));
  }
  const { top, left, bottom, right } = chartArea(report);
  drawn.setPosition(cellA1({ row: top, column: left }), cellA1({ row: bottom, column: right }));
}

/** Table, headings, title, frozen rows and chart, once the cells are there. */
export function dressSheet(sheet: Excel.Worksheet, report: ReportSheet, layout: Layout): void {
  const { headings, rows, columns } = layout;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  title.color = INK;
  if (report.notes.length > 0) sheet.getRangeByIndexes(1, 0, report.notes.length, 1).format.font.color = QUIET;
  const table = sheet.tables.add(sheet.getRangeByIndexes(headings, 0, rows + 1, columns), true);
  table.style = TABLE_STYLE;
  sheet.getRangeByIndexes(headings, 0, 1, columns).format.wrapText = true;
  sheet.freezePanes.freezeRows(headings + 1);
  sheet.tabColor = INK;
  draw(sheet, report, layout);
}
