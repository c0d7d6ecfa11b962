import { checkPack, makingPack, type MarketRate, type PackRegion } from '../../../src/core/market';
import { cents } from '../../../src/core/money';
import { toTheEnd } from '../../../src/core/pausing';
import { MARKET_RATE, PACK_TERMS } from '../../support/marketRate';

const US = { kind: 'national', id: 'US', name: 'United States', counties: [] } as const;
const make = (changes: readonly Partial<MarketRate>[], regions: readonly PackRegion[] = [US]) => {
  const rates = changes.map((change) => ({ ...MARKET_RATE, ...change }));
  const tables = {
    unitOf: () => 'session' as const,
    medicare: (code: string, state: string) => (code === 'H0015' || state === 'AK' ? null : cents(16_000)),
    regionsOf: () => regions,
  };
  return toTheEnd(makingPack(rates, rates.length, PACK_TERMS, tables));
};

test('a taxpayer votes once a key with the median of its distinct rates, and once over all payers', () => {
  const pack = make([
    { tin: '1', rate: 100 },
    { tin: '1', rate: 100 },
    { tin: '1', rate: 120 },
    { tin: '2', rate: 150 },
    { tin: '1', rate: 200, payer: 'Cigna' },
  ]);
  const { distributions, payers } = pack;
  const at = (payer: string | null) => Array.from(distributions.payer).findIndex((place) => payers[place] === payer);
  const amounts = (payer: string | null, ...percents: readonly number[]) =>
    percents.map((wanted) => distributions.quantiles.find(({ percent }) => percent === wanted)?.cents[at(payer)]);
  // Aetna: 1 votes (100 + 120) ÷ 2 = 110, 2 votes 150: 110, 114, 120, 130, 140, 146, 150.
  expect(amounts('Aetna', 0, 10, 25, 50, 75, 90, 100)).toEqual([11000, 11400, 12000, 13000, 14000, 14600, 15000]);
  // All: 1 votes the median of 100, 120 and 200 = 120, 2 votes 150; the middle is 135.
  expect(amounts(null, 50)).toEqual([13500]);
  expect(distributions.groups[at(null)]).toBe(2);
  expect(distributions.rates[at(null)]).toBe(5);
  expect(checkPack(pack).ok).toBe(true);
});

test('what is no vote is counted for the first reason that holds', () => {
  const pack = make([
    {},
    { negotiatedType: 'percentage' },
    { arrangement: 'bundle' },
    { codeType: 'MS-DRG' },
    { negotiatedType: 'per diem' },
    { rate: 0.01 },
    { expires: '2026-11-23' },
    { tin: '' },
    { taxonomy: 'other' },
    // 40 % of $160 is $64.
    { rate: 63.99 },
    { rate: 64 },
  ]);
  expect(pack.counts.read).toBe(11);
  expect(pack.counts.kept).toBe(2);
  expect(pack.counts.dropped.map(({ rates }) => rates)).toEqual(Array.from({ length: 9 }, () => 1));
  expect(checkPack(pack).ok).toBe(true);
});

test('words that the rule does not know are named in the pack', () => {
  const { method } = make([
    {},
    { negotiatedType: 'case rate' },
    { negotiatedType: 'case\u202Erate', arrangement: '' },
    { arrangement: '' },
    { arrangement: `${'x'.repeat(39)}😀` },
  ]);
  expect(method.notes).toEqual([
    'Negotiated types that the rule does not know: “case rate” (2).',
    `Arrangements that the rule does not know: nothing (1), “${'x'.repeat(39)}…” (1).`,
  ]);
});

describe('rates of a code that Medicare has no price for', () => {
  const ofCode = (code: string, rates: readonly number[], more: Partial<MarketRate> = {}) =>
    rates.map((rate, at) => ({ code, codeType: 'HCPCS', rate, tin: String(at), ...more }));
  const USUAL = Array.from({ length: 30 }, (_, at) => 200 + at);

  test('are dropped far from the code’s own median, and counted by name', () => {
    const { counts, distributions, method } = make(ofCode('H0015', [...USUAL, 0.5, 88_000]));
    expect(counts).toMatchObject({ read: 32, kept: 30 });
    expect(counts.dropped).toEqual([{ why: expect.stringContaining('median of its code') as string, rates: 2 }]);
    // Of the payer, and of all payers together.
    expect(Array.from(distributions.groups)).toEqual([30, 30]);
    expect(Array.from(distributions.rates)).toEqual([30, 30]);
    expect(Array.from(distributions.dropped)).toEqual([2, 2]);
    expect(distributions.quantiles[0]?.cents[0]).toBe(20_000);
    expect(method.notes).toEqual([expect.stringContaining('no price for 1 of the codes. Their rates, 32,')]);
  });

  test('stay where a code has a price in some place, which the others of it are set beside', () => {
    const pack = make([...ofCode('90837', USUAL), ...ofCode('90837', [0.5], { tin: 'x', state: 'AK' })]);
    expect(pack.counts).toMatchObject({ read: 31, kept: 31, dropped: [] });
    expect(pack.method.notes).toEqual([]);
  });

  test('stay where they are a second hump, which is said', () => {
    const { counts, method } = make(ofCode('H0015', [...USUAL, 15, 16]));
    expect(counts.kept).toBe(32);
    expect(method.notes[1]).toContain('for H0015: that may be another unit');
  });
});

test('reasons are listed in the order in which they are looked for', () => {
  const { counts } = make([{ taxonomy: 'other' }, { rate: 0 }, { arrangement: 'bundle' }, {}]);
  expect(counts.dropped.map(({ why }) => why.split(/[ :]/)[0])).toEqual(['bundle', 'placeholder', 'ghost']);
});

