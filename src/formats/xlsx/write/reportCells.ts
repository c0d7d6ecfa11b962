import type { ReportColumn, ReportSheet, ReportValue } from '../../../core/report';
import { columnLetters } from '../../../core/sheets';
import { xmlText } from '../xml/xmlText';
import { fileFormula } from './fileFormula';
import type { Look, Stylesheet } from './stylesheet';

/** Excel keeps no longer text in a cell. */
const LONGEST = 32_767;
/** What a spreadsheet would take for a formula if somebody typed it. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const ROWS_A_PIECE = 256;
const TITLE_HEIGHT = 26;

const fitted = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Where the parts of a report's sheet stand; rows count from 1. */
export interface Places {
  readonly headings: number;
  readonly last: number;
}

/** The title, its notes, a blank line, the table: which has one row at least, for Excel knows none without. */
export function placesOf({ notes, table }: ReportSheet): Places {
  const headings = notes.length + 3;
  return { headings, last: headings + Math.max(1, table.rows.length) };
}

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitted(text))}</t></is></c>`;

interface ColumnLook {
  readonly letters: string;
  readonly plain: number;
  readonly quoted: number;
}

const looksOf = (columns: readonly ReportColumn[], { look }: Stylesheet): readonly ColumnLook[] =>
  columns.map(({ format, wrap }, index) => {
    const kind: Look = { format, wrap };
    return { letters: columnLetters(index), plain: look(kind), quoted: look({ ...kind, quoted: true }) };
  });

function cell(value: ReportValue, row: number, { letters, plain, quoted }: ColumnLook): string {
  const at = `${letters}${row}`;
  if (value === null) return `<c r="${at}" s="${plain}"/>`;
  if (typeof value === 'string') return textCell(at, value, LIKE_A_FORMULA.test(value) ? quoted : plain);
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${at}" s="${plain}"><v>${value}</v></c>` : `<c r="${at}" s="${plain}"/>`;
  const result = typeof value.result === 'number' ? `<v>${value.result}</v>` : '';
  return `<c r="${at}" s="${plain}"><f>${xmlText(fileFormula(value.formula))}</f>${result}</c>`;
}

/** The rows of a report's sheet. Text is written as text, so that nothing in it is ever a formula. */
export function* reportCells({ title, notes, table }: ReportSheet, styles: Stylesheet): Generator<string> {
  const { look } = styles;
  const head = [
    `<row r="1" ht="${TITLE_HEIGHT}" customHeight="1">${textCell('A1', title, look({ font: 'title' }))}</row>`,
    ...notes.map(
      (note, index) => `<row r="${index + 2}">${textCell(`A${index + 2}`, note, look({ font: 'note' }))}</row>`,
    ),
  ];
  let row = notes.length + 3;
  const headingLook = look({ font: 'heading' });
  const headings = uniqueHeadings(table.columns).map((heading, index) =>
    textCell(`${columnLetters(index)}${row}`, heading, headingLook),
  );
  yield `${head.join('')}<row r="${row}">${headings.join('')}</row>`;
  const looks = looksOf(table.columns, styles);
  let piece = '';
  for (const values of table.rows) {
    row += 1;
    piece += `<row r="${row}">${looks.map((each, index) => cell(values[index] ?? null, row, each)).join('')}</row>`;
    if (row % ROWS_A_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
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
