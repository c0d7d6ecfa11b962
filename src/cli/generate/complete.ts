import type { Parsed } from '../../formats';

/** A file's text by its path below the folder of CMS's files. */
export type ReadFile = (path: string) => string;

/** A parsed file's rows; a row that was not understood stops the generator, for a figure must not go missing in silence. */
export function complete<T>(name: string, { values, issues }: Parsed<T>): readonly T[] {
  const [issue] = issues;
  if (issue) throw new Error(`${name}, row ${issue.row}: ${issue.message}`);
  if (values.length === 0) throw new Error(`${name}: no rows`);
  return values;
}