test('a rate of a payer without a name counts once, for all payers together', () => {
  const { payers, distributions, ...pack } = make([
    { payer: '', tin: '1' },
    { payer: '', tin: '2' },
    { payer: 'Aetna', tin: '3' },
  ]);
  expect(payers).toEqual([null, 'Aetna']);
  expect([...[distributions.groups, distributions.rates].map((column) => Array.from(column))]).toEqual([
    [3, 1],
    [3, 1],
  ]);
  expect(checkPack({ ...pack, payers, distributions }).ok).toBe(true);
});

test('one number is two taxpayers where it is of two kinds', () => {
  const { distributions } = make([
    { tinKind: 'ein', tin: '123456789' },
    { tinKind: 'npi', tin: '123456789' },
  ]);
  expect(Array.from(distributions.groups)).toEqual([2, 2]);
});

test('what is kept does not depend on the order of the rates', () => {
  const rates: readonly Partial<MarketRate>[] = [
    { codeType: 'RC', code: '90837', rate: 700 },
    { codeType: 'RC', code: '905', rate: 700 },
    { codeType: 'CPT', code: '0905', rate: 90 },
    { codeType: 'RC', code: '0905', rate: 800, tin: '2' },
    { codeType: 'CPT', code: '90837', rate: 100 },
  ];
  const pack = make(rates);
  expect(pack.codes).toEqual([
    { code: '0905', unit: 'day' },
    { code: '90837', unit: 'session' },
  ]);
  expect(make([...rates].reverse())).toEqual(pack);
});

test('regions of one name and two kinds are two', () => {
  const locality: PackRegion = { kind: 'locality', id: 'US', name: 'Another', counties: [] };
  const pack = make([{}, { tin: '2' }], [US, locality]);
  expect(pack.regions.map(({ kind }) => kind)).toEqual(['locality', 'national']);
  expect(checkPack(pack).ok).toBe(true);
  expect(make([{}, { tin: '2' }], [locality, US])).toEqual(pack);
});

describe('payers whose names differ in capitals, punctuation and legal form alone are one', () => {
  const named = (...payers: readonly string[]) =>
    make(payers.map((payer, at) => ({ payer, tin: String(at % 3), rate: 100 + at })));
  const spellingsOf = ({ method: { notes } }: ReturnType<typeof make>) =>
    notes.filter((note) => note.startsWith('Payers whose names'));

  test('by the name that most of their rates have, and every group votes once', () => {
    // Taxpayers 0, 1 and 2; 0 has $100 of “AETNA” and $103 of “Aetna”, which is one vote of $101.50.
    const pack = named('AETNA', 'Aetna', 'aetna.', 'Aetna');
    expect(pack.payers).toEqual([null, 'Aetna']);
    expect(Array.from(pack.distributions.groups)).toEqual([3, 3]);
    const amounts = pack.distributions.quantiles.map(({ cents: column }) => column[1]);
    expect([amounts[0], amounts.at(-1)]).toEqual([10_100, 10_200]);
    expect(spellingsOf(pack)).toEqual([
      'Payers whose names differ in capitals, punctuation and legal form alone are one: “Aetna” (also “AETNA”, “aetna.”).',
    ]);
  });

  test('of spellings alike frequent the first by the alphabet, in whatever order they come', () => {
    for (const order of [
      ['AETNA', 'Aetna'],
      ['Aetna', 'AETNA'],
    ])
      expect(named(...order).payers).toEqual([null, 'AETNA']);
  });

  test('others are others: more words, other letters, names of signs alone', () => {
    const pack = named('Aetna', 'Aetna Life', 'Ætna', '★★', '☆☆');
    expect(new Set(pack.payers)).toEqual(new Set([null, 'Aetna', 'Aetna Life', 'Ætna', '★★', '☆☆']));
    expect(spellingsOf(pack)).toEqual([]);
  });

  test('spaces are no name', () => expect(named('  ', ' ').payers).toEqual([null]));
});

test('amounts of fewer groups than the minimum are not in the pack', () => {
  // Aetna has two groups, which is the minimum here, and Cigna one.
  const { distributions, payers } = make([{ tin: '1' }, { tin: '2' }, { tin: '2', payer: 'Cigna', rate: 177 }]);
  const row = Array.from(distributions.payer).findIndex((at) => payers[at] === 'Cigna');
  expect([distributions.groups[row], distributions.rates[row]]).toEqual([1, 1]);
  expect(distributions.quantiles.filter(({ cents: column }) => column[row] !== 0)).toEqual([]);
});

test('rates of untold setting count among the offices’, a group’s vote still being one', () => {
  const pack = make([
    { tin: '1', rate: 100, places: '11' },
    { tin: '2', rate: 200, places: '11' },
    { tin: '2', rate: 210, places: '' },
    { tin: '3', rate: 300, places: '' },
  ]);
  const { distributions, settings } = pack;
  const row = Array.from(distributions.setting).findIndex((at) => settings[at] === 'nonfacility');
  const at = (wanted: number) => distributions.quantiles.find(({ percent }) => percent === wanted)?.cents[row];
  // 1 votes 100, 2 the median of 200 and 210, 3 votes 300.
  expect([at(0), at(50), at(100)]).toEqual([10000, 20500, 30000]);
  expect([distributions.groups[row], distributions.rates[row]]).toEqual([3, 4]);
  expect(pack.method.notes).toContainEqual(expect.stringContaining('untold setting'));
});
