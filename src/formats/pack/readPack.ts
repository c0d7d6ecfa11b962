import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import * as v from 'valibot';
import { checkPack, type Distributions, type MarketPack, type Quantile } from '../../core/market';
import { separated } from '../../core/money';
import { failed, type Result } from '../../core/result';
import { SUMMARY_KEY } from '../rates';
import { checkPages, compressors } from './checkPages';
import { CHECKSUM_KEY, PACK_KEY, PACK_VERSION, TEXT_COLUMNS } from './layout';
import { mostRows } from './limits';
import { packChecksum } from './packChecksum';
import { packMetadata } from './packMetadata';

const MOST_METADATA = 32 << 20;

const damaged = (what: string) => failed('packDamaged', { what });
const HALF = 'it is no whole Parquet file: a download that ended early, perhaps';

function metadataOf(file: ArrayBuffer): FileMetaData | null {
  try {
    const metadata = parquetMetadata(file);
    return metadata.metadata_length <= MOST_METADATA ? metadata : null;
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A column as whole numbers, read alone so that no more than one is held unpacked. */
async function columnOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  rows: number,
  name: string,
  numberOf: (value: unknown) => number,
): Promise<Int32Array> {
  const column = new Int32Array(rows);
  let filled = 0;
  await parquetRead({
    file,
    metadata,
    compressors,
    columns: [name],
    onChunk({ columnData, rowStart }) {
      // What is thrown here is caught by nobody; the count below tells.
      if (rowStart + columnData.length <= rows) column.set(Int32Array.from<unknown>(columnData, numberOf), rowStart);
      filled += columnData.length;
    },
  });
  if (filled !== rows) throw new RangeError('a column is shorter or longer than the others');
  return column;
}

/** Where a text stands in a dictionary; -1, which no pack passes with, where it is not in it. */
function placeIn(words: readonly string[]): (text: unknown) => number {
  const at = new Map<unknown, number>(words.map((word, index) => [word, index]));
  return (word) => at.get(word) ?? -1;
}

type Rest = Omit<MarketPack, 'distributions'>;

async function distributionsOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  rest: Rest,
  percents: readonly number[],
  length: number,
): Promise<Distributions | null> {
  checkPages(file, metadata, length);
  const read = (name: string, numberOf: (value: unknown) => number) => columnOf(file, metadata, length, name, numberOf);
  const place = async (wanted: string) => {
    const column = TEXT_COLUMNS.find(({ name }) => name === wanted);
    return read(wanted, placeIn(column?.words(rest) ?? []));
  };
  const code = await place('code');
  const unit = await place('unit');
  const units = rest.codes.map((one) => one.unit);
  if (unit.some((at, row) => units[at] !== units[code[row] ?? -1])) return null;
  const quantiles: Quantile[] = [];
  for (const percent of percents) quantiles.push({ percent, cents: await read(`q${percent}`, Number) });
  return {
    length,
    code,
    modifiers: await place('modifiers'),
    setting: await place('setting'),
    region: await place('region'),
    payer: await place('payer'),
    period: await place('period'),
    groups: await read('n', Number),
    untold: await read('untold', Number),
    rates: await read('rates', Number),
    dropped: await read('dropped', Number),
    quantiles,
  };
}

/**
 * Reads a pack, or says why the bytes are none. A file that was cut off, or changed by a byte, is refused; whatever it holds, no more
 * memory is taken than the largest pack needs.
 */
export async function readPack(bytes: Uint8Array): Promise<Result<MarketPack>> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = metadataOf(file);
  if (!metadata) return damaged(HALF);
  const entry = (wanted: string) => metadata.key_value_metadata?.find(({ key }) => key === wanted)?.value;
  const text = entry(PACK_KEY);
  if (text === undefined)
    return damaged(
      entry(SUMMARY_KEY) === undefined
        ? 'it is a Parquet file, and not of market rates'
        : 'it holds single rates, as parley ingest keeps them, of which parley pack build makes one',
    );
  const json = parsed(text);
  const versioned = v.safeParse(v.object({ version: v.number() }), json);
  if (!versioned.success) return damaged('what it says of itself cannot be read');
  if (versioned.output.version !== PACK_VERSION)
    return damaged(`it is of version ${versioned.output.version}, and version ${PACK_VERSION} is what is read here`);
  const read = v.safeParse(packMetadata, json);
  if (!read.success) return damaged('what it says of itself cannot be read');
  const { percents, rows, ...rest } = read.output;
  if (Number(metadata.num_rows) !== rows) return damaged('it has another number of rows than it says');
  const most = mostRows(percents.length);
  if (rows > most)
    return damaged(
      `it has ${separated(rows)} distributions of ${percents.length} percentiles, and no more than ${separated(most)} of so many are read`,
    );
  try {
    const distributions = await distributionsOf(file, metadata, rest, percents, rows);
    if (!distributions) return damaged('its codes have other units than it says');
    if (packChecksum(text, distributions) !== entry(CHECKSUM_KEY)) return damaged('its checksum is another');
    return checkPack({ ...rest, distributions });
  } catch {
    return damaged(HALF);
  }
}
