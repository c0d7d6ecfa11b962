import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable, type TransformOptions } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, gunzipSync, type ZlibOptions } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { JSONParser } from '@streamparser/json';
import parser from 'stream-json/parser.js';
import type { inNetworkReader } from '../../../src/formats/tic';
import { type Bench, count, type Row, times } from '../bench';
import { bundled } from '../bundled';
import { makeInNetwork, type Shape } from './makeInNetwork';

const CODES = new Set(['90791', '90832', '90834', '90837', '90847', '90853', '99214', 'H0015', 'H2036']);
const LARGE = 2_000_000_000;
/** As much as the slowest of the others can stand. */
const SMALL = 60_000_000;
const PIECE = 1 << 20;
/** As `parley ingest` has it. */
const AHEAD: ZlibOptions & TransformOptions = { chunkSize: PIECE, readableObjectMode: true, readableHighWaterMark: 8 };

type Reader = typeof inNetworkReader;

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

const unpacked = (file: string) => createReadStream(file, { highWaterMark: PIECE }).pipe(createGunzip(AHEAD));

interface Took {
  readonly bytes: number;
  readonly seconds: number;
}

const speed = ({ bytes, seconds }: Took): string => `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;

async function timed(file: string, take: (piece: Uint8Array) => void, end = (): void => undefined): Promise<Took> {
  const before = performance.now();
  let bytes = 0;
  for await (const piece of unpacked(file) as AsyncIterable<Uint8Array>) {
    bytes += piece.length;
    take(piece);
  }
  end();
  return { bytes, seconds: (performance.now() - before) / 1000 };
}

/** Reads a file by Parley's reader; the most memory that it had in use is what a look after each piece shows. */
async function byParley(open: Reader, file: string): Promise<Took & { readonly rows: number; readonly peak: number }> {
  let rows = 0;
  let peak = 0;
  const sink = { row: () => void (rows += 1), restart: () => void (rows = 0) };
  const reader = open({ code: (code) => CODES.has(code) }, sink);
  const took = await timed(
    file,
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

async function large(open: Reader, name: string, variety: number): Promise<readonly Row[]> {
  const file = await made(name, { bytes: LARGE, variety, seed: 7 });
  const alone = await timed(file, () => undefined);
  const ours = await byParley(open, file);
  const packed = (ours.bytes / statSync(file).size).toFixed(0);
  return [
    [`${name}: ${count(ours.bytes / 1e6)} MB that packs ${packed}:1, gunzip alone`, speed(alone)],
    [`${name}: gunzip and Parley’s reader, ${count(ours.rows)} rates kept`, speed(ours)],
    [`${name}: ÷ gunzip alone`, times(ours.seconds / alone.seconds)],
    [`${name}: most memory in use, the bench’s own included`, `${(ours.peak / 1e6).toFixed(0)} MB`],
  ];
}

async function byStreamJson(file: string): Promise<Took> {
  const tokens = parser.asStream({ packValues: true, streamValues: false });
  const before = performance.now();
  let bytes = 0;
  const source = unpacked(file);
  source.on('data', (piece: Uint8Array) => (bytes += piece.length));
  source.pipe(tokens);
  tokens.resume();
  await finished(tokens);
  return { bytes, seconds: (performance.now() - before) / 1000 };
}

function byStreamparser(file: string): Promise<Took> {
  const json = new JSONParser({ paths: ['$.in_network.*', '$.provider_references.*'], keepStack: false });
  json.onValue = () => undefined;
  return timed(file, (piece) => json.write(piece));
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
  const open = (await bundled('test/bench/tic/reading.ts'))['inNetworkReader'] as Reader;
  const rows: Row[] = [...(await large(open, 'varied', 40)), ...(await large(open, 'repetitive', 13))];
  const file = await made('small', { bytes: SMALL, variety: 40, seed: 7 });
  await byParley(open, file);
  const ours = await byParley(open, file);
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
