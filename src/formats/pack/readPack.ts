import { type DecodedArray, type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import * as v from 'valibot';
import { checkPack, type Distributions, type MarketPack } from '../../core/market';
import { failed, type Result } from '../../core/result';
import { checkPages, compressors } from './checkPages';
import { CHECKSUM_KEY, numberColumns, PACK_KEY, PACK_VERSION, TEXT_COLUMNS } from './layout';
import { packChecksum } from './packChecksum';
import { packMetadata } from './packMetadata';

/** Codes × classes × settings × regions × payers of the largest packs are far fewer. */
const MOST_ROWS = 4_000_000;
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

/** The values of every column, which are as many as there are rows. */
async function columnsOf(file: ArrayBuffer, metadata: FileMetaData, names: readonly string[]) {
  const columns = new Map<string, DecodedArray>();
  checkPages(file, metadata);
  await parquetRead({
    file,
    metadata,
    compressors,
    columns: [...names],
    onChunk: ({ columnName, columnData, rowStart }) => {
      const before = columns.get(columnName);
      if (rowStart === 0 && before === undefined) columns.set(columnName, columnData);
      else columns.set(columnName, Array.from(before ?? []).concat(Array.from(columnData)));
    },
  });
  return (name: string): ArrayLike<unknown> => columns.get(name) ?? [];
}

/** Where each text stands in a dictionary; -1, which no pack passes with, where it is not in it. */
function places(words: readonly string[], texts: ArrayLike<unknown>): Int32Array {
  const at = new Map<unknown, number>(words.map((word, index) => [word, index]));
  return Int32Array.from(texts, (word) => at.get(word) ?? -1);
}

type Rest = Omit<MarketPack, 'distributions'>;

async function distributionsOf(
  file: ArrayBuffer,
  metadata: FileMetaData,
  rest: Rest,
  percents: readonly number[],
  length: number,
): Promise<Distributions | null> {
  const names = [...TEXT_COLUMNS.map(({ name }) => name), 'n', 'rates', 'dropped', ...percents.map((at) => `q${at}`)];
  const column = await columnsOf(file, metadata, names);
  const numbers = (name: string) => Int32Array.from(column(name), Number);
  const found = TEXT_COLUMNS.map(({ name, of, words }) => ({ name, of, at: places(words(rest), column(name)) }));
  const of = (wanted: string) => found.find(({ name }) => name === wanted)?.at ?? new Int32Array();
  const unit = TEXT_COLUMNS.find(({ name }) => name === 'unit')?.words(rest) ?? [];
  const code = of('code');
  if (Array.from(column('unit')).some((word, row) => word !== unit[code[row] ?? -1])) return null;
  return {
    length,
    code,
    modifiers: of('modifiers'),
    setting: of('setting'),
    region: of('region'),
    payer: of('payer'),
    period: of('period'),
    groups: numbers('n'),
    rates: numbers('rates'),
    dropped: numbers('dropped'),
    quantiles: percents.map((percent) => ({ percent, cents: numbers(`q${percent}`) })),
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
  if (text === undefined) return damaged('it is a Parquet file, and not of market rates');
  const json = parsed(text);
  const versioned = v.safeParse(v.object({ version: v.number() }), json);
  if (!versioned.success) return damaged('what it says of itself cannot be read');
  if (versioned.output.version !== PACK_VERSION)
    return damaged(`it is of version ${versioned.output.version}, and version ${PACK_VERSION} is what is read here`);
  const read = v.safeParse(packMetadata, json);
  if (!read.success) return damaged('what it says of itself cannot be read');
  const { percents, rows, ...rest } = read.output;
  if (rows > MOST_ROWS || Number(metadata.num_rows) !== rows)
    return damaged('it has another number of rows than it says');
  try {
    const distributions = await distributionsOf(file, metadata, rest, percents, rows);
    if (!distributions || numberColumns(distributions).some(([, column]) => column.length !== rows))
      return damaged('its columns differ in length, or in the units of its codes');
    if (packChecksum(text, distributions) !== entry(CHECKSUM_KEY)) return damaged('its checksum is another');
    return checkPack({ ...rest, distributions });
  } catch {
    return damaged(HALF);
  }
}
