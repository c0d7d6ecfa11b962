import { benchmarkBook, MEDICARE, type RateKey } from '../../../src/core/benchmarks';
import {
  makingPack,
  type MarketPack,
  type MarketRate,
  marketSource,
  type PackSetting,
  parityIndex,
  type PackTables,
} from '../../../src/core/market';
import { toTheEnd } from '../../../src/core/pausing';
import { ok, type Result } from '../../../src/core/result';
import { gazetteer } from '../../../src/data';
import { loaded, read } from '../../../src/session';
import { MARKET_RATE, PACK_TERMS } from '../../support/marketRate';

const US = { kind: 'national', id: 'US', name: 'United States', counties: [] } as const;
const TABLES: PackTables = { unitOf: () => 'session', medicare: () => null, regionsOf: () => [US] };

/** A taxpayer's rate of a code: for an office, a facility, or for places that nobody tells. */
const rate = (code: string, tin: string, where: PackSetting, dollars: number): MarketRate => ({
  ...MARKET_RATE,
  ...{ code, tin, rate: dollars, places: { nonfacility: '11', facility: '21', any: '' }[where] },
});

/*
 * 90837. For offices: 1, 2, 3, 4. For facilities: 3, 5. Untold: 2, 4 (twice), 6.
 * In the office's distribution are 1, 2, 3, 4, 6, of which 2, 4 and 6 have untold rates; in the facilities' 3, 5, 2, 4, 6, of which
 * the same three; in the untold's those three alone.
 * 90834 is told throughout, 90791 nowhere.
 */
const RATES: readonly MarketRate[] = [
  rate('90837', '1', 'nonfacility', 100),
  rate('90837', '2', 'nonfacility', 110),
  rate('90837', '3', 'nonfacility', 120),
  rate('90837', '4', 'nonfacility', 130),
  rate('90837', '3', 'facility', 90),
  rate('90837', '5', 'facility', 95),
  rate('90837', '2', 'any', 110),
  rate('90837', '4', 'any', 131),
  rate('90837', '4', 'any', 132),
  rate('90837', '6', 'any', 140),
  ...['1', '2', '3'].map((tin) => rate('90834', tin, 'nonfacility', 80)),
  ...['1', '2'].map((tin) => rate('90791', tin, 'any', 150)),
];
const made = (rates: readonly MarketRate[] = RATES): MarketPack =>
  toTheEnd(makingPack(rates, rates.length, { ...PACK_TERMS, plausible: null }, TABLES));
const PACK = made();

/** Groups, and those of untold setting, of all payers together. */
function counted(pack: MarketPack, code: string, setting: PackSetting): readonly (number | undefined)[] {
  const { distributions, codes, settings, payers } = pack;
  const row = Array.from({ length: distributions.length }, (_, at) => at).find(
    (at) =>
      codes[distributions.code[at] ?? -1]?.code === code &&
      settings[distributions.setting[at] ?? -1] === setting &&
      payers[distributions.payer[at] ?? -1] === null,
  );
  return row === undefined ? [] : [distributions.groups[row], distributions.untold[row]];
}

test.each<[string, PackSetting, readonly number[]]>([
  ['90837', 'nonfacility', [5, 3]],
  ['90837', 'facility', [5, 3]],
  ['90837', 'any', [3, 3]],
  ['90834', 'nonfacility', [3, 0]],
  ['90834', 'any', []],
  ['90791', 'any', [2, 2]],
])('of %s, %s: groups and those of untold setting are %j', (code, setting, expected) => {
  expect(counted(PACK, code, setting)).toEqual(expected);
});

test('where every rate is told there are none', () => {
  const told = made(RATES.filter(({ places }) => places !== ''));
  expect(counted(told, '90837', 'nonfacility')).toEqual([4, 0]);
  expect(Math.max(...Array.from(told.distributions.untold))).toBe(0);
});

const known = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const keyOf = (code: string, setting = 'Non-facility'): RateKey => ({
  code: known(read.code(code)),
  place: known(read.place('US')),
  setting: known(read.setting(setting)),
  practitioner: null,
  asOf: { kind: 'newest' },
  payer: null,
  measure: { kind: 'market', percent: 50, source: null },
});
const source = marketSource(PACK, { gazetteer, labelOf: () => '' });
const book = benchmarkBook([source]);
const notesOf = (code: string, setting?: string): readonly string[] =>
  known(book.benchmark(keyOf(code, setting))).evidence().notes;

const SAID =
  '3 of the 5 provider groups have rates whose setting the payer does not say: they count for offices and for facilities.';

test('the evidence says how many groups are among an office’s or a facility’s without anybody saying so', () => {
  expect(notesOf('90837')).toEqual([SAID]);
  expect(notesOf('90837', 'Facility')).toEqual([SAID]);
  expect(notesOf('90834')).toEqual([]);
  // Its setting says that already.
  expect(notesOf('90791')).toEqual([]);
  expect(known(book.benchmark(keyOf('90791'))).evidence().setting).toBe('any setting');
});

test('so does a rate’s rank', () => {
  const distribution = known(
    source.distribution({ ...keyOf('90837'), measure: { kind: 'market', percent: 50, source: null } }),
  );
  expect(distribution).toMatchObject({ groups: 5, untold: 3 });
  expect(distribution.evidence('', '', []).notes).toEqual([SAID]);
});

test('parity counts the codes that have such groups, and the groups of each', () => {
  const { behavioral } = parityIndex(
    { payer: 'Aetna', region: 'US', behavioral: ['90837', '90834', '90791'], medical: [] },
    {
      marketOf: (code, payer, level) =>
        source.distribution({ ...keyOf(code), payer, measure: { kind: 'market', percent: 50, source: null } }, level),
      medicareOf: (code) => ok(known(loaded.book.benchmark({ ...keyOf(code), measure: MEDICARE }))),
      tellsApart: false,
    },
  );
  expect(behavioral.codes.map(({ code, groups, untold }) => [code, groups, untold])).toEqual([
    ['90837', 5, 3],
    ['90834', 3, 0],
    ['90791', 2, 2],
  ]);
  expect(behavioral.untold).toBe(2);
});
