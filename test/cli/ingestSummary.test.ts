import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { parquetMetadata } from 'hyparquet';
import { changePart, partFile } from '../../src/cli/ingest/partFile';
import type { MarketRate } from '../../src/core/market';
import { readRatePart } from '../../src/formats/rates';
import {
  brief,
  FILE,
  inFolder,
  item,
  JSON_FILE,
  kept,
  lines,
  parts,
  run,
  said,
  within,
  write,
} from '../support/ingesting';
import { MARKET_RATE } from '../support/marketRate';
import { zipped, zipped64 } from '../support/zipped';

inFolder();

const NONE = 'holds no in_network: no rates file as the rule has it';

test.each([
  ['nothing', '{}'],
  ['a message', '{"message":"Forbidden"}'],
  ['an empty list', JSON.stringify({ ...FILE, in_network: [] })],
  ['providers alone', JSON.stringify({ ...FILE, in_network: undefined })],
])('a file that holds %s is no file of rates, which is said, also when it is met again', async (_, text) => {
  const file = write('odd.json', text);
  expect(await run([file])).toMatchObject({ files: 1, empty: 1, failed: 0, rows: 0 });
  expect(lines()).toContain(`  warning: ${NONE}`);
  await run([file]);
  expect(lines().at(-1)).toBe(`odd.json: was read before: ${NONE}`);
});

test('a file of rates of which none is asked for is one', async () => {
  const file = write('made.json', JSON.stringify({ ...FILE, in_network: [item('99999', 1, [1])] }));
  expect(await run([file])).toMatchObject({ files: 1, empty: 0 });
  expect(said()).not.toContain('warning');
});

test('prices that are no numbers are shown as they are written, each once', async () => {
  const odd = ['1,120.50', '$120', null, '1,120.50'].map((rate) => item('90837', rate, [1]));
  const none = item('90837', undefined, [1]);
  await run([write('made.json', JSON.stringify({ ...FILE, in_network: [...odd, none, item('90837', 80, [1])] }))]);
  expect(said()).toContain('  5 entries could not be read, such as:');
  const shown = lines().flatMap((line) => /^ {4}byte [\d,]+: (a price .*)$/.exec(line)?.[1] ?? []);
  expect(shown).toEqual([
    'a price whose negotiated_rate is no number: "1,120.50"',
    'a price whose negotiated_rate is no number: "$120"',
    'a price whose negotiated_rate is no number: null',
    'a price without a negotiated_rate',
  ]);
  expect(brief(await kept())).toEqual(['90837 80 111111111']);
});

test('rates in exponent form are read; one that no number holds is listed', async () => {
  const text = JSON.stringify({ ...FILE, in_network: [item('90837', 111, [1]), item('90837', 222, [2])] });
  await run([write('made.json', text.replace('111,', '1.2345e2,').replace('222,', '1E400,'))]);
  expect(brief(await kept())).toEqual(['90837 123.45 111111111']);
  expect(said()).toContain(': a price whose negotiated_rate is larger than any number that is kept');
});

test('what was kept is counted by its type, and so is what no pack will be made of', async () => {
  const of = (rate: number, more: object = {}) => item('90837', rate, [1, 2], 'CPT', more);
  const rates = [
    of(100),
    of(101, { negotiated_type: 'fee schedule' }),
    of(60, { negotiated_type: 'percentage' }),
    of(102, { expiration_date: '2020-12-31' }),
    of(0.01),
    of(99999.99),
    { ...of(900), negotiation_arrangement: 'bundle' },
  ];
  await run([write('made.json', JSON.stringify({ ...FILE, in_network: rates }))]);
  const printed = lines();
  const from = printed.indexOf('  by negotiated type:');
  // Each of the seven for two practices.
  expect(printed.slice(from, from + 9)).toEqual([
    '  by negotiated type:',
    '    10 negotiated',
    '    2 fee schedule',
    '    2 percentage',
    '  10 of these stay in the folder, but pack build will leave them out:',
    '    2 percent of charge, which is no dollars',
    '    2 bundle or capitation, which pays for more than the code',
    '    4 placeholder: nothing, a cent, nines or more than any service is paid',
    '    2 expired before the pack was made',
  ]);
  expect(await kept()).toHaveLength(14);
});

