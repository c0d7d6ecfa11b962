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

/** UTF-8, unless the first bytes say UTF-16. */
function decoderOf([one, two]: Uint8Array): TextDecoder {
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le');
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

/** The same as text. */
export async function* unpackedText(entry: ZipEntry, spend: Spend): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of unpacked(entry, spend)) {
    decoder ??= decoderOf(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}
