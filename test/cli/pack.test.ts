import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ingest } from '../../src/cli/ingest/ingest';
import { NO_TABLE } from '../../src/cli/ingest/npiTable';
import { wantedOf } from '../../src/cli/ingest/wanted';
import { buildPack, type BuildTerms } from '../../src/cli/pack/build/buildPack';
import { buildSummary } from '../../src/cli/pack/build/buildSummary';
import { buildTerms } from '../../src/cli/pack/build/buildTerms';
import type { MarketPack, MarketRate } from '../../src/core/market';
import { readPack } from '../../src/formats/pack';
import { writeRatePart } from '../../src/formats/rates';
import { askMarket, loadPacks } from '../../src/session';
import { MARKET_RATE } from '../support/marketRate';

const { signal } = new AbortController();
const WATCHING = { signal, stage: () => undefined };

// Each build opens a database of its own, which takes its time where the machine is busy.
jest.setTimeout(60_000);

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterEach(() => {
  loadPacks([]);
  rmSync(folder, { recursive: true, force: true });
});

const TERMS: BuildTerms = {
  name: 'Texas market',
  edition: undefined,
  date: '2026-11-24',
  link: '',
  minimumGroups: 5,
  plausible: { least: 40, most: 400 },
  until: null,
  counties: [],
};

async function built(inputs: readonly string[], terms: Partial<BuildTerms> = {}): Promise<MarketPack> {
  const { bytes } = await buildPack(inputs, { ...TERMS, ...terms }, WATCHING);
  const read = await readPack(bytes);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

/** Six practices and what each is paid for 90837: one twice, one by two rates, one nines, one percent of charge. */
const PRACTICES: readonly (readonly [tin: string, rates: readonly number[]])[] = [
  ['11-1111111', [100, 100]],
  ['22-2222222', [110, 130]],
  ['33-3333333', [140]],
  ['44-4444444', [150]],
  ['55-5555555', [200]],
  ['66-6666666', [9999.99]],
];

const priced = (rate: number, more: object = {}) => ({
  negotiated_type: 'negotiated',
  negotiated_rate: rate,
  expiration_date: '9999-12-31',
  service_code: ['11'],
  billing_class: 'professional',
  setting: 'outpatient',
  ...more,
});

const FILE = JSON.stringify({
  reporting_entity_name: 'Made Health',
  last_updated_on: '2026-11-01',
  version: '2.0.0',
  provider_references: PRACTICES.map(([value], at) => ({
    provider_group_id: at,
    provider_groups: [{ npi: [1_093_700_000 + at], tin: { type: 'ein', value } }],
  })),
  in_network: [
    {
      negotiation_arrangement: 'ffs',
      name: 'made up',
      billing_code_type: 'CPT',
      billing_code_type_version: '2026',
      billing_code: '90837',
      description: 'made up',
      negotiated_rates: [
        ...PRACTICES.map(([, rates], at) => ({
          provider_references: [at],
          negotiated_prices: rates.map((rate) => priced(rate)),
        })),
        { provider_references: [0], negotiated_prices: [priced(80, { negotiated_type: 'percentage' })] },
      ],
    },
  ],
});

test('a payer’s file becomes a pack whose figures are those worked out by hand', async () => {
  writeFileSync(path.join(folder, 'made.json'), FILE);
  const rates = path.join(folder, 'rates');
  await ingest({
    inputs: [path.join(folder, 'made.json')],
    folder: rates,
    filters: '',
    wanted: await wantedOf({ codes: 'behavioral', tins: undefined, states: undefined }, undefined),
    classes: NO_TABLE.classes,
    payer: undefined,
    state: 'TX',
    salvage: false,
    remote: false,
    follow: undefined,
    signal,
    print: () => undefined,
  });
  const pack = await built([rates]);
  // Votes: 100, (110 + 130) ÷ 2 = 120, 140, 150, 200; the percentage and the nines are none.
  expect(pack.counts).toMatchObject({ read: 8, kept: 6 });
  expect(pack.counts.dropped.map(({ why, rates: lost }) => [why.split(/[ :]/)[0], lost])).toEqual([
    ['percent', 1],
    ['placeholder', 1],
  ]);
  expect(pack.sources).toEqual([{ payer: 'Made Health', file: 'made.json', url: '', updated: 20261101 }]);
  expect(pack.periods).toEqual([{ name: '2026-11', from: 20261101, to: 20271031 }]);
  loadPacks([pack]);
  const asked = askMarket({
    code: '90837',
    region: 'TX',
    measure: null,
    asOf: null,
    setting: null,
    practitioner: null,
    payer: 'Made Health',
  });
  if (!asked.ok) throw new Error(asked.failure.message);
  // P10 at place 0.4: 100 + 0.4 × 20 = 108; P25 the second; P75 the fourth; P90 at 3.6: 150 + 0.6 × 50 = 180.
  const familiar = asked.value.points.filter(({ percent }) => [0, 10, 25, 50, 75, 90, 100].includes(percent));
  expect(familiar.map(({ amount }) => amount)).toEqual([10000, 10800, 12000, 14000, 15000, 18000, 20000]);
  expect(asked.value).toMatchObject({ groups: 5, rates: 6, dropped: 2, region: { id: 'TX' } });
  expect(buildSummary(pack, 'texas.parquet', 1234, 1.25).join('\n')).toContain('6  kept');
});

const RATE: MarketRate = { ...MARKET_RATE, rate: 150 };

function part(name: string, changes: readonly Partial<MarketRate>[], said: object = {}): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const bytes = writeRatePart(
    changes.map((change) => ({ ...RATE, ...change })),
    { name: 'a.json', ...said },
  );
  writeFileSync(file, bytes);
  return file;
}

