import { formatOf, headingsRow, type ReportColumn, type ReportSheet, type ReportValue } from '../../../core/report';
import { columnLetters } from '../../../core/sheets';
import { type XmlBytes, xmlBytes } from '../xml/xmlBytes';
import { cellMarkup, type CellMarkup, markup } from './cellMarkup';
import { putCell } from './putCell';
import { headingLines, rowLines } from './rowLines';
import type { Look, Stylesheet } from './stylesheet';

const TITLE_HEIGHT = 26;
/** Points of a line in the usual font. */
const LINE = 15;
const ROW = markup('<row r="');
const CELLS = markup('">');
const END_OF_ROW = markup('</row>');

/** Where the parts of a report's sheet stand; rows count from 1. */
export interface Places {
  readonly headings: number;
  readonly last: number;
}

/** The title, its notes, a blank line, the table: which has one row at least, for Excel knows none without. */
export function placesOf({ notes, table }: ReportSheet): Places {
  const headings = headingsRow(notes.length) + 1;
  return { headings, last: headings + Math.max(1, table.rows.length) };
}

/** Text beside numbers does not touch them. */
const indentOf = (columns: readonly ReportColumn[], index: number): Look['indent'] =>
  columns[index]?.format === undefined && columns[index - 1]?.format !== undefined ? ['left', 1] : undefined;

/** Headings stand over their numbers, as far from the edge as the button of the filter needs. */
const headingIndent = (columns: readonly ReportColumn[], index: number): Look['indent'] =>
  columns[index]?.format === undefined ? indentOf(columns, index) : ['right', 2];

/** The markup of a column's cells, by what they hold. */
type MarkupOf = (value: ReportValue) => CellMarkup;

const always =
  (same: CellMarkup): MarkupOf =>
  () =>
    same;

const markupOf = (columns: readonly ReportColumn[], { look }: Stylesheet): readonly MarkupOf[] =>
  columns.map((column, index) => {
    const { format, fractions, wrap } = column;
    const letters = columnLetters(index);
    const kind: Look = { format, wrap, indent: indentOf(columns, index) };
    const usual = cellMarkup(letters, look(kind), look({ ...kind, quoted: true }));
    if (fractions === undefined) return always(usual);
    const ofFractions = cellMarkup(letters, look({ ...kind, format: fractions }));
    return (value) => (formatOf(column, value) === fractions ? ofFractions : usual);
  });

const starts = new Map<number, ReturnType<typeof markup>>([[1, CELLS]]);

/** What begins a row of so many lines; one of a single line has the height that all rows have. */
function startOf(lines: number): ReturnType<typeof markup> {
  const start = starts.get(lines) ?? markup(`" ht="${lines * LINE}">`);
  starts.set(lines, start);
  return start;
}

function putRow(
  xml: XmlBytes,
  row: number,
  values: readonly ReportValue[],
  columns: readonly MarkupOf[],
  start = CELLS,
): void {
  const number = String(row);
  xml.markup(ROW);
  xml.plain(number);
  xml.markup(start);
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? null;
    putCell(xml, value, number, column(value));
  }
  xml.markup(END_OF_ROW);
}

/** The rows of a report's sheet, in pieces; says of every piece how many rows of the table are in it. */
export function* reportCells(
  sheet: ReportSheet,
  styles: Stylesheet,
  wrote: (rows: number) => void,
): Generator<Uint8Array> {
  const { title, notes, table } = sheet;
  const { look } = styles;
  const xml = xmlBytes();
  putRow(
    xml,
    1,
    [title],
    [always(cellMarkup('A', look({ font: 'title' })))],
    markup(`" ht="${TITLE_HEIGHT}" customHeight="1">`),
  );
  const noted = [always(cellMarkup('A', look({ font: 'note' })))];
  for (const [index, note] of notes.entries()) putRow(xml, index + 2, [note], noted);
  const { headings } = placesOf(sheet);
  const headed = table.columns.map((_, index) =>
    always(cellMarkup(columnLetters(index), look({ font: 'heading', indent: headingIndent(table.columns, index) }))),
  );
  putRow(xml, headings, uniqueHeadings(table.columns), headed, startOf(headingLines(table.columns)));
  const columns = markupOf(table.columns, styles);
  const linesOf = rowLines(table.columns);
  let row = headings;
  let untold = 0;
  for (const values of table.rows) {
    row += 1;
    untold += 1;
    putRow(xml, row, values, columns, startOf(linesOf(values)));
    if (!xml.isFull()) continue;
    wrote(untold);
    untold = 0;
    yield xml.take();
  }
  wrote(untold);
  yield xml.take();
}

/** Excel refuses a table with a nameless column or two of one name. */
export function uniqueHeadings(columns: readonly ReportColumn[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ heading }, index) => {
    const base = heading.trim() === '' ? `Column${index + 1}` : heading;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
