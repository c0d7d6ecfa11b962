import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { ingest } from '../../../src/cli/ingest/ingest';
import { NO_TABLE } from '../../../src/cli/ingest/npiTable';
import { wantedOf } from '../../../src/cli/ingest/wanted';
import type { MarketRate } from '../../../src/core/market';
import { toTheEnd } from '../../../src/core/pausing';
import { readPack } from '../../../src/formats/pack';
import { readRatePart } from '../../../src/formats/rates';
import { packTables } from '../../../src/session';
import { makeTicPack } from '../../../src/session/tic/makeTicPack';
import { MOST_RATES, type ReadTic, readTicFile } from '../../../src/session/tic/readTicFile';
import type { TicTerms } from '../../../src/session/tic/ticFound';
import { EVERYTHING, readTicWanted } from '../../../src/session/tic/ticWanted';
import { madeTic } from '../../support/madeTic';
import { describeWithTic, readTic, ticExamples } from '../../support/ticFiles';

const nothing = (): void => undefined;
const read = (
  name: string,
  bytes: Uint8Array | string,
  room = MOST_RATES,
  wanted = EVERYTHING,
): Promise<readonly ReadTic[]> =>
  readTicFile(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name), wanted, {
    room,
    packed: nothing,
    unpacked: nothing,
  });

