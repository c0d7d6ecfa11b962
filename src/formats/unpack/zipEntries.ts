import {
  CENTRAL,
  CENTRAL_SIZE,
  DEFLATED,
  ENCRYPTED,
  END,
  END_64,
  END_SIZE,
  listedFile,
  LOCAL,
  LOCAL_SIZE,
  localLength,
  LOCATOR_64,
  LOCATOR_SIZE,
  LONGEST_COMMENT,
  STORED,
} from '../zipRecords';
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

const END_64_SIZE = 56;
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

/** The files of a zip archive whose name fits, as its list at the end says: their packed bytes may hold anything. */
export async function zipEntries(file: PackedFile, wanted: RegExp): Promise<readonly ZipEntry[]> {
  try {
    const list = await listOf(file);
    const entries: ZipEntry[] = [];
    for (let at = 0; at + CENTRAL_SIZE <= list.byteLength && list.getUint32(at, true) === CENTRAL;) {
      const { nameLength, method, flags, crc, packed, local, length } = listedFile(list, at);
      if (at + length > list.byteLength) throw new UnreadablePacked('notZip', file.size);
      const name = new TextDecoder().decode(new Uint8Array(list.buffer, at + CENTRAL_SIZE, nameLength));
      at += length;
      if (!wanted.test(name)) continue;
      if ((flags & ENCRYPTED) !== 0) throw new UnreadablePacked('locked', local);
      if (method !== STORED && method !== DEFLATED) throw new UnreadablePacked('method', local);
      const head = await viewOf(file, local, local + LOCAL_SIZE);
      if (head.getUint32(0, true) !== LOCAL) throw new UnreadablePacked('damaged', local);
      const from = local + localLength(head, 0);
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
