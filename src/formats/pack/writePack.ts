import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { MarketPack } from '../../core/market';
import { CHECKSUM_KEY, numberColumns, PACK_KEY, PACK_VERSION, TEXT_COLUMNS } from './layout';
import { packChecksum } from './packChecksum';

/**
 * A pack as a Parquet file that any tool for Parquet reads: a distribution a row, and all that is not a distribution as JSON in the
 * file's metadata.
 */
export function writePack({ distributions, ...rest }: MarketPack): Uint8Array {
  const { length, quantiles } = distributions;
  const texts = TEXT_COLUMNS.map(({ name, of, words }) => {
    const list = words(rest);
    return { name, data: Array.from({ length }, (_, row) => list[distributions[of][row] ?? 0] ?? '') };
  });
  const numbers = numberColumns(distributions).map(([name, column]) => ({ name, data: Int32Array.from(column) }));
  const schema: SchemaElement[] = [
    { name: 'root', num_children: texts.length + numbers.length },
    ...texts.map(({ name }): SchemaElement => ({
      name,
      type: 'BYTE_ARRAY',
      converted_type: 'UTF8',
      repetition_type: 'REQUIRED',
    })),
    ...numbers.map(({ name }): SchemaElement => ({ name, type: 'INT32', repetition_type: 'REQUIRED' })),
  ];
  const metadata = JSON.stringify({
    version: PACK_VERSION,
    ...rest,
    percents: quantiles.map(({ percent }) => percent),
    rows: length,
  });
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema,
    statistics: false,
    createdBy: 'parley',
    kvMetadata: [
      { key: PACK_KEY, value: metadata },
      { key: CHECKSUM_KEY, value: packChecksum(metadata, distributions) },
    ],
  });
  void parquet.write({ columnData: [...texts, ...numbers].map((column) => ({ ...column, offsetIndex: false })) });
  void parquet.finish();
  return writer.getBytes().slice();
}
