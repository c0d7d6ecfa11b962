import { bytesOf, type PackedFile } from './packedFile';
import { UnreadablePacked } from './unreadablePacked';

/** A file in an archive, and where in it its packed bytes are. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly from: number;
  readonly to: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const END_64_SIZE = 56;
const LOCATOR_SIZE = 20;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const SET_64 = 0xffffffff;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];
/** Of the list of files: archives of payers hold a few. */
const MOST_LISTED = 16 << 20;

const viewOf = async (file: PackedFile, from: number, to: number): Promise<DataView> => {
  const { buffer } = await bytesOf(file, Math.max(0, from), to);
  return new DataView(buffer);
};

/** Where the list of files lies; it is searched for from the end, as a comment may follow. */
async function listOf(file: PackedFile): Promise<DataView> {
  const from = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT - LOCATOR_SIZE);
  const tail = await viewOf(file, from, file.size);
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    let [size, start] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    const locator = at - LOCATOR_SIZE;
    if (locator >= 0 && tail.getUint32(locator, true) === LOCATOR_64) {
      const end64 = Number(tail.getBigUint64(locator + 8, true));
      const end = await viewOf(file, end64, end64 + END_64_SIZE);
      if (end.getUint32(0, true) !== END_64) break;
      [size, start] = [Number(end.getBigUint64(40, true)), Number(end.getBigUint64(48, true))];
    }
    if (size > MOST_LISTED || start + size > file.size) break;
    return viewOf(file, start, start + size);
  }
  throw new UnreadablePacked('notZip', file.size);
}

/** Packed size and place of a file; where 32 bits do not hold them, and the unpacked size before them, they are in its extra field. */
function placeOf(list: DataView, at: number): { readonly packed: number; readonly local: number } {
  const found = [list.getUint32(at + 24, true), list.getUint32(at + 20, true), list.getUint32(at + 42, true)];
  let extra = at + CENTRAL_SIZE + list.getUint16(at + 28, true);
  const end = extra + list.getUint16(at + 30, true);
  while (extra + 4 <= end && found.includes(SET_64)) {
    let from = extra + 4;
    if (list.getUint16(extra, true) === 1)
      for (const [index, value] of found.entries()) {
        if (value !== SET_64) continue;
        found[index] = Number(list.getBigUint64(from, true));
        from += 8;
      }
    extra += 4 + list.getUint16(extra + 2, true);
  }
  const [, packed = 0, local = 0] = found;
  return { packed, local };
}

/** The files of a zip archive whose name fits, as its list at the end says: their packed bytes may hold anything. */
export async function zipEntries(file: PackedFile, wanted: RegExp): Promise<readonly ZipEntry[]> {
  try {
    const list = await listOf(file);
    const entries: ZipEntry[] = [];
    for (let at = 0; at + CENTRAL_SIZE <= list.byteLength && list.getUint32(at, true) === CENTRAL;) {
      const nameLength = list.getUint16(at + 28, true);
      const name = new TextDecoder().decode(new Uint8Array(list.buffer, at + CENTRAL_SIZE, nameLength));
      const { packed, local } = placeOf(list, at);
      const method = list.getUint16(at + 10, true);
      const isLocked = (list.getUint16(at + 8, true) & ENCRYPTED) !== 0;
      const crc = list.getUint32(at + 16, true);
      at += CENTRAL_SIZE + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
      if (!wanted.test(name)) continue;
      if (isLocked) throw new UnreadablePacked('locked', local);
      if (method !== STORED && method !== DEFLATED) throw new UnreadablePacked('method', local);
      const head = await viewOf(file, local, local + LOCAL_SIZE);
      if (head.getUint32(0, true) !== LOCAL) throw new UnreadablePacked('damaged', local);
      const from = local + LOCAL_SIZE + head.getUint16(26, true) + head.getUint16(28, true);
      if (from + packed > file.size) throw new UnreadablePacked('notZip', file.size);
      entries.push({ name, isDeflated: method === DEFLATED, crc, from, to: from + packed });
    }
    return entries;
  } catch (thrown) {
    // A number that points outside of the file.
    if (thrown instanceof RangeError) throw new UnreadablePacked('notZip', file.size, { cause: thrown });
    throw thrown;
  }
}
