import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as Timers from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import {
  FILE,
  inFolder,
  item,
  kept,
  lengths,
  lines,
  parts,
  RATES,
  run,
  said,
  served,
  within,
} from '../support/ingesting';
import { zipped } from '../support/zipped';

/** Waits between two tries take a twentieth of their time. */
jest.mock('node:timers/promises', () => {
  const real = jest.requireActual<typeof Timers>('node:timers/promises');
  return {
    ...real,
    async setTimeout(milliseconds: number, value: unknown, options: object) {
      await real.setTimeout(milliseconds / 20, value, options);
    },
  };
});

inFolder();
const host = served();

const ROWS = 2000;
const fileOf = (rate: number) =>
  JSON.stringify({
    ...FILE,
    in_network: Array.from({ length: ROWS }, (_, at) => item('90837', rate + ((at * 7919) % 20_011) / 16, [1])),
  });
const [OLD, NEW] = [gzipSync(fileOf(100)), gzipSync(fileOf(2000))];
const BREAK = 5000;

let version = { tag: '"A"', bytes: OLD };
/** Whether the line is cut at `BREAK`, and nothing more is to be had. */
let isDown = false;
beforeEach(() => {
  version = { tag: '"A"', bytes: OLD };
  isDown = false;
  host.answer = ({ headers }, response) => {
    const { tag, bytes } = version;
    const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0);
    if (isDown && from > 0) {
      response.writeHead(503, { 'retry-after': '7200' }).end();
      return;
    }
    response.writeHead(from > 0 ? 206 : 200, { etag: tag, ...lengths(bytes, from) });
    if (isDown) response.write(bytes.subarray(0, BREAK), () => setTimeout(() => response.destroy(), 50));
    else response.end(bytes.subarray(from));
  };
});

const downloads = () => readdirSync(RATES()).filter((name) => name.endsWith('.download'));
const fetched = () => host.asked.map(({ headers }) => headers.range);

/** Another process, which is over by now, is who wrote it. */
function ofAnotherRun(): void {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const name of downloads())
    renameSync(path.join(RATES(), name), path.join(RATES(), name.replace(`.${process.pid}.`, `.${pid}.`)));
}

async function brokenOff(name = 'large.json.gz'): Promise<void> {
  isDown = true;
  expect(await run([`${host.at}/${name}`])).toMatchObject({ files: 0, failed: 1 });
  isDown = false;
  expect(downloads()).toHaveLength(1);
  expect(parts()).toEqual([]);
  host.asked = [];
}

test('what came before the line broke for good stays, and the next run fetches the rest alone', async () => {
  await brokenOff();
  expect(lines().at(-1)).toBe(`  what was downloaded of it stays in ${RATES()}; another run goes on with it`);
  ofAnotherRun();
  expect(await run([`${host.at}/large.json.gz`])).toMatchObject({ files: 1, failed: 0, rows: ROWS });
  expect(said()).toContain(`its first ${BREAK.toLocaleString('en-US')} bytes were downloaded before`);
  expect(fetched()).toEqual([undefined, `bytes=${BREAK}-`]);
  expect(host.asked[1]?.headers['if-range']).toBe('"A"');
  expect(await kept()).toHaveLength(ROWS);
  expect(downloads()).toEqual([]);
});

test('a run that was stopped leaves it, too', async () => {
  const stopped = new AbortController();
  host.answer = (_request, response) => {
    response.writeHead(200, { etag: '"A"', ...lengths(OLD, 0) });
    if (host.asked.length > 1) response.write(OLD.subarray(0, BREAK), () => setTimeout(() => stopped.abort(), 300));
    else response.end(OLD);
  };
  await expect(run([`${host.at}/large.json.gz`], { signal: stopped.signal })).rejects.toThrow();
  const [name = ''] = downloads();
  expect(OLD.subarray(0, BREAK).equals(readFileSync(path.join(RATES(), name)))).toBe(true);
});

test('what was downloaded of another state of the file is of no use, and is removed', async () => {
  await brokenOff();
  ofAnotherRun();
  version = { tag: '"B"', bytes: NEW };
  expect(await run([`${host.at}/large.json.gz`])).toMatchObject({ files: 1, rows: ROWS });
  expect(fetched()).toEqual([undefined, undefined]);
  expect(Math.min(...(await kept()).map(({ rate }) => rate))).toBe(2000);
  expect(downloads()).toEqual([]);
});

test('what another run is downloading is left to it', async () => {
  await brokenOff();
  const [name = ''] = downloads();
  const others = name.replace(`.${process.pid}.`, `.${process.ppid}.`);
  renameSync(path.join(RATES(), name), path.join(RATES(), others));
  expect(await run([`${host.at}/large.json.gz`])).toMatchObject({ files: 1, rows: ROWS });
  expect(fetched()).toEqual([undefined, undefined]);
  expect(downloads()).toEqual([others]);
});

test('a download that is damaged is not kept', async () => {
  await brokenOff();
  const [name = ''] = downloads();
  writeFileSync(path.join(RATES(), name), Buffer.alloc(BREAK, 0xff).fill(OLD.subarray(0, 1000), 0, 1000));
  expect(await run([`${host.at}/large.json.gz`])).toMatchObject({ failed: 1 });
  expect(said()).toMatch(/^large\.json\.gz (is damaged|ends too early)/m);
  expect(downloads()).toEqual([]);
  expect(await run([`${host.at}/large.json.gz`])).toMatchObject({ files: 1, rows: ROWS });
});

test('nothing is kept of what has no tag and no date', async () => {
  host.answer = (_request, response) => {
    response.writeHead(200, lengths(OLD, 0));
    if (host.asked.length > 1) response.write(OLD.subarray(0, BREAK), () => setTimeout(() => response.destroy(), 50));
    else response.end(OLD);
  };
  expect(await run([`${host.at}/large.json.gz`])).toMatchObject({ failed: 1 });
  expect(downloads()).toEqual([]);
});

describe('a zip archive behind an address', () => {
  const archive = Buffer.from(zipped({ 'a.json': fileOf(100), 'b.json': fileOf(2000), 'read.me': 'no' }));

  test('is fetched whole, read, and removed', async () => {
    version = { tag: '"A"', bytes: archive };
    expect(await run([`${host.at}/rates.zip`])).toMatchObject({ files: 1, failed: 0, rows: 2 * ROWS });
    expect(new Set((await kept()).map(({ file }) => file))).toEqual(new Set(['a.json', 'b.json']));
    expect(downloads()).toEqual([]);
    expect(await run([`${host.at}/rates.zip`])).toMatchObject({ files: 0, skipped: 1 });
  });

  test('is gone on with after a break', async () => {
    version = { tag: '"A"', bytes: archive };
    await brokenOff('rates.zip');
    ofAnotherRun();
    expect(await run([`${host.at}/rates.zip`])).toMatchObject({ files: 1, rows: 2 * ROWS });
    expect(fetched()).toEqual([undefined, `bytes=${BREAK}-`]);
  });

  test('that its server does not name a version of is to be downloaded by hand', async () => {
    host.answer = (_request, response) => response.writeHead(200, lengths(archive, 0)).end(archive);
    expect(await run([`${host.at}/rates.zip`])).toMatchObject({ failed: 1 });
    expect(said()).toContain('gives it no tag and no date to keep it by. Download it, then name the file.');
    expect(within('rates')).toBe(RATES());
  });
});
