import { type FileMetaData, snappyUncompress } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';

/** A page is a megabyte where Parley writes it; nothing larger is unpacked. */
const MOST_UNPACKED = 64 << 20;

/** Unpacks no more than a page may be, whatever its header says. */
export const compressors = {
  SNAPPY: (input: Uint8Array, length: number): Uint8Array => {
    if (length > MOST_UNPACKED) throw new RangeError('a page is too large');
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  },
};

/** A row group is a hundred thousand rows where tools write it. */
const MOST_GROUPS = 4096;

/**
 * Looks at the row groups and at every page's header before any page is read: groups may have no more rows together than the file, and
 * no page more values than its group, nor lie outside the file.
 */
export function checkPages(file: ArrayBuffer, { row_groups }: FileMetaData, rows: number): void {
  if (row_groups.length > MOST_GROUPS) throw new RangeError('too many row groups');
  if (row_groups.some(({ num_rows }) => num_rows < 0)) throw new RangeError('a row group has fewer rows than none');
  if (row_groups.reduce((all, { num_rows }) => all + Number(num_rows), 0) !== rows)
    throw new RangeError('row groups have other rows than the file');
  for (const { columns, num_rows } of row_groups)
    for (const { meta_data } of columns) {
      if (!meta_data || !['SNAPPY', 'UNCOMPRESSED'].includes(meta_data.codec)) throw new TypeError('unknown packing');
      const start = Number(meta_data.dictionary_page_offset ?? meta_data.data_page_offset);
      const size = Number(meta_data.total_compressed_size);
      const reader = { view: new DataView(file, start, size), offset: 0 };
      let values = 0;
      while (reader.offset < size) {
        const page = parquetHeader(reader);
        const count = page.dictionary_page_header?.num_values ?? page.data_page_header_v2?.num_values ?? 0;
        if (page.type !== 'DICTIONARY_PAGE') values += count;
        if (count < 0 || count > num_rows || values > num_rows) throw new RangeError('a page has too many values');
        if (!(page.compressed_page_size >= 0 && page.uncompressed_page_size <= MOST_UNPACKED))
          throw new RangeError('a page is too large');
        reader.offset += page.compressed_page_size;
      }
    }
}