test('files of different months are counted together, and it is said; the newest names the period', async () => {
  part('rates/a.parquet', [{ updated: '2026-09-30' }]);
  part('rates/b.parquet', [{ updated: '2027-01-01', file: 'b.json', tin: '2' }]);
  part('rates/c.parquet', [{ updated: '', file: 'c.json', tin: '3' }]);
  const pack = await built([path.join(folder, 'rates')]);
  expect(pack.method.notes.join(' ')).toContain('Files of different months are counted together: 2026-09, 2027-01.');
  expect(pack.method.notes.join(' ')).toContain('do not say when they were updated: 1 of 3.');
  expect(pack.periods).toEqual([{ name: '2027-01', from: 20270101, to: 20271231 }]);
  expect(pack.sources.map(({ updated }) => updated)).toEqual([20260930, 20270101, null]);
});

test('parts with an address say it, and what was not read of a file is told', async () => {
  part('rates/a.parquet', [{}], { fault: 'it ends early', notFetched: 2 });
  const files = { 'https://payer.example/a.json "tag"': ['a.parquet'] };
  writeFileSync(path.join(folder, 'rates/ingested.json'), JSON.stringify({ filters: '', files }));
  const pack = await built([path.join(folder, 'rates')]);
  expect(pack.sources[0]?.url).toBe('https://payer.example/a.json');
  expect(pack.method.notes.slice(-2)).toEqual([
    'a.json was not read to its end: it ends early',
    'a.json keeps provider groups in 2 other files, which were not read.',
  ]);
});

test('the same parts make the same pack in any order and named twice; others make another edition', async () => {
  const [one, other] = [part('a.parquet', [{}]), part('b.parquet', [{ tin: '2', rate: 160 }])];
  const pack = await built([one, other]);
  expect(await built([other, one, folder])).toEqual(pack);
  expect((await built([one])).edition).not.toBe(pack.edition);
  expect((await built([one], { edition: 'mine' })).edition).toBe('mine');
});

test('a pack beside its parts is passed over, and none is made of another pack', async () => {
  part('a.parquet', [{}]);
  const { bytes } = await buildPack([folder], TERMS, WATCHING);
  const pack = path.join(folder, 'pack.parquet');
  writeFileSync(pack, bytes);
  expect((await built([folder])).counts.read).toBe(1);
  await expect(built([pack])).rejects.toThrow('is a pack already');
});

test('where nothing is kept it is said why in words, and what helps', async () => {
  const file = part('a.parquet', [
    { expires: '2020-12-31' },
    { expires: '2021-12-31', tin: '2' },
    { negotiatedType: 'percentage' },
  ]);
  await expect(built([file])).rejects.toThrow(
    'None of 3 rates was kept: 2 expired before the pack was made; 1 percent of charge, which is no dollars. An earlier --date counts rates that were in force then.',
  );
});

test('office visits of those who bill no behavioral service are a class of their own; of behavioral codes they are ghosts', async () => {
  const file = part('a.parquet', [
    { code: '99213', tin: '1', taxonomy: 'other', rate: 120 },
    { code: '99213', tin: '2', taxonomy: 'physician', rate: 90 },
    { code: '90837', tin: '1', taxonomy: 'other' },
  ]);
  const pack = await built([file]);
  expect([...pack.classes].sort()).toEqual(['', 'medical', 'physician']);
  expect(pack.counts).toMatchObject({ read: 3, kept: 2 });
  expect(pack.counts.dropped).toEqual([{ rates: 1, why: expect.stringMatching(/^ghost: providers/) as string }]);
});