/** What the command line keeps of the same file. */
async function ingested(name: string, bytes: Uint8Array | string): Promise<readonly MarketRate[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  try {
    writeFileSync(path.join(folder, name), bytes);
    await ingest({
      inputs: [path.join(folder, name)],
      folder: path.join(folder, 'rates'),
      filters: '',
      wanted: await wantedOf({ codes: 'behavioral', tins: undefined, states: undefined }, undefined),
      classes: NO_TABLE.classes,
      payer: 'Payer',
      state: 'TX',
      salvage: false,
      remote: false,
      follow: undefined,
      signal: new AbortController().signal,
      print: nothing,
    });
    const parts = readdirSync(path.join(folder, 'rates')).filter((part) => part.endsWith('.parquet'));
    const all = await Promise.all(parts.map((part) => readRatePart(readFileSync(path.join(folder, 'rates', part)))));
    return all.flatMap(({ rates }) => rates);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ratesOf = (files: readonly ReadTic[]): readonly MarketRate[] =>
  files.flatMap(({ kept }) => [...kept.rates('Payer', 'TX')]);

/** Six groups at $100 to $150, and a code that Parley does not carry. */
const SIX = madeTic({
  groups: 6,
  items: [
    { code: '90837', rate: (group) => 90 + 10 * group },
    { code: '27447', rate: () => 20_000 },
    { code: 'H0015', type: 'HCPCS', rate: () => 160 },
  ],
});
const half = SIX.length >> 1;
const FORMS: readonly (readonly [string, string, Uint8Array | string])[] = [
  ['plain', 'made.json', SIX],
  ['packed by gzip', 'made.json.gz', gzipSync(SIX)],
  ['in two members of gzip', 'two.json.gz', Buffer.concat([gzipSync(SIX.slice(0, half)), gzipSync(SIX.slice(half))])],
];

test.each(FORMS)('a file %s gives the rates that the command line keeps of it', async (_, name, bytes) => {
  const files = await read(name, bytes);
  expect(ratesOf(files)).toEqual(await ingested(name, bytes));
  // 90837 and H0015, six groups each; 27447 is no code of behavioral health.
  expect(files.map(({ found }) => [found.rows, found.services, found.servicesKept, found.fault])).toEqual([
    [12, 3, 2, null],
  ]);
  expect(files[0]?.found).toMatchObject({ kind: 'rates', payer: 'Made Health', updated: '2026-11-01' });
});

test('each JSON file of a zip archive is read', async () => {
  const files = await read(
    'made.zip',
    zipSync({ 'a.json': strToU8(SIX), 'b.json.gz': gzipSync(SIX), 'read.me': strToU8('no') }),
  );
  expect(files.map(({ found: { name, rows, fault } }) => [name, rows, fault])).toEqual([
    ['a.json', 12, null],
    ['b.json.gz', 12, null],
  ]);
});

test('a payer’s name in Latin-1 is said to be so, as the command line says it; of UTF-8 nothing is said', async () => {
  const [latin] = await read('made.json', Buffer.from(SIX.replace('Made Health', 'Salud Añeja'), 'latin1'));
  // {"reporting_entity_name":"Salud Añeja": the key and its quotes end at byte 26, seven more come before the ñ.
  expect(latin?.found.foreign).toEqual([
    '1 text is not in UTF-8, as these files have to be; each byte that cannot be read is kept as “\uFFFD”:',
    'reporting_entity_name, at byte 33: 0xF1 (“ñ” in Latin-1)',
    'Names alone are concerned: codes, rates and providers are as the file has them. Write the payer’s right name below.',
  ]);
  expect((await read('made.json', SIX))[0]?.found.foreign).toEqual([]);
});

describeWithTic('CMS’s examples', () => {
  test('give what the command line keeps of them', async () => {
    for (const name of ticExamples()) {
      const bytes = readTic(name);
      const file = path.basename(name);
      expect(ratesOf(await read(file, bytes))).toEqual(await ingested(file, bytes));
    }
  });

  test('of other kinds are said to be such, with the files that a table of contents names', async () => {
    const [contents] = await read('contents.json', readTic('table-of-contents-sample.json'));
    expect(contents?.found).toMatchObject({ kind: 'contents', rows: 0, fault: null });
    expect(contents?.found.listed).toContainEqual({
      description: 'in-network file',
      location: 'https://www.some_site.com/files/in-network-file-123456.json',
    });
    const [allowed] = await read('allowed.json', readTic('allowed-amounts-single-plan-sample.json'));
    expect(allowed?.found).toMatchObject({ kind: 'allowedAmounts', rows: 0, fault: null });
  });
});

describe('what is wrong with a file is said by its byte, and what came before is kept', () => {
  test('a page that is no JSON', async () => {
    const [file] = await read('page.json', '<html>');
    expect(file?.found.fault).toEqual({
      kind: 'broken',
      says: 'Byte 0: An object in braces, as in-network files are, was expected, not “<”.',
    });
  });

  test('gzip that breaks off', async () => {
    const long = madeTic({
      groups: 2000,
      items: ['90837', '90834', '90791', '90847'].map((code) => ({
        code,
        rate: (group) => 90 + ((group * 7919) % 97),
      })),
    });
    const packed = gzipSync(long);
    const cut = packed.length >> 1;
    const [file] = await read('cut.json.gz', packed.subarray(0, cut));
    expect(file?.found.fault).toEqual({
      kind: 'broken',
      says: `Packed byte ${cut.toLocaleString('en-US')}: it is packed, and ends too early: it is not whole. Get it again.`,
    });
    const rates = ratesOf([file!]);
    expect(rates.length).toBeGreaterThan(0);
    expect(rates.length % 2000).toBe(0);
    expect(rates).toEqual(
      (await ingested('long.json', long)).slice(0, rates.length).map((rate) => ({ ...rate, file: 'cut.json.gz' })),
    );
  });

  test('an archive without JSON, and one that is not whole', async () => {
    const [none] = await read('a.zip', zipSync({ 'read.me': strToU8('no') }));
    expect(none?.found.fault).toMatchObject({ says: 'it is an archive without a JSON file in it.' });
    const [cut] = await read('a.zip', zipSync({ 'a.json': strToU8(SIX) }).subarray(0, 100));
    expect(cut?.found.fault).toMatchObject({
      says: 'Packed byte 100: it begins as a zip archive and is no whole one. Get it again.',
    });
  });

  test('more rates than the pane takes, of which nothing is kept', async () => {
    const [file] = await read('large.json', SIX, 11);
    expect(file?.found).toMatchObject({ rows: 0, fault: { kind: 'tooMany', most: 1_000_000 } });
    const [fits] = await read('large.json', SIX, 12);
    expect(fits?.found).toMatchObject({ rows: 12, fault: null });
  });
});

test('provider references that lie in files of their own are counted, not fetched', async () => {
  const remote = [{ provider_group_id: 1, location: 'https://payer.example/groups.json' }];
  const [file] = await read(
    'remote.json',
    SIX.replace(
      /"provider_references":\[\{"provider_group_id".*?\}\]\}\],"in_network"/,
      () => `"provider_references":${JSON.stringify(remote)},"in_network"`,
    ),
  );
  expect(file?.found).toMatchObject({ elsewhere: 1, rows: 0, fault: null });
});

describe('what is to be kept', () => {
  const { wanted } = readTicWanted('90837', '11-0000002, 11-0000005');

  test('of the codes and taxpayers named alone rates are kept', async () => {
    const [file] = await read('made.json', SIX, MOST_RATES, wanted);
    expect(file?.found).toMatchObject({ rows: 2, services: 3, servicesKept: 1, wanted });
    // 90 + 10 × 2, 90 + 10 × 5
    expect(ratesOf(file ? [file] : []).map(({ code, tin, rate }) => [code, tin, rate])).toEqual([
      ['90837', '110000002', 110],
      ['90837', '110000005', 140],
    ]);
  });

  test('lists are read with commas or spaces, and what cannot be meant is named', () => {
    expect(wanted).toEqual({ codes: ['90837'], taxpayers: ['110000002', '110000005'] });
    expect(readTicWanted('', ' ')).toEqual({ wanted: EVERYTHING, faults: { codes: null, taxpayers: null } });
    expect(readTicWanted('90837,27447', '11-000000, 12').faults).toEqual({ codes: '27447', taxpayers: '11-000000' });
  });
});

