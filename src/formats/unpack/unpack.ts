import { gunzipped, inflated } from './inflating';
import { type PackedFile, piecesOf } from './packedFile';
import { isGzip, isZip, MOST_TIMES } from './packing';
import { zipEntries } from './zipEntries';

/** A file as it is when unpacked, of which there may be several in one archive. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What the Macintosh puts beside each file of an archive, `__MACOSX/._rates.json`, only ends like one. */
const JSON_FILE = /^(?!__MACOSX\/)(?:.*\/)?(?!\._)[^/]*\.json(?:\.gz)?$/i;

/** Unpacks what gzip packed, as its first bytes say, as often as it did; anything else is handed on as it is. */
async function* plain(bytes: AsyncGenerator<Uint8Array>, at: () => number, times = 0): AsyncGenerator<Uint8Array> {
  const first = await bytes.next();
  if (first.done === true) return;
  async function* whole() {
    yield first.value as Uint8Array;
    yield* bytes;
  }
  yield* isGzip(first.value) && times < MOST_TIMES ? plain(gunzipped(whole(), at), at, times + 1) : whole();
}

/**
 * What is in a file: itself, what gzip packed, or each JSON file of a zip archive, which may be packed by gzip in its turn. `read` is
 * told of packed bytes as they are read. Throws `UnreadablePacked`, and whatever reading the file does.
 */
export async function* unpack(file: PackedFile, read: (bytes: number) => void): AsyncGenerator<UnpackedFile> {
  let at = 0;
  const counted = (bytes: number): void => {
    at += bytes;
    read(bytes);
  };
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (!isZip(head)) {
    yield { name: file.name, bytes: plain(piecesOf(file, 0, file.size, counted), () => at) };
    return;
  }
  for (const { name, isDeflated, crc, from, to } of await zipEntries(file, JSON_FILE)) {
    at = from;
    const packed = piecesOf(file, from, to, counted);
    const bytes = isDeflated ? inflated(packed, crc, () => at) : packed;
    yield { name, bytes: plain(bytes, () => at) };
  }
}