test('a path with a quote, a space or a folder that looks like a column is read as it is', async () => {
  const file = part("payer=Cigna/it's here.parquet", [{}]);
  expect((await built([file])).payers).toEqual([null, 'Aetna']);
});

test('a pack that the add-in would refuse is not built, and what it reads is said', async () => {
  const file = part('a.parquet', [{ payer: 'x'.repeat(10_001) }]);
  await expect(built([file])).rejects.toThrow(
    /The add-in would refuse this pack of 4 distributions: .* names of up to 10,000 characters, 200,000 entries of a kind and 2,000,000 distributions\.$/,
  );
});

test.each([
  ['a path that is not there', () => path.join(folder, 'nowhere'), 'is not there'],
  ['an empty folder', () => folder, 'holds no parts of rates'],
  ['no Parquet file', () => written('a.parquet', '<!doctype html>'), 'is no whole Parquet file'],
  ['a part cut off', () => written('a.parquet', readFileSync(part('b.parquet', [{}])).subarray(0, 300)), 'no whole'],
  ['a name that is a pattern', () => part('a[1].parquet', [{}]), 'its path holds'],
  ['nothing that can be kept', () => part('a.parquet', [{ rate: 0 }, { rate: 0 }]), '2 placeholder'],
])('%s is refused, with what to do', async (_, input, says) => {
  await expect(built([input()])).rejects.toThrow(says);
});

function written(name: string, contents: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), contents);
  return path.join(folder, name);
}

test('a part damaged in its middle is refused, and no figure comes of it', async () => {
  const file = part(
    'a.parquet',
    Array.from({ length: 500 }, (_, at) => ({ tin: String(at), rate: 100 + at / 7 })),
  );
  const bytes = readFileSync(file);
  bytes.fill(0xff, 200, 2000);
  writeFileSync(file, bytes);
  await expect(built([file])).rejects.toThrow(/cannot be counted.*ingest its file again/);
});

test('a build that is stopped ends with the reason, and its folder for spilling is gone', async () => {
  const spills = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('parley-pack-'));
  const before = spills();
  const file = part(
    'a.parquet',
    Array.from({ length: 2000 }, (_, at) => ({ tin: String(at) })),
  );
  const controller = new AbortController();
  const stage = (name: string) => {
    if (name === 'Reading') controller.abort(new Error('stopped by the test'));
  };
  await expect(buildPack([file], TERMS, { signal: controller.signal, stage })).rejects.toThrow('stopped by the test');
  expect(spills().filter((name) => !before.includes(name))).toEqual([]);
});

describe('what is asked for', () => {
  const options = { output: 'o.parquet', name: 'Texas market', minimum: '5' };
  const terms = (change: object) => buildTerms({ ...options, ...change }, '2026-11-24');

  test('is a band of 20 to 1000 percent, five groups and today, unless something else is stated', () => {
    expect(terms({})).toMatchObject({
      plausible: { least: 20, most: 1000 },
      minimumGroups: 5,
      date: '2026-11-24',
      until: null,
    });
    expect(terms({ band: '40-400' }).plausible).toEqual({ least: 40, most: 400 });
    expect(terms({ band: '40.5% - 400%' }).plausible).toEqual({ least: 40.5, most: 400 });
    expect(terms({ band: false }).plausible).toBeNull();
    expect(terms({ until: '2027-12-31' }).until).toBe(20271231);
  });

  test.each([
    [{ band: '400-40' }, '--band 400-40 is no band'],
    [{ band: 'wide' }, '--band wide is no band'],
    [{ minimum: '0' }, '--minimum 0'],
    [{ minimum: '2.5' }, '--minimum 2.5'],
    [{ date: '2026-02-30' }, '--date 2026-02-30 is no day'],
    [{ until: 'June' }, '--until June is no day'],
    [{ name: ' ' }, '--name is empty'],
    [{ link: 'http://payer.example' }, 'is no https address'],
  ])('%j is refused', (change, says) => {
    expect(() => terms(change)).toThrow(says);
  });

  test('an end before the beginning is refused', async () => {
    await expect(built([part('a.parquet', [{}])], { until: 20261031 })).rejects.toThrow('--until is before 2026-11');
  });
});
