import { crc32 as zlibs, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { crc32 } from '../../../src/formats/crc32';
import { unpack, UnreadablePacked } from '../../../src/formats/unpack';
import { GZIP_ENDS, GZIP_TEXTS } from '../../support/gzipEnds';
import { zipped, zipped64 } from '../../support/zipped';

const nothing = (): void => undefined;

/** What is in a file, by name, as text. */
async function unpacked(name: string, bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const file = new File([new Uint8Array(bytes)], name);
  const found: Record<string, string> = {};
  for await (const { name: inner, bytes: pieces } of unpack(file, nothing)) {
    const all: Uint8Array[] = [];
    for await (const piece of pieces) all.push(piece);
    found[inner] = Buffer.concat(all).toString('utf8');
  }
  return found;
}

const faultOf = (name: string, bytes: Uint8Array): Promise<unknown> =>
  unpacked(name, bytes).then(
    () => null,
    (thrown: unknown) => (thrown instanceof UnreadablePacked ? [thrown.kind, thrown.byte] : thrown),
  );

/** Larger than every buffer on the way, and not to be packed well. */
const LONG = Array.from({ length: 300_000 }, (_, index) => (index * 2_654_435_761) % 1_000_003).join(',');
const half = LONG.length >> 1;

test('a file that is not packed is handed on as it is', async () => {
  expect(await unpacked('a.json', strToU8('{}'))).toEqual({ 'a.json': '{}' });
  expect(await unpacked('a.json', new Uint8Array())).toEqual({ 'a.json': '' });
});

test.each([
  ['one member', gzipSync(LONG)],
  ['two members', Buffer.concat([gzipSync(LONG.slice(0, half)), gzipSync(LONG.slice(half))])],
  [
    'an empty member between two',
    Buffer.concat([gzipSync(LONG.slice(0, half)), gzipSync(''), gzipSync(LONG.slice(half))]),
  ],
  ['what gzip packed before', gzipSync(gzipSync(LONG))],
  ['zeros behind its end, as on a tape', Buffer.concat([gzipSync(LONG), Buffer.alloc(4096)])],
])('gzip of %s is unpacked whole', async (_, bytes) => {
  expect((await unpacked('a.json.gz', bytes))['a.json.gz'] === LONG).toBe(true);
});

test.each(GZIP_ENDS)('behind what gzip packed: %s', async (_, behind, comes) => {
  for (const text of GZIP_TEXTS) {
    const bytes = Buffer.concat([gzipSync(text), behind]);
    if (comes === 'whole') expect((await unpacked('a.gz', bytes))['a.gz'] === text).toBe(true);
    else expect(await faultOf('a.gz', bytes)).toEqual([comes, expect.any(Number)]);
  }
});

test('a checksum that is another is seen though zeros follow', async () => {
  const changed = gzipSync('{"rate":118.5}');
  changed.fill(7, changed.length - 8, changed.length - 4);
  expect(await faultOf('a.gz', Buffer.concat([changed, Buffer.alloc(512)]))).toEqual(['damaged', expect.any(Number)]);
});

test('members of gzip are one file wherever one ends and the next begins', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 20 }), async (texts) => {
      const bytes = Buffer.concat(texts.map((text) => gzipSync(text)));
      expect((await unpacked('a', bytes))['a']).toBe(texts.join(''));
    }),
    { numRuns: 100 },
  );
});

const PACKED = gzipSync(LONG);
/** By another program than what reads it. */
const ARCHIVE = zipped({ 'in.json': LONG });

test('a gzip file that is cut off says where', async () => {
  expect(await faultOf('a.gz', PACKED.subarray(0, 200_000))).toEqual(['cut', 200_000]);
});

test('a gzip file whose packed bytes were changed is refused, even where they unpack to something', async () => {
  // Stored, not packed, so that no rule of the format is broken by the change.
  const stored = gzipSync('{"rate":118.5}', { level: 0 });
  const changed = Uint8Array.from(stored, (byte) => (byte === 0x35 ? 0x36 : byte));
  expect((await unpacked('a.gz', stored))['a.gz']).toBe('{"rate":118.5}');
  expect(await faultOf('a.gz', changed)).toEqual(['damaged', changed.length]);
});

