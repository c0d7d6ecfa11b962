import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadata,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import type { MarketRate } from '../../core/market';
import { RATE_COLUMNS, SUMMARY_KEY } from './columns';

/** A part as it was written. */
export interface RatePart {
  /** What the file that it was made of said of itself, and what was kept. */
  readonly summary: unknown;
  readonly rates: readonly MarketRate[];
}

const NAMES = RATE_COLUMNS.map(({ name }) => name);

function summaryOf({ key_value_metadata }: FileMetaData): unknown {
  const said = key_value_metadata?.find(({ key }) => key === SUMMARY_KEY)?.value;
  if (said === undefined) throw new TypeError('it holds no rates that Parley kept');
  return JSON.parse(said);
}

const rateOf = (row: Readonly<Record<string, unknown>>): MarketRate =>
  Object.fromEntries(RATE_COLUMNS.map(({ name, field }) => [field, row[name]])) as unknown as MarketRate;

/** Reads a part in one go. Throws where it is no file of rates that Parley kept. */
export async function readRatePart(bytes: Uint8Array): Promise<RatePart> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const summary = summaryOf(metadata);
  const rows = await parquetReadObjects({ file, metadata, columns: NAMES });
  return { summary, rates: rows.map(rateOf) };
}

/** A part that is read row group by row group, however long it is. */
export interface OpenRatePart extends Pick<RatePart, 'summary'> {
  readonly groups: () => AsyncGenerator<readonly MarketRate[]>;
}

/** Opens a part. Throws where it is no file of rates that Parley kept. */
export async function openRatePart(file: AsyncBuffer): Promise<OpenRatePart> {
  const metadata = await parquetMetadataAsync(file);
  return {
    summary: summaryOf(metadata),
    async *groups() {
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const rowEnd = rowStart + Number(num_rows);
        const rows = await parquetReadObjects({ file, metadata, columns: NAMES, rowStart, rowEnd });
        yield rows.map(rateOf);
        rowStart = rowEnd;
      }
    },
  };
}
