import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { noteFinished, openManifest } from '../../src/cli/ingest/manifest';
import {
  brief,
  FILE,
  inFolder,
  item,
  JSON_FILE,
  kept,
  lines,
  parts,
  RATES,
  run,
  said,
  served,
  write,
} from '../support/ingesting';

inFolder();

describe('provider groups in other files', () => {
  const host = served();
  const KEPT = ['90837 90 111111111', '90837 90 333333333'];
  const file = () =>
    write(
      'made.json',
      JSON.stringify({
        ...FILE,
        provider_references: [
          ...FILE.provider_references,
          { provider_group_id: 3, location: `${host.at}/groups.json` },
        ],
        in_network: [item('90837', 90, [1, 3])],
      }),
    );
  const groups = JSON.stringify({ provider_groups: [{ npi: [], tin: { type: 'ein', value: '33-3333333' } }] });

  test('are fetched of a file that was read without them before, once', async () => {
    host.answer = (_request, response) => response.end(groups);
    const made = file();
    await run([made]);
    expect(brief(await kept())).toEqual(['90837 90 111111111']);
    expect(await run([made], { remote: true })).toMatchObject({ files: 1, skipped: 0 });
    expect(said()).toContain('made.json is there without provider groups that it keeps in other files.');
    expect(brief(await kept())).toEqual(KEPT);
    expect(parts()).toHaveLength(1);
    expect(await run([made], { remote: true })).toMatchObject({ files: 0, skipped: 1 });
    expect(await run([made])).toMatchObject({ files: 0, skipped: 1 });
    expect(lines().at(-1)).toBe(`made.json: is in ${RATES()} already`);
  });

  test('are asked for again where they could not be had', async () => {
    const made = file();
    host.answer = (_request, response) => response.writeHead(404).end();
    await run([made], { remote: true });
    expect(await run([made])).toMatchObject({ skipped: 1 });
    expect(lines().at(-1)).toBe(
      'made.json: was read before: keeps provider groups in 1 other file, which was not read',
    );
    host.answer = (_request, response) => response.end(groups);
    expect(await run([made], { remote: true })).toMatchObject({ files: 1 });
    expect(brief(await kept())).toEqual(KEPT);
  });
});

test('what was kept of a broken file is not taken for whole, and stays when it is found to be broken still', async () => {
  const cut = write('cut.json', JSON.stringify(FILE).slice(0, -1));
  expect(await run([cut], { salvage: true })).toMatchObject({ files: 1, rows: 3 });
  expect(await run([cut], { salvage: true })).toMatchObject({ files: 0, skipped: 1 });
  expect(lines().at(-1)).toMatch(/^cut\.json: was read before: was not read to its end: Byte /);
  expect(await run([cut])).toMatchObject({ files: 0, skipped: 0, failed: 1 });
  expect(said()).toMatch(/^cut\.json was kept up to a fault by --salvage \(Byte .*\)\. It is read again/m);
  expect(lines().at(-1)).toBe(`  what was kept of it before stays: ${parts().join()}`);
  expect(await kept()).toHaveLength(3);
});

test('a broken file that was got again takes the place of what was salvaged of it', async () => {
  const whole = JSON.stringify(FILE);
  const cut = write('made.json', whole.slice(0, -1));
  // Another file, whose name begins as its does.
  const other = write('made.json copy', whole.slice(0, -2));
  await run([cut, other], { salvage: true });
  expect(await kept()).toHaveLength(6);
  expect(await run([write('made.json', whole)])).toMatchObject({ files: 1, rows: 3 });
  expect(lines().at(-1)).toBe('  takes the place of what was salvaged of it before');
  expect((await kept()).map(({ file }) => file).sort()).toEqual([
    ...Array<string>(3).fill('made.json'),
    ...Array<string>(3).fill('made.json copy'),
  ]);
});

