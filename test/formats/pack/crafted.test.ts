import { parquetMetadata, type FileMetaData, type RowGroup } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { readPack, writePack } from '../../../src/formats/pack';
import { checkPages } from '../../../src/formats/pack/checkPages';
import { MOST_ROWS, mostRows } from '../../../src/formats/pack/limits';
import { KEPT_PERCENTS } from '../../../src/core/market';
import { packOf } from '../../core/market/packOf';

const TEXTS = ['code', 'unit', 'modifiers', 'setting', 'region', 'payer', 'period'];

/** A small file of groups that repeat one value, which says of itself that it has so many rows, whatever it has. */
function crafted(groups: number, rows: number, says = rows): Uint8Array {
  const good = parquetMetadata(writePack(packOf([{ groups: 12 }])).slice().buffer);
  const kvMetadata = (good.key_value_metadata ?? []).map(({ key, value = '' }) => ({
    key,
    value: key === 'parley.pack' ? value.replace(/"rows":1\b/, `"rows":${says}`) : value,
  }));
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: good.schema, statistics: false, kvMetadata });
  const columnData = good.schema.slice(1).map(({ name }) => ({
    name,
    data: TEXTS.includes(name) ? Array<string>(rows).fill('session') : new Int32Array(rows),
    offsetIndex: false,
  }));
  for (let at = 0; at < groups; at += 1) void parquet.write({ columnData, rowGroupSize: rows });
  Object.assign(parquet, { num_rows: BigInt(says) });
  void parquet.finish();
  return writer.getBytes().slice();
}

test('row groups that hold more rows than the file says are refused before any is read', async () => {
  const file = crafted(40, 200);
  const metadata = parquetMetadata(file.slice().buffer);
  expect([metadata.row_groups.length, Number(metadata.num_rows)]).toEqual([40, 200]);
  expect(() => checkPages(file.slice().buffer, metadata, 200)).toThrow('other rows than the file');
  expect((await readPack(file)).ok).toBe(false);
});

test('more row groups than any tool writes are refused', () => {
  const file = writePack(packOf([{ groups: 12 }])).slice().buffer;
  const metadata = parquetMetadata(file);
  const empty = { columns: [], num_rows: 0n, total_byte_size: 0n };
  const many: FileMetaData = {
    ...metadata,
    row_groups: [...metadata.row_groups, ...Array<RowGroup>(5000).fill(empty)],
  };
  expect(() => checkPages(file, many, 1)).toThrow('too many row groups');
  expect(() => checkPages(file, metadata, 1)).not.toThrow();
});

describe('how many distributions are read', () => {
  test('is one number with the percentiles that Parley keeps, and less with more of them', () => {
    expect(mostRows(KEPT_PERCENTS.length)).toBe(MOST_ROWS);
    expect(mostRows(7)).toBe(MOST_ROWS);
    // As many values: 101 percentiles and eleven columns are 112, where 25 and eleven are 36.
    expect(mostRows(101)).toBe(Math.floor((MOST_ROWS * 36) / 112));
  });

  test('ends with that number, before a column is read, and the reader says so', async () => {
    const reasonOf = async (rows: number): Promise<string> => {
      const read = await readPack(crafted(1, 10, rows));
      return read.ok ? '' : read.failure.message;
    };
    expect(await reasonOf(MOST_ROWS + 1)).toContain(
      'it has 2,000,001 distributions of 7 percentiles, and no more than 2,000,000 of so many are read',
    );
    expect(await reasonOf(MOST_ROWS)).not.toContain('distributions of');
  });
});
