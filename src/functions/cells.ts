import type { Raw } from '../core/raw';

/** An argument as Excel hands it over: rows of cells, one cell where a host passes it bare, nothing where it was left out. */
export type Argument = unknown;

/** A cell as the core reads it. A number with a card comes as an object, and is the number; an error is what it shows, `#N/A`. */
function rawOf(cell: unknown): Raw {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'object' || cell === null) return null;
  if ('basicValue' in cell) return rawOf(cell.basicValue);
  return 'code' in cell ? rawOf(cell.code) : null;
}

/** Rows of cells with a length of their own; a single cell is one row of one. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Raw;
}

export function cellsOf(argument: Argument): Cells {
  if (!Array.isArray(argument)) {
    const cell = rawOf(argument);
    return { rows: 1, columns: 1, at: () => cell };
  }
  const rows: readonly unknown[] = argument;
  const [first] = rows;
  return {
    rows: rows.length,
    columns: Array.isArray(first) ? first.length : 1,
    at(row, column) {
      const line = rows[row];
      return rawOf(Array.isArray(line) ? line[column] : line);
    },
  };
}

const isPlain = (row: unknown): row is Raw[] =>
  Array.isArray(row) && row.every((cell) => typeof cell !== 'object' || cell === null);

const isPlainTable = (argument: Argument): argument is Raw[][] => Array.isArray(argument) && argument.every(isPlain);

/** The rows of a range, for functions that read it as a table; not copied where Excel's cells are the core's already. */
export function tableOf(argument: Argument): readonly (readonly Raw[])[] {
  if (isPlainTable(argument)) return argument;
  const { rows, columns, at } = cellsOf(argument);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/** The cell of an argument that takes one. */
export const cellOf = (argument: Argument): Raw => cellsOf(argument).at(0, 0);

/** Excel on the desktop passes an empty cell as 0, to a parameter of texts as “0”, which is no code, place, date or choice. */
export const orBlank = (raw: Raw): Raw => (raw === 0 || raw === '0' ? null : raw);

/** Whether it is what a cell in error shows. */
export const isExcelError = (raw: Raw): raw is string =>
  typeof raw === 'string' && raw.startsWith('#') && /^#[A-Z_/0]+[!?]?$/.test(raw);
