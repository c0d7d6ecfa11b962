import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { countVotes } from '../../src/cli/pack/build/countVotes';
import { openDatabase, quoted } from '../../src/cli/pack/build/database';
import {
  assemblePack,
  checkPack,
  KEPT_PERCENTS,
  type MarketPack,
  makingPack,
  type MarketRate,
  type PackTables,
  type PackTerms,
} from '../../src/core/market';
import { toTheEnd } from '../../src/core/pausing';
import { writeRatePart } from '../../src/formats/rates';
import { packTables } from '../../src/session';
import { MARKET_RATE } from '../support/marketRate';

const TERMS: PackTerms = {
  name: 'Made-up market',
  edition: '1',
  date: '2026-11-24',
  made: 20261124,
  link: '',
  minimumGroups: 3,
  plausible: { least: 40.5, most: 400 },
  period: { name: '2026-11', from: 20261101, to: 20271031 },
  sources: [],
  notes: [],
};

// Each build opens a database of its own, which takes its time where the machine is busy.
jest.setTimeout(60_000);

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function bySql(
  rates: readonly MarketRate[],
  terms: PackTerms = TERMS,
  tables: PackTables = packTables,
): Promise<MarketPack> {
  const part = path.join(folder, 'part.parquet');
  writeFileSync(part, writeRatePart(rates, {}));
  const database = await openDatabase(new AbortController().signal);
  try {
    await database.run(`create view rates as select * from read_parquet(${quoted(part)})`);
    return assemblePack(await countVotes(database, terms, tables, () => undefined), terms, tables.unitOf);
  } finally {
    await database.close();
  }
}

const byCore = (rates: readonly MarketRate[], terms: PackTerms = TERMS, tables: PackTables = packTables) =>
  toTheEnd(makingPack(rates, rates.length, terms, tables));

/** Mostly what can be compared, and of everything that cannot be a little. */
const mostly = <T>(usual: readonly T[], rest: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...rest) });

const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 6000, max: 40_000 }).map((value) => value / 100) },
  { weight: 4, arbitrary: fc.constantFrom(90, 100, 100.01, 110.5, 120) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3e8 }).map((value) => value / 1e6) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.01, 0.011, -3, 9999, 9999.99, 99999.9, 1e7, 1e9, 1e300, 9e15) },
);

const rate: fc.Arbitrary<MarketRate> = fc.record({
  payer: mostly(['Aetna', 'Cigna'], ['', 'Çigna – north', "O'Hara", 'AETNA', 'Aetna.', 'ÇIGNA NORTH', '★★', '☆☆', ' ']),
  file: fc.constant('a.json'),
  updated: fc.constant('2026-11-01'),
  codeType: mostly(['CPT', 'HCPCS'], ['RC', 'MS-DRG', '']),
  code: mostly(['90837', '90834'], ['99213', 'H0015', '905', '0905', '885', 'h0004', '']),
  arrangement: mostly(['ffs'], ['FFS', 'bundle', 'capitation', '', 'case']),
  negotiatedType: mostly(
    ['negotiated', 'fee schedule'],
    ['percentage', 'per diem', 'Percent of charges', 'Per-Diem', '', 'case rate'],
  ),
  rate: amount,
  expires: mostly(['9999-12-31', '2027-01-31'], ['2026-11-23', '2026-11-24', '', '12/31/2020']),
  places: mostly(['11'], ['02,11', '21', '11,21', '']),
  billingClass: mostly(['professional'], ['institutional', 'both']),
  setting: mostly(['', 'outpatient'], ['inpatient']),
  modifiers: mostly([''], ['95', 'HO', 'HQ', '95,AJ', 'GT,HF']),
  tinKind: mostly(['ein'], ['npi', 'other']),
  tin: mostly(['1', '2', '3', '4', '5', '6', '7'], ['', '8|9']),
  state: mostly(['TX', 'OK'], ['', 'ZZ', 'AK']),
  county: mostly([''], ['48201']),
  taxonomy: mostly(['', 'masters'], ['other', 'physician']),
});

const SEEDED = { seed: 20261124, numRuns: 1 } as const;
const thousands = (seed: number): readonly MarketRate[] =>
  fc.sample(fc.array(rate, { minLength: 4000, maxLength: 4000, size: 'max' }), { ...SEEDED, seed })[0] ?? [];

test('thousands of rates come to the same pack in the database as in core, for every reason that drops one', async () => {
  const rates = thousands(1);
  const core = byCore(rates);
  expect(await bySql(rates)).toEqual(core);
  expect(core.counts.dropped).toHaveLength(11);
  expect(core.distributions.length).toBeGreaterThan(100);
  expect(checkPack(core).ok).toBe(true);
});