test('words that the rule does not know are shown, the most frequent first, cut and without what moves a cursor', async () => {
  const of = (type: string, more: object = {}) => ({
    ...item('90837', 100, [1], 'CPT', { negotiated_type: type }),
    ...more,
  });
  const rates = [
    ...['case rate', 'case rate', 'letter a', 'letter b', 'letter c', 'letter d'].map((type) => of(type)),
    of(`\u001B[2J${'x'.repeat(50)}`),
    of('negotiated', { negotiation_arrangement: '' }),
    of('negotiated', { negotiation_arrangement: 'Case' }),
    of('negotiated', { negotiation_arrangement: ' FFS ' }),
  ];
  const file = write('made.json', JSON.stringify({ ...FILE, in_network: rates }));
  await run([file]);
  const printed = lines();
  const after = (start: string) => printed[printed.findIndex((line) => line.trim().startsWith(start)) + 1];
  expect(after('7 a negotiated type that the rule does not know')).toBe(
    `      “case rate” (2), “[2j${'x'.repeat(36)}…” (1), “letter a” (1), “letter b” (1), “letter c” (1), 1 more`,
  );
  expect(after('2 no arrangement that the rule knows')).toBe('      nothing (1), “Case” (1)');
});

test('of an archive whose second file is broken nothing is left, unless it is salvaged', async () => {
  const file = write('two.zip', zipped({ 'a.json': JSON_FILE, 'b.json': JSON_FILE.slice(0, -40) }));
  expect(await run([file])).toMatchObject({ files: 0, failed: 1 });
  expect(said()).toContain('b.json');
  expect(parts()).toEqual([]);
  expect(await run([file], { salvage: true })).toMatchObject({ files: 1, failed: 0 });
  expect(parts()).toHaveLength(2);
});

test('a file in an archive whose checksum is another is damaged, though it can be read', async () => {
  const stored = Buffer.from(zipSync({ 'a.json': strToU8(JSON_FILE) }, { level: 0 }));
  stored.write('119.5', stored.indexOf('118.5'));
  expect(await run([write('stored.zip', stored)])).toMatchObject({ files: 0, failed: 1 });
  expect(said()).toContain('a.json in stored.zip is damaged: its checksum is another. Get it again.');
  expect(parts()).toEqual([]);
});

test('an archive packed in a way that is not read is not called damaged', async () => {
  const bytes = Buffer.from(zipped({ 'made.json': JSON_FILE }));
  // The method of both records, of the file and of the list: Deflate64, by which Windows packs what is large.
  bytes.writeUInt16LE(9, 8);
  bytes.writeUInt16LE(9, bytes.indexOf('PK\x01\x02', 'latin1') + 10);
  expect(await run([write('made.zip', bytes)])).toMatchObject({ failed: 1 });
  expect(said()).toContain('made.json in made.zip is packed in a way that is not read (9). Unpack the archive, then');
});

test('an archive whose sizes and places are in its fields of 64 bits is read', async () => {
  await run([write('made.zip', zipped64('made.json', JSON_FILE))]);
  expect(await kept()).toHaveLength(3);
});

test('what gzip packed twice is unpacked twice', async () => {
  await run([write('made.json.gz', gzipSync(gzipSync(JSON_FILE)))]);
  expect(await kept()).toHaveLength(3);
});

test('what a Mac lays beside files in an archive is passed over', async () => {
  const apple = Buffer.from('00051607000200004d6163204f532058', 'hex');
  const file = write(
    'mac.zip',
    zipped({ 'rates.json': JSON_FILE, '__MACOSX/._rates.json': apple, 'x/._y.json': apple }),
  );
  expect(await run([file])).toMatchObject({ files: 1, failed: 0, rows: 3 });
});

