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
  localLength,
  LOCATOR_64,
  LOCATOR_SIZE,
  LONGEST_COMMENT,
  SET_64,
  STORED,
} from '../../zipRecords';
import { LIMITS, MEGABYTE, type Limits } from '../limits';
import { unreadable } from '../unreadableXlsx';

/** A file in an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** An archive's files by their names. */
export type ZipArchive = ReadonlyMap<string, ZipEntry>;

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Where the list of files is; the archive's end is searched for it, as a comment may follow. */
function directory(view: DataView): { readonly at: number; readonly count: number } {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - LOCATOR_SIZE;
    if (start !== SET_64 || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { at: start, count };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) !== END_64) break;
    return { at: Number(view.getBigUint64(end64 + 48, true)), count: Number(view.getBigUint64(end64 + 32, true)) };
  }
  throw unreadable('truncated', {});
}

function entries(bytes: Uint8Array, limits: Limits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder();
  const found = new Map<string, ZipEntry>();
  let { at, count } = directory(view);
  if (count > limits.parts) throw unreadable('notXlsx', {});
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw unreadable('damaged', { part: 'list of files' });
    const { nameLength, method, flags, crc, size, packed, local, length } = listedFile(view, at);
    const from = at + CENTRAL_SIZE;
    const name = names.decode(bytes.subarray(from, from + nameLength)).replaceAll('\\', '/');
    if (view.getUint32(local, true) !== LOCAL) throw unreadable('damaged', { part: name });
    const start = local + localLength(view, local);
    if (start + packed > bytes.length) throw unreadable('truncated', {});
    if (size > limits.expandedBytes) throw unreadable('expands', { megabytes: limits.expandedBytes / MEGABYTE });
    if (flags & ENCRYPTED) throw unreadable('password', {});
    if (method !== STORED && method !== DEFLATED) throw unreadable('damaged', { part: name });
    found.set(name, { name, method, flags, crc, size, packed: bytes.subarray(start, start + packed) });
    at += length;
  }
  return found;
}

/** Excel keeps a workbook with a password in a file of the old kind, under this name. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The files of an archive; throws `UnreadableXlsx` where the bytes are none that can be read. */
export function openZip(bytes: Uint8Array, limits: Limits = LIMITS): ZipArchive {
  if (bytes.length === 0) throw unreadable('empty', {});
  if (bytes.length > limits.fileBytes) {
    const [megabytes, most] = [Math.ceil(bytes.length / MEGABYTE), limits.fileBytes / MEGABYTE];
    throw unreadable('tooBig', { megabytes, most });
  }
  if (startsWith(bytes, OLD_OFFICE)) throw unreadable(isEncrypted(bytes) ? 'password' : 'oldFormat', {});
  if (!startsWith(bytes, [0x50, 0x4b])) throw unreadable('notXlsx', {});
  if (bytes.length < END_SIZE) throw unreadable('truncated', {});
  try {
    return entries(bytes, limits);
  } catch (cause) {
    // A number that points outside of the file.
    if (cause instanceof RangeError) throw unreadable('truncated', {}, cause);
    throw cause;
  }
}