test('a whole file that became another is kept beside what it was: rates have a date', async () => {
  await run([write('made.json', JSON.stringify(FILE))]);
  await run([write('made.json', JSON.stringify({ ...FILE, last_updated_on: '2026-12-01' }))]);
  expect(new Set((await kept()).map(({ updated }) => updated))).toEqual(new Set(['2026-11-01', '2026-12-01']));
});

describe('a file whose date alone has changed', () => {
  /** What `touch` does. */
  const touch = (file: string, year: number) => utimesSync(file, new Date(`${year}-01-01`), new Date(`${year}-01-01`));
  const COMPARED = 'has another date than when it was read; its bytes are compared with those.';

  test.each([
    ['as it is', 'made.json', strToU8(JSON_FILE)],
    ['packed by gzip', 'made.json.gz', gzipSync(JSON_FILE)],
    [
      'packed by gzip, with zeros behind its end',
      'made.json.gz',
      Buffer.concat([gzipSync(JSON_FILE), Buffer.alloc(3 << 20)]),
    ],
    ['in a zip archive', 'made.zip', zipSync({ 'made.json': strToU8(JSON_FILE) })],
  ])('is not read a second time: %s', async (_, name, bytes) => {
    const made = write(name, bytes);
    await run([made]);
    touch(made, 2030);
    expect(await run([made])).toMatchObject({ files: 0, skipped: 1, rows: 0 });
    expect(lines().slice(-2)).toEqual([`${name} ${COMPARED}`, `${name}: is in ${RATES()} already`]);
    expect(await kept()).toHaveLength(3);
    // From then on its new date is known.
    await run([made]);
    expect(said().split(COMPARED)).toHaveLength(2);
  });

  test('is read where a byte in its midst is another, and beside what it was', async () => {
    const made = write('made.json', JSON_FILE);
    await run([made]);
    touch(write('made.json', JSON_FILE.replace('118.5', '119.5')), 2030);
    expect(await run([made])).toMatchObject({ files: 1, skipped: 0 });
    expect(brief(await kept()).filter((rate) => rate.endsWith('111111111'))).toEqual([
      '90837 118.5 111111111',
      '90837 119.5 111111111',
    ]);
    // Either of both is known then.
    touch(write('made.json', JSON_FILE), 2031);
    expect(await run([made])).toMatchObject({ files: 0, skipped: 1 });
  });

  test('is read on where that was asked for, and its parts are replaced', async () => {
    const cut = write('cut.json', JSON_FILE.slice(0, -1));
    await run([cut], { salvage: true });
    touch(cut, 2030);
    expect(await run([cut], { salvage: true })).toMatchObject({ files: 0, skipped: 1 });
    expect(lines().at(-1)).toMatch(/^cut\.json: was read before: was not read to its end/);
    expect(await kept()).toHaveLength(3);
  });

  test('is read in a folder that was begun before bytes were noted', async () => {
    const made = write('made.json', JSON_FILE);
    await run([made]);
    const manifest = path.join(RATES(), 'ingested.json');
    const { contents, ...older } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(contents ?? {})).toEqual([`${made} ${JSON_FILE.length} ${statSync(made).mtimeMs}`]);
    writeFileSync(manifest, JSON.stringify(older));
    expect(await run([made])).toMatchObject({ files: 0, skipped: 1 });
  });
});

test('parts that a file is no longer kept in are removed', async () => {
  const made = { identity: 'made.json', undone: undefined, insteadOf: [] };
  const before = await openManifest(RATES(), '');
  const noted = await noteFinished(RATES(), before, { ...made, parts: ['one.parquet', 'two.parquet'] });
  for (const part of ['one.parquet', 'two.parquet', 'three.parquet']) writeFileSync(path.join(RATES(), part), '');
  await noteFinished(RATES(), noted, { ...made, parts: ['two.parquet'] });
  expect(parts()).toEqual(['three.parquet', 'two.parquet']);
  expect((await openManifest(RATES(), '')).files).toEqual({ 'made.json': ['two.parquet'] });
});
