import { type Benchmark, MEDICARE } from '../../../src/core/benchmarks';
import { marketSource, parityIndex } from '../../../src/core/market';
import { gazetteer } from '../../../src/data';
import { loaded, read } from '../../../src/session';
import { packOf, type Row } from './packOf';

const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('the test asks what has no answer');
  return result.value;
};

const at = (dollars: number) => Array.from({ length: 7 }, () => dollars);
const row = (code: string, dollars: number, groups = 9): Row => ({
  code,
  payer: 'Aetna',
  groups,
  amounts: at(dollars),
});

const PACK = packOf([
  row('90834', 80),
  row('90837', 100),
  row('90791', 125),
  row('90853', 50, 3),
  row('99213', 100),
  row('99214', 200),
  row('99215', 400),
]);

/** Medicare pays 100, but 200 for 99214. */
const PRICES: Readonly<Record<string, number>> = { '99214': 20_000 };

const keyOf = (code: string) => ({
  code: value(read.code(code)),
  place: value(read.place('US')),
  setting: 'nonfacility' as const,
  practitioner: null,
  asOf: { kind: 'newest' as const },
  payer: null,
});

const TABLES = { gazetteer, labelOf: () => '' };
const source = marketSource(PACK, TABLES);
const marketOf =
  (from: typeof source): Parameters<typeof parityIndex>[1]['marketOf'] =>
  (code, payer, level) =>
    from.distribution({ ...keyOf(code), payer, measure: { kind: 'market', percent: 50, source: null } }, level);
const SOURCES = {
  marketOf: marketOf(source),
  medicareOf(code: string) {
    const real = value(loaded.book.benchmark({ ...keyOf('90837'), measure: MEDICARE }));
    const benchmark = {
      ...real,
      evidence: () => real.evidence(),
      unit: 'session',
      amount: PRICES[code] ?? 10_000,
    } as Benchmark;
    return { ok: true as const, value: benchmark };
  },
  tellsApart: false,
};

const ASKED = {
  payer: 'Aetna',
  region: 'US',
  behavioral: ['90834', '90837', '90791', '90853', '90899'],
  medical: ['99213', '99214', '99215'],
};

test('a parity index is the ratio of both geometric means, with the codes counted and those left out', () => {
  const made = parityIndex(ASKED, SOURCES);
  // ∛(0.80 × 1.00 × 1.25) = 1; ∛(1 × 1 × 4) = 1.5874…; 1 ÷ 1.5874 = 0.62996; 1.5874 − 1
  expect(made.behavioral.percentOfMedicare).toBeCloseTo(1, 12);
  expect(made.medical.percentOfMedicare).toBeCloseTo(1.587401, 6);
  expect(made.index).toBeCloseTo(0.629961, 6);
  expect(made.gap).toBeCloseTo(0.587401, 6);
  expect(made.behavioral.codes.map(({ code, ratio }) => [code, ratio])).toEqual([
    ['90834', 0.8],
    ['90837', 1],
    ['90791', 1.25],
  ]);
  expect(made.behavioral.left.map(({ code, why }) => [code, why.kind])).toEqual([
    ['90853', 'percentileWithheld'],
    ['90899', 'codeNotInMarket'],
  ]);
});

test('the medical side is of providers who bill no behavioral service, where the pack tells them apart', () => {
  const pack = packOf([
    ...['90834', '90837', '90791'].map((code) => row(code, 80)),
    // What psychiatrists among others are paid for office visits, and what family doctors are.
    ...['99213', '99214', '99215'].map((code) => row(code, 90)),
    ...['99213', '99214'].map((code) => ({ ...row(code, 120), of: 'medical' })),
  ]);
  const sources = { ...SOURCES, marketOf: marketOf(marketSource(pack, TABLES)) };
  const made = parityIndex(ASKED, { ...sources, tellsApart: true });
  // Medicare pays 100, and 200 for 99214: 120 ÷ 100, 120 ÷ 200.
  expect(made.medical.codes.map(({ code, ratio }) => [code, ratio])).toEqual([
    ['99213', 1.2],
    ['99214', 0.6],
  ]);
  expect(made.medical.left.map(({ code, why }) => [code, why.kind])).toEqual([['99215', 'providersNotApart']]);
  expect(made.index).toBeNull();
});

test('a side tells its fewest and most groups, its lowest and highest ratio, and how far to lean on it', () => {
  const { behavioral } = parityIndex(ASKED, SOURCES);
  expect(behavioral).toMatchObject({ groups: { least: 9, most: 9 }, ratios: { least: 0.8, most: 1.25 } });
  // Nine groups are thin, whatever their spread.
  expect(behavioral.confidence).toBe('thin');
  const many = packOf(['90834', '90837', '90791'].map((code) => row(code, 100, 40)));
  const side = parityIndex(ASKED, { ...SOURCES, marketOf: marketOf(marketSource(many, TABLES)) }).behavioral;
  // Each code is strong; three codes are not.
  expect(side.codes.map(({ confidence }) => confidence)).toEqual(['strong', 'strong', 'strong']);
  expect(side.confidence).toBe('fair');
  expect(parityIndex({ ...ASKED, behavioral: [] }, SOURCES).behavioral).toMatchObject({
    groups: null,
    ratios: null,
    confidence: 'thin',
  });
});

test('codes whose setting nobody tells are counted, a side each', () => {
  const pack = packOf([{ ...row('90834', 80), setting: 'any' }, row('90837', 100)]);
  const made = parityIndex(ASKED, { ...SOURCES, marketOf: marketOf(marketSource(pack, TABLES)) });
  expect([made.behavioral.untold, made.medical.untold]).toEqual([1, 0]);
});

test('rates of facilities are not set beside a price for offices', () => {
  const pack = packOf([{ ...row('90837', 300), setting: 'facility' }, row('90834', 80)]);
  const sources = { ...SOURCES, marketOf: marketOf(marketSource(pack, TABLES)) };
  const { codes, left } = parityIndex({ ...ASKED, behavioral: ['90837', '90834'] }, sources).behavioral;
  expect(codes.map(({ code }) => code)).toEqual(['90834']);
  expect(left.map(({ why }) => why.kind)).toEqual(['settingNotInMarket']);
});

test('Medicare’s release is named', () => {
  expect(parityIndex(ASKED, SOURCES).medicare).toMatchObject({ link: expect.stringContaining('cms.gov') as string });
});

test('of fewer than three codes on a side there is none', () => {
  expect(parityIndex({ ...ASKED, medical: ['99213', '99214'] }, SOURCES)).toMatchObject({ index: null, gap: null });
});

test('codes of another region than the one asked for do not count', () => {
  expect(parityIndex({ ...ASKED, region: 'TX' }, SOURCES).behavioral.codes).toEqual([]);
});
