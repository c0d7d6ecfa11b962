import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import { isGzip, isZip, MOST_TIMES, PACKED, TELLING } from '../../../formats/unpack';
import { count } from '../../count';
import { printable } from '../../printable';
import { Refusal } from '../../refusal';
import { inflated, type PackedFormat, UnreadablePacked } from './inflated';
import type { Source } from './source';

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

/** The first bytes, and all of them with these in front. A line may bring one byte first. */
async function begun(
  bytes: AsyncIterable<Uint8Array>,
): Promise<readonly [Uint8Array, AsyncIterableIterator<Uint8Array>]> {
  const pieces = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < TELLING) {
    const next = await pieces.next();
    if (next.done) break;
    // A piece may be good only until the next one is asked for.
    head = head.length === 0 && next.value.length >= TELLING ? next.value : Buffer.concat([head, next.value]);
  }
  let isFirst = true;
  // No generator: one that was not begun would not let go of what it reads from.
  const whole: AsyncIterableIterator<Uint8Array> = {
    async next() {
      if (!isFirst) return pieces.next();
      isFirst = false;
      return { done: false, value: head };
    },
    async return() {
      await pieces.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => whole,
  };
  return [head, whole];
}

/** What follows a file's name. */
function faultWords({ kind, at }: UnreadablePacked): string {
  switch (kind) {
    case 'cut':
      return ` ends too early: it is not whole. Get it again. It broke off at its byte ${count(at)}.`;
    case 'damaged':
      return ` is damaged: what is packed in it after its byte ${count(at)} cannot be unpacked. Get it again.`;
    case 'followed':
      return `: ${PACKED.followed}`;
  }
}

/** A broken archive is the file's fault and is said to be so. */
async function* through(
  packed: AsyncIterable<Uint8Array>,
  format: PackedFormat,
  name: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* inflated(packed, format);
  } catch (error) {
    if (!(error instanceof UnreadablePacked)) throw error;
    throw new Refusal(`${name}${faultWords(error)}`, undefined, { cause: error });
  }
}

/** What gzip packed, as often as it did. */
async function* ungzipped(packed: AsyncIterable<Uint8Array>, name: string, times = 1): AsyncGenerator<Uint8Array> {
  const [head, bytes] = await begun(through(packed, 'gzip', name));
  yield* isGzip(head) && times < MOST_TIMES ? ungzipped(bytes, name, times + 1) : bytes;
}

/** Where an archive lies whole on this machine; one behind an address is fetched first. */
async function wholeOf({ name, path, whole }: Source, bytes: AsyncIterableIterator<Uint8Array>): Promise<string> {
  try {
    if (path !== undefined) return path;
    while (whole !== undefined && (await bytes.next()).done !== true);
  } finally {
    await bytes.return?.();
  }
  const fetched = whole?.();
  if (fetched !== undefined) return fetched;
  const why = whole ? 'there is no room to keep it' : 'its server gives it no tag and no date to keep it by';
  throw new Refusal(
    `${name} is a zip archive, which is not read from front to back, and ${why}. Download it, then name the file.`,
  );
}

/** What is in a file: itself, what gzip packed, or each JSON file of a zip archive. */
export async function* unpacked(source: Source, watched: Watched): AsyncGenerator<Unpacked, void> {
  const { name } = source;
  const [head, bytes] = await begun(counted(source.bytes(watched.signal), watched));
  if (isGzip(head)) yield { name, bytes: ungzipped(bytes, name) };
  else if (!isZip(head)) yield { name, bytes };
  else yield* zipped(await wholeOf(source, bytes), name, watched);
}

/** What an archive's own bytes are wrong in is said to be the archive's. */
async function* wholeZip<T>(name: string, read: () => AsyncIterable<T> | Promise<AsyncIterable<T>>): AsyncGenerator<T> {
  try {
    yield* await read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${name} is no whole zip archive: ${why}. Get it again.`, undefined, { cause: error });
  }
}

/** What an archive lists the checksum of; the library that reads it does not look. */
async function* checked(bytes: AsyncIterable<Uint8Array>, crc: number, name: string): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const piece of bytes) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== crc) throw new Refusal(`${name} is damaged: its checksum is another. Get it again.`);
}

/** What macOS lays beside a file in an archive has its name, too, and is none. */
const isJson = (name: string): boolean => /\.json(\.gz)?$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);

const [STORED, DEFLATED] = [0, 8];

async function* zipped(path: string, name: string, watched: Watched): AsyncGenerator<Unpacked, void> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw new Refusal(`${name} is no whole zip archive. Get it again.`, undefined, { cause: error });
  });
  try {
    for await (const entry of wholeZip(name, () => archive.eachEntry())) {
      if (!isJson(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new Refusal(`${name} is locked by a password. Unlock it first.`);
      // Windows packs what is larger than 2 GB by another way, which only some programs read.
      if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
        throw new Refusal(
          `${printable(entry.fileName)} in ${name} is packed in a way that is not read (${entry.compressionMethod}). Unpack the archive, then name the file.`,
        );
      const open = () => archive.openReadStreamPromise(entry, { decodeFileData: false });
      const bytes = counted(
        wholeZip(name, async () => (await open()) as AsyncIterable<Uint8Array>),
        watched,
      );
      const inArchive = `${entry.fileName} in ${name}`;
      const whole = entry.compressionMethod === STORED ? bytes : through(bytes, 'deflate', inArchive);
      const [head, inner] = await begun(checked(whole, entry.crc32, inArchive));
      yield { name: entry.fileName, bytes: isGzip(head) ? ungzipped(inner, inArchive) : inner };
    }
  } finally {
    archive.close();
  }
}
