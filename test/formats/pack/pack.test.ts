import fc from 'fast-check';
import { readPack, writePack } from '../../../src/formats/pack';
import { packOf, type Row } from '../../core/market/packOf';

const PACK = packOf([
  { groups: 12, payer: 'Aetna', region: 'TX' },
  { groups: 31, payer: null, region: 'TX', of: 'masters', dropped: 4 },
  { groups: 2, payer: 'Çigna – north', region: 'US', setting: 'any' },
]);
const BYTES = writePack(PACK);

test('a pack is read as it was written', async () => {
  expect(await readPack(BYTES)).toEqual({ ok: true, value: PACK });
});

test('a source that does not say when it was updated is read as it was written', async () => {
  const pack = { ...PACK, sources: [{ payer: '', file: 'a.json', url: '', updated: null }] };
  expect(await readPack(writePack(pack))).toEqual({ ok: true, value: pack });
});

test('a payer without a name, which would be all payers in the file, is refused', async () => {
  expect((await readPack(writePack({ ...PACK, payers: ['Aetna', null, ''] }))).ok).toBe(false);
});

test('packs of any distributions are read as they were written', async () => {
  const row: fc.Arbitrary<Row> = fc.record({
    code: fc.constantFrom('90837', 'H0015', '0905'),
    of: fc.constantFrom('', 'masters', 'telehealth'),
    region: fc.constantFrom('US', 'TX', '48201'),
    payer: fc.constantFrom(null, 'Aetna', 'Cigna'),
    groups: fc.nat(90),
    dropped: fc.nat(9),
  });
  const rows = fc.uniqueArray(row, {
    minLength: 1,
    maxLength: 40,
    selector: ({ code, of, region, payer }) => `${code}|${of}|${region}|${payer}`,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const pack = packOf(list);
      expect(await readPack(writePack(pack))).toEqual({ ok: true, value: pack });
    }),
    { numRuns: 40 },
  );
});

test('a file cut off anywhere is refused', async () => {
  for (let length = 0; length < BYTES.length; length += 1)
    expect((await readPack(BYTES.subarray(0, length))).ok).toBe(false);
});

test('a changed byte anywhere is refused, or changes nothing', async () => {
  for (let at = 0; at < BYTES.length; at += 1) {
    const changed = BYTES.slice();
    changed[at] = (changed[at]! + 1 + (at % 255)) & 0xff;
    const read = await readPack(changed);
    if (read.ok) expect(read.value).toEqual(PACK);
  }
}, 60_000);

test.each([
  ['nothing', new Uint8Array(), 'no whole Parquet file'],
  ['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'no whole Parquet file'],
])('%s is no pack, and it is said', async (_, bytes, says) => {
  const read = await readPack(bytes);
  expect(read.ok ? '' : read.failure.message).toContain(says);
});
