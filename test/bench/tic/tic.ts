import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { JSONParser } from '@streamparser/json';
import parser from 'stream-json/parser.js';
import { type Bench, count, type Row, times } from '../bench';
import { bundled } from '../bundled';
import { makeInNetwork, type Shape } from './makeInNetwork';
import type * as reading from './reading';

const CODES = new Set(['90791', '90832', '90834', '90837', '90847', '90853', '99214', 'H0015', 'H2036']);
const LARGE = 2_000_000_000;
/** As much as the slowest of the others can stand. */
const SMALL = 60_000_000;
const PIECE = 1 << 20;
/** Machines are faster at one moment than at another: what is compared is measured in turns. */
const ROUNDS = 3;

type Reading = typeof reading;

/** The file of a shape, made once. */
async function made(name: string, shape: Shape): Promise<string> {
  mkdirSync('.cache/bench', { recursive: true });
  const file = `.cache/bench/${name}-${shape.bytes}-${shape.variety}.json.gz`;
  if (existsSync(file)) return file;
  const pieces = Readable.from(makeInNetwork(shape));
  await pipeline(pieces, createGzip({ chunkSize: PIECE }), createWriteStream(`${file}.unfinished`));
  renameSync(`${file}.unfinished`, file);
  return file;
}

const gunzipped = (file: string) =>
  createReadStream(file, { highWaterMark: PIECE }).pipe(createGunzip({ chunkSize: PIECE }));

interface Took {
  readonly bytes: number;
  readonly seconds: number;
}

const speed = ({ bytes, seconds }: Took): string => `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;

async function timed(
  pieces: AsyncIterable<Uint8Array>,
  take: (piece: Uint8Array) => void,
  end = (): void => undefined,
): Promise<Took> {
  const before = performance.now();
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    take(piece);
  }
  end();
  return { bytes, seconds: (performance.now() - before) / 1000 };
}

interface Read extends Took {
  readonly rows: number;
  readonly peak: number;
}

/** Unpacks and reads a file as `parley ingest` does; the most memory that was in use is what a look after each piece shows. */
async function byParley({ inNetworkReader, localFile, unpacked }: Reading, file: string): Promise<Read> {
  let rows = 0;
  let peak = 0;
  const sink = { row: () => void (rows += 1), restart: () => void (rows = 0) };
  const reader = inNetworkReader({ code: (code) => CODES.has(code) }, sink);
  const { signal } = new AbortController();
  const source = await localFile(file);
  const { value: opened } = await unpacked(source, { signal, read: () => undefined }).next();
  if (opened === undefined) throw new Error('Nothing is in the file');
  const took = await timed(
    opened.bytes,
    (piece) => {
      reader.feed(piece);
      peak = Math.max(peak, process.memoryUsage.rss());
    },
    () => {
      reader.end();
      reader.finish();
    },
  );
  return { ...took, rows, peak };
}

/** The program, where there is one. */
function byGunzip(file: string, bytes: number): Took | undefined {
  const before = performance.now();
  const { error } = spawnSync('gunzip', ['-c', file], { stdio: ['ignore', 'ignore', 'ignore'] });
  return error ? undefined : { bytes, seconds: (performance.now() - before) / 1000 };
}

const median = <T extends Took>(runs: readonly T[]): T => {
  const middle = [...runs].sort((one, other) => one.seconds - other.seconds)[Math.floor(runs.length / 2)];
  if (!middle) throw new Error('There was no run');
  return middle;
};

async function large(parley: Reading, name: string, variety: number): Promise<readonly Row[]> {
  const file = await made(name, { bytes: LARGE, variety, seed: 7 });
  const runs: { readonly alone: Took; readonly ours: Read }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    runs.push({ alone: await timed(gunzipped(file), () => undefined), ours: await byParley(parley, file) });
  const alone = median(runs.map((run) => run.alone));
  const ours = median(runs.map((run) => run.ours));
  const program = byGunzip(file, ours.bytes);
  const packed = (ours.bytes / statSync(file).size).toFixed(0);
  const peak = Math.max(...runs.map((run) => run.ours.peak));
  const ratios = runs.map((run) => run.ours.seconds / run.alone.seconds);
  return [
    [`${name}: ${count(ours.bytes / 1e6)} MB that packs ${packed}:1, gunzip alone (zlib in Node)`, speed(alone)],
    ...(program ? [[`${name}: the program gunzip alone`, speed(program)] as const] : []),
    [`${name}: gunzip and Parley’s reader, ${count(ours.rows)} rates kept`, speed(ours)],
    [`${name}: ÷ gunzip alone (zlib in Node), ${ROUNDS} turns`, ratios.map(times).join('  ')],
    ...(program ? [[`${name}: ÷ the program gunzip alone`, times(ours.seconds / program.seconds)] as const] : []),
    [`${name}: most memory in use, the bench’s own included`, `${(peak / 1e6).toFixed(0)} MB`],
  ];
}

async function byStreamJson(file: string): Promise<Took> {
  const tokens = parser.asStream({ packValues: true, streamValues: false });
  const before = performance.now();
  let bytes = 0;
  const source = gunzipped(file);
  source.on('data', (piece: Uint8Array) => (bytes += piece.length));
  source.pipe(tokens);
  tokens.resume();
  await finished(tokens);
  return { bytes, seconds: (performance.now() - before) / 1000 };
}

function byStreamparser(file: string): Promise<Took> {
  const json = new JSONParser({ paths: ['$.in_network.*', '$.provider_references.*'], keepStack: false });
  json.onValue = () => undefined;
  return timed(gunzipped(file), (piece) => json.write(piece));
}

async function byParse(file: string): Promise<Took> {
  const before = performance.now();
  const text = gunzipSync(await readFile(file)).toString();
  JSON.parse(text);
  return { bytes: text.length, seconds: (performance.now() - before) / 1000 };
}

async function byDuckDb(file: string, bytes: number): Promise<Took> {
  const connection = await (await DuckDBInstance.create()).connect();
  const before = performance.now();
  await connection.runAndReadAll(
    `select count(*) from (select unnest(in_network) as item from read_json('${file}', maximum_object_size=${SMALL * 2})) where item.billing_code in ('90837', '90834')`,
  );
  return { bytes, seconds: (performance.now() - before) / 1000 };
}

/** Parley's reader of in-network files beside gunzip alone, and beside others that read JSON. */
const tic: Bench = async () => {
  const parley = (await bundled('test/bench/tic/reading.ts')) as unknown as Reading;
  const rows: Row[] = [...(await large(parley, 'varied', 40)), ...(await large(parley, 'repetitive', 13))];
  const file = await made('small', { bytes: SMALL, variety: 40, seed: 7 });
  await byParley(parley, file);
  const ours = await byParley(parley, file);
  const others: readonly (readonly [string, Took])[] = [
    ['JSON.parse of the whole', await byParse(file)],
    ['@streamparser/json', await byStreamparser(file)],
    ['stream-json', await byStreamJson(file)],
    ['DuckDB read_json', await byDuckDb(file, ours.bytes)],
  ];
  rows.push([`${count(ours.bytes / 1e6)} MB: Parley`, speed(ours)]);
  for (const [name, took] of others)
    rows.push([
      `${count(ours.bytes / 1e6)} MB: ${name}; Parley is faster by`,
      `${speed(took)}  ${times(took.seconds / ours.seconds)}`,
    ]);
  return rows;
};

export default tic;
