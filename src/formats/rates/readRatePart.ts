import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { MarketRate } from '../../core/market';
import { RATE_COLUMNS, SUMMARY_KEY } from './columns';

/** A part as it was written. */
export interface RatePart {
  /** What the file that it was made of said of itself, and what was kept. */
  readonly summary: unknown;
  readonly rates: readonly MarketRate[];
}

/** Reads a part in one go. Throws where it is no file of rates that Parley kept. */
export async function readRatePart(bytes: Uint8Array): Promise<RatePart> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const said = metadata.key_value_metadata?.find(({ key }) => key === SUMMARY_KEY)?.value;
  if (said === undefined) throw new TypeError('it holds no rates that Parley kept');
  const rows = await parquetReadObjects({ file, metadata, columns: RATE_COLUMNS.map(({ name }) => name) });
  const rates = rows.map(
    (row) => Object.fromEntries(RATE_COLUMNS.map(({ name, field }) => [field, row[name]])) as unknown as MarketRate,
  );
  return { summary: JSON.parse(said), rates };
}
