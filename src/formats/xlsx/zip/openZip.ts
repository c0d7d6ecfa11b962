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

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const SET_64 = 0xffffffff;
const ENCRYPTED = 1;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const STORED = 0;
const DEFLATED = 8;

/** Where the list of files is; the archive's end is searched for it, as a comment may follow. */
function directory(view: DataView): { readonly at: number; readonly count: number } {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - 20;
    if (start !== SET_64 || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { at: start, count };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) !== END_64) break;
    return { at: Number(view.getBigUint64(end64 + 48, true)), count: Number(view.getBigUint64(end64 + 32, true)) };
  }
  throw unreadable('truncated', {});
}

/** Sizes and place of a file whose 32 bits do not hold them are in its extra field. */
function sizes(view: DataView, at: number, nameLength: number): { size: number; packed: number; local: number } {
  const found = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + 46 + nameLength;
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

function entries(bytes: Uint8Array, limits: Limits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder();
  const found = new Map<string, ZipEntry>();
  let { at, count } = directory(view);
  if (count > limits.parts) throw unreadable('notXlsx', {});
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw unreadable('damaged', { part: 'list of files' });
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const method = view.getUint16(at + 10, true);
    const flags = view.getUint16(at + 8, true);
    const { size, packed, local } = sizes(view, at, nameLength);
    if (view.getUint32(local, true) !== LOCAL) throw unreadable('damaged', { part: name });
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) throw unreadable('truncated', {});
    if (size > limits.expandedBytes) throw unreadable('expands', { megabytes: limits.expandedBytes / MEGABYTE });
    if (flags & ENCRYPTED) throw unreadable('password', {});
    if (method !== STORED && method !== DEFLATED) throw unreadable('damaged', { part: name });
    const crc = view.getUint32(at + 16, true);
    found.set(name, { name, method, flags, crc, size, packed: bytes.subarray(start, start + packed) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
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