test('a file that says whose it is at its end is named so in every row, to as much of a name as is kept', async () => {
  const { last_updated_on, reporting_entity_name, ...unnamed } = FILE;
  const name = `${reporting_entity_name} `.repeat(50);
  await run([write('late.json', JSON.stringify({ ...unnamed, last_updated_on, reporting_entity_name: name }))]);
  const found = await kept();
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ payer, updated }) => `${payer} ${updated}`))).toEqual(
    new Set([`${name.slice(0, 200)} 2026-11-01`]),
  );
});

test('of a part of several row groups every row is named anew, each once and in its order', async () => {
  const [from, to] = [within('from.parquet'), within('to.parquet')];
  const rates = Array.from({ length: 2500 }, (_, at): MarketRate => ({ ...MARKET_RATE, payer: '', tin: String(at) }));
  const part = partFile(from, 300);
  for (const rate of rates) part.row(rate);
  part.finish({ name: 'late.json' });
  part.close();
  expect(parquetMetadata(new Uint8Array(readFileSync(from)).buffer).row_groups).toHaveLength(9);
  await changePart(from, to, { payer: 'Made Health', updated: '2026-11-01' });
  expect(await readRatePart(readFileSync(to))).toEqual({
    summary: { name: 'late.json' },
    rates: rates.map((rate) => ({ ...rate, payer: 'Made Health', updated: '2026-11-01' })),
  });
});

test('names and addresses without end do not fill the terminal, nor the rates', async () => {
  const long = 'Made '.repeat(100_000);
  await run([write('long.json', JSON.stringify({ ...FILE, reporting_entity_name: long, last_updated_on: long }))]);
  expect((await kept()).map(({ payer, updated }) => [payer.length, updated.length])).toEqual([
    [200, 10],
    [200, 10],
    [200, 10],
  ]);
  const reporting_structure = [{ in_network_files: [{ description: long, location: `https://a.example/${long}` }] }];
  await run([write('contents.json', JSON.stringify({ reporting_structure }))]);
  await run([write('other.json', JSON.stringify({ ...FILE, reporting_entity_name: long }))], { payers: ['Cigna'] });
  expect(Math.max(...lines().map(({ length }) => length))).toBeLessThan(2100);
});

test('two files of one name in an archive are kept in two parts', async () => {
  const bytes = Buffer.from(
    zipped({ 'a.json': JSON_FILE, 'b.json': JSON.stringify({ ...FILE, in_network: [item('90837', 77, [1])] }) }),
  );
  // Both names, in front of the file and in the list.
  for (let at = bytes.indexOf('b.json'); at >= 0; at = bytes.indexOf('b.json')) bytes.write('a.json', at);
  expect(await run([write('two.zip', bytes)])).toMatchObject({ files: 1, rows: 4 });
  expect(parts()).toHaveLength(2);
  expect(brief(await kept())).toContain('90837 77 111111111');
});

test('names that are alike once they are made fit for a folder do not overwrite each other', async () => {
  const names = ['x/rates.json', 'x_rates.json', 'x rates.json', 'X_rates.json', '-rf.json', '..json', '.json.gz'];
  const archive = zipped(Object.fromEntries(names.map((name) => [name, JSON_FILE])));
  expect(await run([write('many.zip', archive)])).toMatchObject({ files: 1, rows: 3 * names.length });
  expect(parts()).toHaveLength(names.length);
  expect(new Set((await kept()).map(({ file }) => file))).toEqual(new Set(names));
});

test.each(['../../out.json', '/etc/out.json', 'C:/out.json'])(
  'an archive with %s in it does not stop the others',
  async (name) => {
    const made = write('made.json', JSON_FILE);
    expect(await run([write('bad.zip', zipped({ [name]: JSON_FILE })), made])).toMatchObject({ files: 1, failed: 1 });
    expect(said()).toContain('bad.zip is no whole zip archive: ');
    expect(parts()).toHaveLength(1);
  },
);