test('rates of codes without Medicare’s price are set beside their own medians alike', async () => {
  // Whole dollars around $100, so that a tenth and ten times of a median are met to the cent; few groups are far off, or many.
  const around = fc.record({
    code: fc.constantFrom('H0015', 'H0004', 'S9480', 'H2036', '0905'),
    tin: fc.integer({ min: 1, max: 150 }).map(String),
    rate: fc.integer({ min: 90, max: 110 }),
  });
  const [usual = []] = fc.sample(fc.array(around, { minLength: 3000, maxLength: 3000, size: 'max' }), SEEDED);
  const far = [
    ...[9, 9.999999, 10, 10.000001, 999.999999, 1000, 1000.000001, 1001].map((rate, at) => ({ rate, tin: `f${at}` })),
    { rate: 5000, tin: '7' },
  ];
  const humps = Array.from({ length: 12 }, (_, at) => ({ code: 'H2036', rate: 7 + at / 7, tin: `h${at}` }));
  const all = [
    ...usual,
    ...['H0015', 'H0004', 'H2036'].flatMap((code) => far.map((one) => ({ ...one, code }))),
    ...humps,
  ];
  const rates = all.map((one): MarketRate => ({ ...USUAL, codeType: one.code === '0905' ? 'RC' : 'HCPCS', ...one }));
  const core = byCore(rates);
  expect(await bySql(rates)).toEqual(core);
  // Not of H2036, below whose median there is a hump: its four above it, and the seven or eight of each of the others.
  const [dropped] = core.counts.dropped.filter(({ why }) => why.includes('median of its code'));
  expect(dropped?.rates).toBeGreaterThanOrEqual(15);
  expect(core.method.notes.join(' ')).toMatch(/no price for 5 of the codes.*for H2036: that may be another unit/);
  expect(checkPack(core).ok).toBe(true);
});

test('without a band they do, too', async () => {
  const rates = thousands(2);
  const terms = { ...TERMS, plausible: null };
  expect(await bySql(rates, terms)).toEqual(byCore(rates, terms));
});

test('regions of every kind, several of a rate, are counted alike', async () => {
  const rates = thousands(3);
  const tables: PackTables = {
    ...packTables,
    regionsOf: (state, county) => [
      ...(county === ''
        ? []
        : [{ kind: 'county', id: county, name: 'Harris County, TX', counties: ['Harris, TX'] } as const]),
      ...packTables.regionsOf(state, county),
    ],
  };
  expect(await bySql(rates, TERMS, tables)).toEqual(byCore(rates, TERMS, tables));
});

test('any few rates do, none among them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rate, { maxLength: 30 }), async (rates) => {
      expect(await bySql(rates)).toEqual(byCore(rates));
    }),
    { numRuns: 15, seed: 7 },
  );
}, 60_000);

const USUAL: MarketRate = { ...MARKET_RATE, state: '' };

/** The percentiles that rates of one taxpayer each come to, in cents. */
async function percentiles(rates: readonly number[]): Promise<readonly (number | undefined)[]> {
  const rows = rates.map((one, at) => ({ ...USUAL, payer: '', rate: one, tin: String(at) }));
  const { distributions } = await bySql(rows, { ...TERMS, plausible: null, minimumGroups: 1 });
  expect(distributions.length).toBe(1);
  return distributions.quantiles.map(({ cents }) => cents[0]);
}

/** The seven that people ask for, of those kept. */
const familiar = (amounts: readonly (number | undefined)[]) =>
  [0, 10, 25, 50, 75, 90, 100].map((percent) => amounts[KEPT_PERCENTS.indexOf(percent)]);

test('percentiles are those of PERCENTILE.INC', async () => {
  // Four rates: P10 at place 0.3 of 100 and 120, P25 at 0.75, P50 at 1.5 of 120 and 150, P75 at 2.25 of 150 and 210, P90 at 2.7.
  // 100 + 0.3 × 20 = 106; 100 + 0.75 × 20 = 115; 135; 150 + 0.25 × 60 = 165; 150 + 0.7 × 60 = 192.
  expect(familiar(await percentiles([150, 100, 210, 120]))).toEqual([10000, 10600, 11500, 13500, 16500, 19200, 21000]);
  // Half a cent goes up: (80.00 + 80.01) ÷ 2 = 80.005.
  expect(familiar(await percentiles([80, 80.01]))[3]).toBe(8001);
  expect(await percentiles([99.995])).toEqual(KEPT_PERCENTS.map(() => 10000));
});

test('percentiles are those of DuckDB’s own quantile_cont over the same votes', async () => {
  const votes =
    fc.sample(fc.uniqueArray(fc.integer({ min: 2000, max: 90_000 }), { minLength: 40, maxLength: 40 }), SEEDED)[0] ??
    [];
  const connection = await (await DuckDBInstance.create()).connect();
  const shares = KEPT_PERCENTS.map((percent) => percent / 100);
  const read = await connection.runAndReadAll(
    `select quantile_cont(vote, [${shares.join(', ')}]) from (select unnest([${votes.map((vote) => `${vote}::double`).join(', ')}]) as vote)`,
  );
  const [[theirs] = []] = read.getRowsJS() as number[][][];
  // A tenth of 39 steps is a decimal fraction of cents; what doubles leave is far below the half that decides.
  expect(await percentiles(votes.map((vote) => vote / 100))).toEqual(
    theirs?.map((value) => Math.floor(value + 0.5 + 1e-9)),
  );
});

test('a run that is stopped ends with the reason it was stopped for, and leaves no folder', async () => {
  const controller = new AbortController();
  const database = await openDatabase(controller.signal);
  controller.abort(new Error('stopped by the test'));
  await expect(database.run('select 1')).rejects.toThrow('stopped by the test');
  await database.close();
});
