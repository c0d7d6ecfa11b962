import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { readNpiTable } from '../../src/cli/ingest/npiTable';
import { type Filters, wantedOf } from '../../src/cli/ingest/wanted';
import {
  brief,
  FILE,
  HOUSTON,
  inFolder,
  item,
  JSON_FILE,
  kept,
  lengths,
  lines,
  RATES,
  run,
  said,
  served,
  signal,
  TULSA,
  within,
  write,
} from '../support/ingesting';

inFolder();

/** Of FILE, by hand: 90837 for both practices; revenue code 905 is 0905 with the zero left out; 99999 was not asked for. */
const KEPT = ['905 700 222222222', '90837 118.5 111111111', '90837 118.5 222222222'];

test('a file’s rates are kept one a taxpayer, with whose they are and as of when; what is not asked for is not', async () => {
  const totals = await run([write('made.json', JSON_FILE)]);
  const rates = await kept();
  expect(brief(rates)).toEqual(KEPT);
  expect(rates[0]).toEqual({
    payer: 'Made Health',
    file: 'made.json',
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
    modifiers: '',
    tinKind: 'ein',
    tin: '111111111',
    state: '',
    county: '',
    taxonomy: '',
  });
  expect(totals).toEqual({ files: 1, empty: 0, passedOver: 0, skipped: 0, failed: 0, rows: 3 });
  expect(said()).toContain('passed over 1 service not asked for');
});

test('a file that says who it is of at its end is kept as theirs all the same', async () => {
  const { reporting_entity_name, last_updated_on, ...rest } = FILE;
  await run([write('late.json', JSON.stringify({ ...rest, reporting_entity_name, last_updated_on }))]);
  expect(new Set((await kept()).map(({ payer, updated }) => `${payer} ${updated}`))).toEqual(
    new Set(['Made Health 2026-11-01']),
  );
});

const half = Math.floor(JSON_FILE.length / 2);
test.each([
  ['gzip', 'made.json.gz', gzipSync(JSON_FILE)],
  [
    'gzip of two members',
    'two.json.gz',
    Buffer.concat([gzipSync(JSON_FILE.slice(0, half)), gzipSync(JSON_FILE.slice(half))]),
  ],
  ['zip', 'made.zip', zipSync({ 'in-network.json': strToU8(JSON_FILE), 'read.me': strToU8('not this') })],
  ['gzip in a zip', 'both.zip', zipSync({ 'in-network.json.gz': gzipSync(JSON_FILE) })],
])('%s is unpacked', async (_, name, bytes) => {
  await run([write(name, bytes)]);
  expect(brief(await kept())).toEqual(KEPT);
});

const LARGE = JSON.stringify({
  ...FILE,
  in_network: Array.from({ length: 20_000 }, (__, index) => item('90837', 100 + (index % 977) / 8, [1])),
});
const CUT = gzipSync(LARGE).subarray(0, 40_000);

test('a gzip file that breaks off is refused with its byte, and nothing of it is kept', async () => {
  const totals = await run([write('cut.json.gz', CUT)]);
  expect(totals).toMatchObject({ files: 0, failed: 1 });
  expect(said()).toContain(
    'cut.json.gz ends too early: it is not whole. Get it again. It broke off at its byte 40,000.',
  );
  expect(readdirSync(RATES())).toEqual([]);
});

test('a damaged gzip file is refused, too, by the byte up to which it could be read', async () => {
  const damaged = gzipSync(LARGE).fill(0xff, 30_000, 31_000);
  expect(await run([write('damaged.json.gz', damaged)])).toMatchObject({ failed: 1 });
  const where = /^damaged\.json\.gz is damaged: what is packed in it after its byte ([\d,]+) cannot be unpacked/m;
  const at = Number(where.exec(said())?.[1]?.replace(/,/g, ''));
  expect(at).toBeGreaterThan(10_000);
  expect(at).toBeLessThan(31_000);
});

test('what came before the fault is kept where the user asks for it', async () => {
  await run([write('cut.json.gz', CUT)], { salvage: true });
  const rates = await kept();
  expect(rates.length).toBeGreaterThan(100);
  expect(rates.every(({ code, tin }) => code === '90837' && tin === '111111111')).toBe(true);
  expect(said()).toContain('not read to its end');
});

test('a run that was interrupted goes on with the files that are not there yet', async () => {
  const [one, other] = [write('one.json', JSON_FILE), write('other.json', JSON_FILE)];
  await run([one]);
  expect(await run([one, other])).toMatchObject({ files: 1, skipped: 1, failed: 0, rows: 3 });
  expect(await kept()).toHaveLength(6);
});

test('a folder of rates kept by other filters is refused', async () => {
  const one = write('one.json', JSON_FILE);
  await run([one]);
  await expect(run([one], {}, { codes: '90834' })).rejects.toThrow('holds rates kept by other filters');
});

test('one file that is none does not stop the others', async () => {
  const totals = await run([write('page.html', '<html>'), write('made.json', JSON_FILE), within('gone.json')]);
  expect(totals).toMatchObject({ files: 1, skipped: 0, failed: 2, rows: 3 });
  expect(lines()).toContain('page.html: Byte 0: An object in braces, as in-network files are, was expected, not “<”.');
});

