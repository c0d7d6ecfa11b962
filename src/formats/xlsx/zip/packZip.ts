import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { ZipEntry } from './openZip';

const CHUNK = 1 << 20;
/** Sheets shrink to a twelfth at this level, in half of the time of the usual one. */
const LEVEL = 3;
const DEFLATED = 8;
const IN_UTF8 = 0x800;
const VERSION = 20;
/** 1 January 1980, the first day that ZIP knows: the same workbook is packed to the same bytes on every day. */
const NO_DATE = 0x21;

/** Packs a new file from its pieces, so that it is never whole in memory: a piece is packed by another thread while the next is made. */
export async function packed(name: string, pieces: Iterable<string | Uint8Array>): Promise<ZipEntry> {
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
  const chunks: Uint8Array[] = [];
  deflate.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = once(deflate, 'end');
  let [crc, size] = [0, 0];
  let packing = Promise.resolve();
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    crc = crc32(bytes, crc);
    size += bytes.length;
    await packing;
    packing = new Promise((resolve) => deflate.write(bytes, () => resolve()));
  }
  deflate.end();
  await ended;
  return { name, method: DEFLATED, flags: 0, crc, size, packed: Buffer.concat(chunks) };
}

interface Placed {
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  readonly at: number;
}

/** What the list of files and the head of each have in common. */
function common(head: DataView, from: number, { entry, name }: Omit<Placed, 'at'>): void {
  head.setUint16(from, VERSION, true);
  head.setUint16(from + 2, IN_UTF8, true);
  head.setUint16(from + 4, entry.method, true);
  head.setUint16(from + 8, NO_DATE, true);
  head.setUint32(from + 10, entry.crc, true);
  head.setUint32(from + 14, entry.packed.length, true);
  head.setUint32(from + 18, entry.size, true);
  head.setUint16(from + 22, name.length, true);
}

const bytesOf = (head: DataView): Uint8Array => new Uint8Array(head.buffer);

function localHead(entry: ZipEntry, name: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(30));
  head.setUint32(0, 0x04034b50, true);
  common(head, 4, { entry, name });
  return bytesOf(head);
}

function centralHead(placed: Placed): Uint8Array {
  const head = new DataView(new ArrayBuffer(46));
  head.setUint32(0, 0x02014b50, true);
  head.setUint16(4, VERSION, true);
  common(head, 6, placed);
  head.setUint32(42, placed.at, true);
  return bytesOf(head);
}

function endOf(count: number, size: number, at: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return bytesOf(end);
}

/** An archive's bytes in pieces; files that were packed before are passed on as they are. */
export function* packZip(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const names = new TextEncoder();
  const placed: Placed[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = names.encode(entry.name);
    const head = localHead(entry, name);
    placed.push({ entry, name, at });
    yield head;
    yield name;
    yield entry.packed;
    at += head.length + name.length + entry.packed.length;
  }
  let size = 0;
  for (const each of placed) {
    const head = centralHead(each);
    yield head;
    yield each.name;
    size += head.length + each.name.length;
  }
  yield endOf(placed.length, size, at);
}
