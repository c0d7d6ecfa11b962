import { Readable, type Transform, type TransformOptions } from 'node:stream';
import { createGunzip, createInflateRaw, type ZlibOptions } from 'node:zlib';
import { openPromise } from 'yauzl';
import { codeOf } from '../../codeOf';
import { count } from '../../count';
import { Refusal } from '../../refusal';
import type { Source } from './source';

/** Large pieces: zlib's own of 16 kB take four times as long. */
const PIECE = 1 << 20;

/**
 * zlib works ahead on its own thread while what it made is read: up to eight pieces, which as objects stay what they are; as bytes those
 * that wait would be copied into one. Its type knows only half of the options that it takes.
 */
const AHEAD: ZlibOptions & TransformOptions = { chunkSize: PIECE, readableObjectMode: true, readableHighWaterMark: 8 };

/** A file as it is when unpacked, of which there may be several in one archive. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Watched {
  readonly signal: AbortSignal;
  /** So many packed bytes more have been read. */
  readonly read: (bytes: number) => void;
}

async function* counted(bytes: AsyncIterable<Uint8Array>, { read }: Watched): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    read(piece.length);
    yield piece;
  }
}

/** The first bytes, and all of them with these in front. */
async function begun(bytes: AsyncIterable<Uint8Array>): Promise<readonly [Uint8Array, AsyncIterable<Uint8Array>]> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  const head = first.done ? new Uint8Array() : first.value;
  async function* whole() {
    yield head;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return [head, whole()];
}

const BROKEN: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'ends too early: it is not whole. Get it again.',
  Z_DATA_ERROR: 'is damaged: what is packed in it cannot be unpacked. Get it again.',
};

/** A broken archive is the file's fault and is said to be so; whole members of gzip one behind the other are one file. */
async function* through(
  bytes: AsyncIterable<Uint8Array>,
  unpacking: Transform,
  name: string,
  at: () => number,
): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(bytes, { objectMode: false, highWaterMark: PIECE });
  packed.on('error', (error) => unpacking.destroy(error));
  try {
    for await (const piece of packed.pipe(unpacking)) yield piece as Uint8Array;
  } catch (error) {
    const reason = BROKEN[codeOf(error)];
    if (reason === undefined) throw error;
    throw new Refusal(`${name} ${reason} It broke off at its byte ${count(at())}.`, undefined, {
      cause: error,
    });
  } finally {
    packed.destroy();
  }
}

const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** What is in a file: itself, what gzip packed, or each JSON file of a zip archive. */
export async function* unpacked(source: Source, watched: Watched): AsyncGenerator<Unpacked> {
  let at = 0;
  const watchedHere: Watched = {
    signal: watched.signal,
    read(bytes) {
      at += bytes;
      watched.read(bytes);
    },
  };
  const [head, bytes] = await begun(counted(source.bytes(watched.signal), watchedHere));
  const gunzipped = (packed: AsyncIterable<Uint8Array>, name: string) =>
    through(packed, createGunzip(AHEAD), name, () => at);
  if (isGzip(head)) yield { name: source.name, bytes: gunzipped(bytes, source.name) };
  else if (!isZip(head)) yield { name: source.name, bytes };
  else if (source.path === undefined)
    throw new Refusal(
      `${source.name} is a zip archive, which is not read from front to back. Download it, then name the file.`,
    );
  else yield* zipped(source.path, source.name, watchedHere);
}

async function* zipped(path: string, name: string, watched: Watched): AsyncGenerator<Unpacked> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw new Refusal(`${name} is no whole zip archive. Get it again.`, undefined, { cause: error });
  });
  try {
    for await (const entry of archive.eachEntry()) {
      if (!/\.json(\.gz)?$/i.test(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new Refusal(`${name} is locked by a password. Unlock it first.`);
      const packed = await archive.openReadStreamPromise(entry, { decodeFileData: false });
      const bytes = counted(packed as AsyncIterable<Uint8Array>, watched);
      const inner = entry.compressionMethod === 0 ? bytes : through(bytes, createInflateRaw(AHEAD), name, () => 0);
      yield { name: entry.fileName, bytes: inner };
    }
  } finally {
    archive.close();
  }
}
