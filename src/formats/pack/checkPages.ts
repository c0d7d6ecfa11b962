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

/** Looks at every page's header before any page is read: none may claim more values than its row group has, nor lie outside the file. */
export function checkPages(file: ArrayBuffer, { row_groups }: FileMetaData): void {
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
