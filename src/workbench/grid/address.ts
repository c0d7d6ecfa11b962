const LETTERS = 26;
const CODE_OF_A = 65;
const NEEDS_NO_QUOTES = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** `Sheet1!C3`, `'Fee schedule'!C3`, as Excel writes the calling cell. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  const quoted = NEEDS_NO_QUOTES.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${quoted}!${columnName(column)}${row + 1}`;
}
