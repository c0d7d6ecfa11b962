import { randomBytes } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { inflated, UnreadablePacked } from '../../src/cli/ingest/open/inflated';
import { GZIP_ENDS, GZIP_TEXTS } from '../support/gzipEnds';

/** Some of it packs well, some not at all. */
const PLAIN = Buffer.concat(
  Array.from({ length: 40 }, (_, index) => Buffer.concat([Buffer.alloc(400_000, index), randomBytes(10_000)])),
);

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    await Promise.resolve();
    yield bytes.subarray(at, at + length);
  }
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

test.each([
  ['gzip', 'gzip', gzipSync(PLAIN)],
  ['gzip of two members', 'gzip', Buffer.concat([gzipSync(PLAIN.subarray(0, 999)), gzipSync(PLAIN.subarray(999))])],
  ['deflate', 'deflate', deflateRawSync(PLAIN)],
] as const)('%s comes out as it was, however it is cut', async (_, format, packed) => {
  for (const length of [1009, 65_536, packed.length])
    expect((await whole(inflated(inPieces(packed, length), format))).equals(PLAIN)).toBe(true);
});

test('nothing at all is nothing', async () => {
  await expect(whole(inflated(inPieces(gzipSync(''), 7), 'gzip'))).resolves.toHaveLength(0);
});

/** The same as in the pane, wherever the pieces part. */
test.each(GZIP_ENDS)('behind what gzip packed: %s', async (_, behind, comes) => {
  const [short, long] = GZIP_TEXTS;
  for (const [text, isApart] of [
    [short, false],
    [long, true],
  ] as const) {
    const packed = gzipSync(text);
    const bytes = Buffer.concat([packed, behind]);
    const came = whole(inflated(inPieces(bytes, isApart ? packed.length : 1 << 20), 'gzip')).then(
      (plain) => (plain.equals(Buffer.from(text)) ? 'whole' : 'another'),
      (error: unknown) => (error instanceof UnreadablePacked ? error.kind : error),
    );
    expect(await came).toBe(comes);
  }
});

test('what ends too early is told from what is damaged, each by its byte', async () => {
  const packed = gzipSync(PLAIN);
  await expect(whole(inflated(inPieces(packed.subarray(0, 5000), 999), 'gzip'))).rejects.toEqual(
    new UnreadablePacked('cut', 5000),
  );
  const damaged = new Uint8Array(packed).fill(0xff, 2, 4);
  await expect(whole(inflated(inPieces(damaged, 999), 'gzip'))).rejects.toMatchObject({ kind: 'damaged' });
});

test('an error of the packed bytes’ own is the reader’s, whose thread ends', async () => {
  async function* broken() {
    yield* inPieces(gzipSync(PLAIN).subarray(0, 20_000), 5000);
    await Promise.resolve();
    throw new Error('the line is dead');
  }
  await expect(whole(inflated(broken(), 'gzip'))).rejects.toThrow('the line is dead');
});

test('who stops early lets go of the packed bytes', async () => {
  let isLeft = false;
  async function* watched() {
    try {
      for (;;) yield* inPieces(gzipSync(PLAIN), 65_536);
    } finally {
      isLeft = true;
    }
  }
  for await (const piece of inflated(watched(), 'gzip')) if (piece.length > 0) break;
  await new Promise(setImmediate);
  expect(isLeft).toBe(true);
});