test('a file of allowed amounts is said to be another kind', async () => {
  await run([write('allowed.json', JSON.stringify({ reporting_entity_name: 'Made Health', out_of_network: [{}] }))]);
  expect(said()).toContain('lists allowed amounts out of network, which are no in-network rates');
});

test('with a table of NPIs, rates are kept by state and say whom they are for', async () => {
  const table = write(
    'npidata.csv',
    [
      '"NPI","Provider Business Practice Location Address State Name","Healthcare Provider Taxonomy Code_1"',
      `"${HOUSTON}","TX","1041C0700X"`,
      `"${TULSA}","OK","103TC0700X"`,
    ].join('\n'),
  );
  const npis = await readNpiTable(table, signal);
  const asked: Filters = { codes: '90837', tins: undefined, states: 'TX' };
  await run([write('made.json', JSON_FILE)], { wanted: await wantedOf(asked, npis), classes: npis.classes });
  const rates = await kept();
  expect(rates.map(({ tin, state, taxonomy }) => [tin, state, taxonomy])).toEqual([['111111111', 'TX', 'masters']]);
});

test('taxpayers that are not asked for are left out and counted', async () => {
  await run([write('made.json', JSON_FILE)], {
    wanted: await wantedOf({ codes: '90837', tins: '22-2222222', states: undefined }, undefined),
  });
  expect(brief(await kept())).toEqual(['90837 118.5 222222222']);
  expect(said()).toContain('left out 1 of 2 provider groups');
});

describe('by address', () => {
  const host = served();

  test('a line that breaks is taken up again where it broke', async () => {
    const bytes = gzipSync(LARGE);
    const breaks = 60_000;
    host.answer = ({ headers }, response) => {
      const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, { etag: '"1"', ...lengths(bytes, from) });
      // The first to read it all is cut off.
      if (host.asked.length === 2)
        response.write(bytes.subarray(0, breaks), () => setTimeout(() => response.destroy(), 50));
      else response.end(bytes.subarray(from));
    };
    const totals = await run([`${host.at}/large.json.gz`]);
    expect(totals).toMatchObject({ files: 1, failed: 0 });
    expect(host.asked.at(-1)?.headers.range).toBe(`bytes=${breaks}-`);
    expect(host.asked.at(-1)?.headers['if-range']).toBe('"1"');
    // 20,000 items of 977 rates, one practice: each item's price once.
    expect(totals.rows).toBe(20_000);
  });

  test('a table of contents lists its files, and they are read where the user asks for it', async () => {
    host.answer = ({ url }, response) =>
      response.end(
        url === '/index.json'
          ? JSON.stringify({
              reporting_entity_name: 'Made Health',
              reporting_structure: [
                { in_network_files: [{ description: 'PPO', location: `${host.at}/ppo.json` }] },
                {
                  in_network_files: [
                    { description: 'PPO', location: `${host.at}/ppo.json` },
                    { description: 'HMO', location: `${host.at}/hmo.json` },
                  ],
                },
              ],
            })
          : JSON_FILE,
      );
    await run([`${host.at}/index.json`]);
    expect(lines()[0]).toBe('index.json: a table of contents of 2 in-network files; --follow reads them.');
    expect(await run([`${host.at}/index.json`], { follow: 'ppo' })).toMatchObject({ files: 2, rows: 3 });
    expect(new Set((await kept()).map(({ file }) => file))).toEqual(new Set(['ppo.json']));
  });

  test('a table of contents does not name files of this machine', async () => {
    const location = write('private.json', JSON_FILE);
    const listing = { reporting_structure: [{ in_network_files: [{ description: '', location }] }] };
    host.answer = (_request, response) => response.end(JSON.stringify(listing));
    for (const input of [`${host.at}/index.json`, write('index.json', JSON.stringify(listing))])
      expect(await run([input], { follow: '', folder: within(`of ${path.basename(input)}`) })).toMatchObject({
        files: 1,
        failed: 1,
        rows: 0,
      });
    expect(said()).toContain(`${location} is no https address.`);
  });

  test('provider groups that a file keeps elsewhere are fetched only where the user asks for it', async () => {
    host.answer = (_request, response) =>
      response.end(
        JSON.stringify({ provider_groups: [{ npi: [HOUSTON], tin: { type: 'ein', value: '33-3333333' } }] }),
      );
    const remote = { ...FILE, provider_references: [{ provider_group_id: 1, location: `${host.at}/groups.json` }] };
    const file = write('remote.json', JSON.stringify({ ...remote, in_network: [item('90837', 90, [1])] }));
    await run([file]);
    expect(host.asked).toHaveLength(0);
    expect(said()).toContain('1 provider reference lies in other files; --remote fetches them');
    await run([file], { remote: true, folder: within('again/rates') });
    expect(brief(await kept(within('again/rates')))).toEqual(['90837 90 333333333']);
  });

  test.each([
    ['http://payer.example/index.json', 'is no https address'],
    ['file:///etc/passwd', 'is no https address'],
    ['https://name:word@payer.example/x.json', 'holds a name and a password'],
  ])('%s is not asked', async (input, reason) => {
    await run([input]);
    expect(said()).toContain(reason);
    expect(host.asked).toHaveLength(0);
  });
});