describe('zip', () => {
  test('what a Macintosh puts beside its files is passed over', async () => {
    const aside = strToU8('Mac OS X');
    const bytes = zipSync({
      'rates.json': strToU8('{}'),
      '__MACOSX/._rates.json': aside,
      'in/._rates.json': aside,
      'in/a._b.json': strToU8('[]'),
    });
    expect(await unpacked('a.zip', bytes)).toEqual({ 'rates.json': '{}', 'in/a._b.json': '[]' });
  });

  test('an archive whose sizes and places are in its fields of 64 bits is read', async () => {
    expect(await unpacked('a.zip', zipped64('rates.json', LONG))).toEqual({ 'rates.json': LONG });
  });

  test('an archive packed in another way is said to be', async () => {
    const bytes = Buffer.from(zipped({ 'rates.json': '{}' }));
    bytes.writeUInt16LE(9, bytes.indexOf('PK\x01\x02', 'latin1') + 10);
    expect(await faultOf('a.zip', bytes)).toEqual(['method', 0]);
  });

  test('each JSON file is found by the archive’s list, other files are passed over', async () => {
    const bytes = zipSync({
      'one.json': [strToU8(LONG), { level: 1 }],
      'read.me': strToU8('no'),
      'two.json': [strToU8('{}'), { level: 0 }],
    });
    const found = await unpacked('a.zip', bytes);
    expect(Object.keys(found)).toEqual(['one.json', 'two.json']);
    expect(found['one.json'] === LONG && found['two.json'] === '{}').toBe(true);
  });

  test('a file that gzip packed before is unpacked twice', async () => {
    expect(await unpacked('a.zip', zipSync({ 'in.json.gz': gzipSync('{}') }))).toEqual({ 'in.json.gz': '{}' });
  });

  test('an archive written in one go, with sizes behind the files, is read', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    const inner = new ZipDeflate('in.json', { level: 1 });
    zip.add(inner);
    // Looks like the head of another file, for those who search for heads.
    inner.push(Uint8Array.of(0x50, 0x4b, 3, 4, 0x50, 0x4b, 1, 2), false);
    inner.push(strToU8(LONG), true);
    zip.end();
    const found = await unpacked('a.zip', Buffer.concat(pieces));
    expect(found['in.json']?.slice(8) === LONG).toBe(true);
  });

  test('an archive without its list is refused, and so is one whose bytes were changed', async () => {
    expect(await faultOf('a.zip', ARCHIVE.subarray(0, 100_000))).toEqual(['notZip', 100_000]);
    const stored = zipSync({ 'in.json': [strToU8(`[${'7'.repeat(100)}]`), { level: 0 }] });
    const deflated = Uint8Array.from(ARCHIVE);
    deflated.fill(0, 1000, 1100);
    expect((await faultOf('a.zip', deflated)) as unknown[]).toContain('damaged');
    expect(await faultOf('a.zip', stored)).toBeNull();
  });

  test('an archive with a password is said to be locked', async () => {
    const bytes = Uint8Array.from(ARCHIVE);
    // The flag in the list of files: its entry begins with PK 1 2.
    const list = Buffer.from(bytes).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2));
    bytes[list + 8] = 1;
    expect(await faultOf('a.zip', bytes)).toEqual(['locked', 0]);
  });
});

test('the checksum is zlib’s, in whatever pieces the bytes come', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, at) => {
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(zlibs(bytes));
    }),
  );
});

test('what is packed a thousandfold is unpacked in pieces that fit into memory', async () => {
  const bomb = gzipSync(Buffer.alloc(128 << 20), { level: 1 });
  let most = 0;
  let all = 0;
  for await (const { bytes } of unpack(new File([bomb], 'a.gz'), nothing))
    for await (const piece of bytes) {
      most = Math.max(most, piece.length);
      all += piece.length;
    }
  expect(all).toBe(128 << 20);
  expect(most).toBeLessThan(80 << 20);
});
