import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import type { MarketRate } from '../../../src/core/market';
import { ratePartWriter, readRatePart, writeRatePart } from '../../../src/formats/rates';

const RATE: MarketRate = {
  payer: 'Made-up Health',
  file: 'in-network.json.gz',
  updated: '2026-11-01',
  codeType: 'CPT',
  code: '90837',
  arrangement: 'ffs',
  negotiatedType: 'negotiated',
  rate: 118.5,
  expires: '9999-12-31',
  places: '02,11',
  billingClass: 'professional',
  setting: '',
  modifiers: '95,HO',
  tinKind: 'ein',
  tin: '123456789',
  state: 'TX',
  county: '48201',
  taxonomy: 'masters',
};

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyRate = fc.record({
  ...Object.fromEntries(Object.keys(RATE).map((field) => [field, text])),
  rate: fc.double({ noNaN: true }).filter((rate) => !Object.is(rate, -0)),
}) as unknown as fc.Arbitrary<MarketRate>;

test('whatever rates are written are read again, with the summary', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRate, { maxLength: 40 }), text, async (rates, note) => {
      const part = await readRatePart(writeRatePart(rates, { note }));
      expect(part).toEqual({ summary: { note }, rates });
    }),
    { numRuns: 50 },
  );
});

test('a row group is of 32,768 rows, and leaves the writer when it is full', () => {
  const pieces: Uint8Array[] = [];
  const writer = ratePartWriter((piece) => pieces.push(piece));
  for (let index = 0; index < 32_769; index += 1) writer.row(RATE);
  expect(pieces.length).toBeGreaterThan(0);
  writer.finish(null);
  const { row_groups } = parquetMetadata(new Uint8Array(Buffer.concat(pieces)).buffer);
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([32_768, 1]);
});

test('of more rows than a row group each comes once, in its order', async () => {
  const pieces: Uint8Array[] = [];
  const writer = ratePartWriter((piece) => pieces.push(piece), 300);
  const count = 2500;
  for (let index = 0; index < count; index += 1) writer.row({ ...RATE, rate: index, tin: String(index % 977) });
  writer.finish(null);
  const { rates } = await readRatePart(Buffer.concat(pieces));
  expect(rates.length).toBe(count);
  expect(rates.every(({ rate, tin }, index) => rate === index && tin === String(index % 977))).toBe(true);
});