describe('the pack', () => {
  const TERMS: TicTerms = {
    name: 'Made Health November 2026',
    payer: 'Made Health',
    state: 'TX',
    withBroken: false,
    date: '2026-11-24',
  };
  const make = async (files: readonly ReadTic[], terms: Partial<TicTerms> = {}) => {
    const made = toTheEnd(makeTicPack(files, { ...TERMS, ...terms }, packTables));
    const pack = await readPack(made.bytes);
    if (!pack.ok) throw new Error(pack.failure.message);
    return { made, pack: pack.value };
  };

  test('counts for the state named and the nation, and says what it holds', async () => {
    const { made, pack } = await make(await read('made.json', SIX));
    expect(pack.regions.map(({ id }) => id).sort()).toEqual(['TX', 'US']);
    expect(pack.periods).toEqual([{ name: '2026-11', from: 20261101, to: 20271031 }]);
    expect(pack.sources).toEqual([{ payer: 'Made Health', file: 'made.json', url: '', updated: 20261101 }]);
    expect(pack.edition).toMatch(/^2026-11-24\.[0-9a-f]{6}$/);
    // Two codes, two regions, one payer and all payers together: eight; six groups each, so that none is withheld.
    expect(made).toMatchObject({
      codes: 2,
      groups: 6,
      distributions: 8,
      withheld: 0,
      counts: { read: 12, kept: 12, dropped: [] },
    });
    const { quantiles } = pack.distributions;
    const row = pack.codes.findIndex(({ code }) => code === '90837');
    const at = Array.from(pack.distributions.code).indexOf(row);
    // $100, 110 … 150: the median is (120 + 130) ÷ 2.
    expect(quantiles.map(({ percent, cents }) => [percent, cents[at]]).filter(([percent]) => percent === 50)).toEqual([
      [50, 12500],
    ]);
  });

  test('counts for the nation alone where no state is named, and withholds what fewer than five groups say', async () => {
    const four = madeTic({
      groups: 4,
      items: [
        { code: '90837', rate: () => 120 },
        { code: '90834', rate: () => 0.01 },
      ],
    });
    const { made, pack } = await make(await read('four.json', four), { state: '' });
    expect(pack.regions.map(({ id }) => id)).toEqual(['US']);
    expect(pack.method.notes).toContain(
      'Where providers practise was not looked up: every rate counts for the nation alone.',
    );
    // 90837 for the payer and for all payers; a cent is a placeholder.
    expect(made).toMatchObject({ distributions: 2, withheld: 2, counts: { read: 8, kept: 4 } });
    expect(made.counts.dropped).toEqual([{ why: expect.stringContaining('placeholder') as string, rates: 4 }]);
  });

  test('names words that the rule does not know, and how codes without a price were judged', async () => {
    const odd = SIX.replace('"negotiated_type":"negotiated"', '"negotiated_type":"case rate"');
    const { made, pack } = await make(await read('odd.json', odd));
    expect(made.counts.dropped.map(({ why }) => why)).toEqual([expect.stringContaining('does not know')]);
    expect(made.notes).toContain(
      `Negotiated types that the rule does not know: “case rate” (${made.counts.read - made.counts.kept}).`,
    );
    expect(pack.method.notes).toEqual(expect.arrayContaining([...made.notes]));
    expect((await make(await read('made.json', SIX))).made.notes.join(' ')).not.toContain('does not know');
  });

  test('leaves broken files out unless what came before the fault is to be kept', async () => {
    const files = [...(await read('made.json', SIX)), ...(await read('cut.json', SIX.slice(0, -2)))];
    expect(files.map(({ found }) => [found.rows, found.fault === null])).toEqual([
      [12, true],
      [12, false],
    ]);
    expect((await make(files)).made.counts.read).toBe(12);
    const { made, pack } = await make(files, { withBroken: true });
    expect(made.counts.read).toBe(24);
    expect(pack.method.notes).toContain('cut.json was not read to its end; what came before is counted.');
  });

  test('says which codes and taxpayers alone were kept', async () => {
    const { wanted } = readTicWanted('90837', '11-0000002, 11-0000005');
    const { pack } = await make(await read('made.json', SIX, MOST_RATES, wanted));
    expect(pack.method.notes).toContain('Of the files only rates of these codes were kept: 90837.');
    expect(pack.method.notes).toContain(
      'Of the files only rates of these taxpayers were kept: 110000002, 110000005. They are not the whole market.',
    );
  });

  test('has another edition where it holds something else', async () => {
    const files = await read('made.json', SIX);
    const [one, same, other] = [await make(files), await make(files), await make(files, { state: 'OK' })];
    expect(same.pack.edition).toBe(one.pack.edition);
    expect(other.pack.edition).not.toBe(one.pack.edition);
  });
});
