import { LIMITS, MEGABYTE, unreadable } from '../documentText';
import { inflated, type PackedFile, piecesOf, UnreadablePacked, type ZipEntry, zipEntries } from '../unpack';

/** A Word file's parts by their names, still packed. */
export interface DocxPackage {
  readonly names: ReadonlySet<string>;
  /** A part's bytes in pieces. What is unpacked is counted over all parts, whatever the archive says of their sizes. */
  readonly part: (name: string) => AsyncGenerator<Uint8Array>;
}

/** Word writes some twenty, and one for every picture. */
const MOST_PARTS = 5000;
/** Pictures and fonts are no text; nobody unpacks them. */
const WANTED = /^[^/].*$/;

const HOW = {
  cut: 'it ends too early',
  damaged: 'what is packed in it is damaged',
  followed: 'other bytes are behind what is packed in it',
  method: 'it is packed in a way that no Word file is',
  notZip: 'it begins as a packed file and is no whole one',
} as const;

/** The failure behind what unpacking threw; anything else is thrown on. */
function unreadablePacked(thrown: unknown): never {
  if (!(thrown instanceof UnreadablePacked)) throw thrown;
  if (thrown.kind === 'locked') throw unreadable('documentLocked', {}, thrown);
  throw unreadable('documentDamaged', { what: HOW[thrown.kind] }, thrown);
}

const fileOf = (bytes: Uint8Array): PackedFile => ({
  name: '',
  size: bytes.length,
  slice: (from, to) => ({
    // A copy, as whoever asks looks at the whole buffer.
    arrayBuffer: () => Promise.resolve(bytes.slice(from, to).buffer),
  }),
});

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  if (entries.length > MOST_PARTS) throw unreadable('documentDamaged', { what: 'it has thousands of parts' });
  const found = new Map(entries.map((entry) => [entry.name, entry]));
  // Programs differ in which of two they take, so that a person would see another text than was read.
  if (found.size < entries.length) throw unreadable('documentDamaged', { what: 'it has two parts of one name' });
  return found;
}

/** Opens the archive that a Word file is. Throws `UnreadableDocument`. */
export async function openPackage(bytes: Uint8Array, { unpackedMegabytes: most } = LIMITS): Promise<DocxPackage> {
  const file = fileOf(bytes);
  const entries = byName(await zipEntries(file, WANTED).catch(unreadablePacked));
  let left = most * MEGABYTE;
  async function* part(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) throw unreadable('documentDamaged', { what: `a part of it is missing (${name})` });
    const packed = piecesOf(file, entry.from, entry.to, () => undefined);
    try {
      for await (const piece of entry.isDeflated ? inflated(packed, entry.crc, () => entry.from) : packed) {
        left -= piece.length;
        if (left < 0) throw unreadable('documentExpands', { megabytes: most });
        yield piece;
      }
    } catch (thrown) {
      unreadablePacked(thrown);
    }
  }
  return { names: new Set(entries.keys()), part };
}
