/** What a reader of a file answers: the rows it understood and, by row number, the ones it did not. */
export interface Parsed<T> {
  readonly values: readonly T[];
  readonly issues: readonly Issue[];
}

export interface Issue {
  /** 1-based, as a spreadsheet counts. */
  readonly row: number;
  readonly message: string;
}

/** Reads each row to a value, or to a sentence saying what was expected; `undefined` passes over a row in silence. */
export function parseRows<T>(
  rows: readonly (readonly string[])[],
  first: number,
  read: (row: readonly string[]) => T | string | undefined,
): Parsed<T> {
  const values: T[] = [];
  const issues: Issue[] = [];
  for (let index = first; index < rows.length; index += 1) {
    const answer = read(rows[index] ?? []);
    if (typeof answer === 'string') issues.push({ row: index + 1, message: answer });
    else if (answer !== undefined) values.push(answer);
  }
  return { values, issues };
}
