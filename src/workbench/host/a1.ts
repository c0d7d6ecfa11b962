import { COLUMNS, isEntireColumn, isEntireRow, ROWS } from './areas';
import type { Area } from './workbookPort';

const LETTERS = 26;
const CODE_BEFORE_A = 64;
const NEEDS_NO_QUOTES = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const END = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(CODE_BEFORE_A + 1 + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** As formulas write it: quoted where it is not plain letters and digits. */
export const quotedSheet = (name: string): string =>
  NEEDS_NO_QUOTES.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `A1`, `A1:B2`, `A:C`, `1:3`. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1:B2`, `'Fee schedule'!A1`. */
export const fullAddress = (sheetName: string, area: Area): string => `${quotedSheet(sheetName)}!${localAddress(area)}`;

/** The cells of a reference without its sheet, or nothing where it is none. */
export function parseLocalAddress(reference: string): Area | undefined {
  const [first = '', last = first, ...more] = reference.split(':');
  const a = END.exec(first.trim());
  const b = END.exec(last.trim());
  if (more.length > 0 || !a || !b) return undefined;
  const isCell = Boolean(a[1] && a[2] && b[1] && b[2]);
  const isLine = reference.includes(':') && Boolean(a[1]) === Boolean(b[1]) && Boolean(a[2]) === Boolean(b[2]);
  if (!isCell && !(isLine && Boolean(a[1]) !== Boolean(a[2]))) return undefined;
  const rows = [a[2], b[2]].map((digits, index) => (digits ? Number(digits) - 1 : index * (ROWS - 1)));
  const columns = [a[1], b[1]].map((letters, index) => (letters ? columnIndex(letters) : index * (COLUMNS - 1)));
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < ROWS && area.right < COLUMNS ? area : undefined;
}

/** Sheet and cells of a reference: `'Fee schedule'!A1:B2`. */
export function splitAddress(reference: string): { readonly sheet: string | undefined; readonly cells: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, cells: reference };
  const sheet = reference.slice(0, mark);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: reference.slice(mark + 1),
  };
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A;
  return column - 1;
}
