import { crc32, createInflateRaw } from 'node:zlib';
import { MEGABYTE } from '../limits';
import { unreadable } from '../unreadableXlsx';
import type { ZipEntry } from './openZip';

/** Sixty-four times Node's own: unpacking is then four times as fast. */
const CHUNK = 1 << 20;

/** Told of every piece that is unpacked; throws where there is to be no more. */
export type Spend = (bytes: number) => void;

/** Throws when more than this is unpacked, over all parts that are read. */
export function allowance(most: number): Spend {
  let left = most;
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw unreadable('expands', { megabytes: most / MEGABYTE });
  };
}

async function* inflated({ packed, method, name }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch (cause) {
    throw unreadable('damaged', { part: name }, cause);
  }
}

/** A file's bytes in pieces of up to a megabyte; throws `UnreadableXlsx` where they are damaged or too many. */
async function* unpacked(entry: ZipEntry, spend: Spend): AsyncGenerator<Uint8Array> {
  let crc = 0;
  for await (const chunk of inflated(entry)) {
    spend(chunk.length);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (crc !== entry.crc) throw unreadable('damaged', { part: entry.name });
}

/** The kinds of text that say so by their first bytes. */
const MARKED: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const UTF_8_MARK = [0xef, 0xbb, 0xbf];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The bytes of a file of text as UTF-8 without a mark: as they are, unless the first of them say otherwise. */
export async function* unpackedText(entry: ZipEntry, spend: Spend): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of unpacked(entry, spend)) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (isFirst) {
      const marked = MARKED.find(([mark]) => begins(bytes, mark));
      decoder = marked && new TextDecoder(marked[1]);
    }
    if (decoder) yield Buffer.from(decoder.decode(bytes, { stream: true }));
    else yield isFirst && begins(bytes, UTF_8_MARK) ? bytes.subarray(UTF_8_MARK.length) : bytes;
    isFirst = false;
  }
}
