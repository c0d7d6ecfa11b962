import type { FileMetaData } from 'hyparquet';
import { RATE_COLUMNS, SUMMARY_KEY } from './columns';

/**
 * What a part says of the file that it was made of, from the part's own metadata.
 * @returns Nothing where it is no file of rates that Parley kept.
 */
export function partSummary({ key_value_metadata, schema }: FileMetaData): unknown {
  const said = key_value_metadata?.find(({ key }) => key === SUMMARY_KEY)?.value;
  const names = new Set(schema.map(({ name }) => name));
  if (said === undefined || !RATE_COLUMNS.every(({ name }) => names.has(name))) return undefined;
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}
