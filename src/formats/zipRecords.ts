/** Marks and sizes of a zip archive's records (PKWARE, APPNOTE 4.3). */
export const END = 0x06054b50;
export const END_64 = 0x06064b50;
export const LOCATOR_64 = 0x07064b50;
export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
export const END_SIZE = 22;
export const LOCATOR_SIZE = 20;
export const CENTRAL_SIZE = 46;
export const LOCAL_SIZE = 30;
export const LONGEST_COMMENT = 0xffff;
/** Stands in 32 bits for a number that they do not hold. */
export const SET_64 = 0xffffffff;
export const ENCRYPTED = 1;
export const STORED = 0;
export const DEFLATED = 8;

/** What an archive's list says of one of its files; the name stands behind the record's first `CENTRAL_SIZE` bytes. */
export interface ListedFile {
  readonly nameLength: number;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Unpacked, as the archive says. */
  readonly size: number;
  /** Packed. */
  readonly packed: number;
  /** Where its own record is. */
  readonly local: number;
  /** Bytes of this record, name and all. */
  readonly length: number;
}

/** Sizes and place of a file whose 32 bits do not hold them are in its extra field. */
function sizes(view: DataView, at: number, nameLength: number): Pick<ListedFile, 'size' | 'packed' | 'local'> {
  const found = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + CENTRAL_SIZE + nameLength;
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end && found.includes(SET_64)) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let from = extra + 4;
      for (const [index, value] of found.entries()) {
        if (value !== SET_64) continue;
        found[index] = Number(view.getBigUint64(from, true));
        from += 8;
      }
    }
    extra += 4 + length;
  }
  const [size = 0, packed = 0, local = 0] = found;
  return { size, packed, local };
}

/** The record of the list at a place. Throws `RangeError` where it reaches over the end. */
export function listedFile(view: DataView, at: number): ListedFile {
  const nameLength = view.getUint16(at + 28, true);
  return {
    nameLength,
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    ...sizes(view, at, nameLength),
    length: CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** Bytes of a file's own record at a place; its packed bytes follow. */
export const localLength = (view: DataView, at: number): number =>
  LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
