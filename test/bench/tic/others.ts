import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { JSONParser } from '@streamparser/json';
import parser from 'stream-json/parser.js';
import { type Took, timed } from './took';

const PIECE = 1 << 20;

const gunzipped = (file: string) =>
  createReadStream(file, { highWaterMark: PIECE }).pipe(createGunzip({ chunkSize: PIECE }));

/** Node's zlib alone, with nothing done with what it unpacks. */
export const byZlib = (file: string): Promise<Took> => timed(gunzipped(file), () => undefined);

/** The program, where there is one; seconds. */
export function byGunzip(file: string): number | undefined {
  const before = performance.now();
  const { error } = spawnSync('gunzip', ['-c', file], { stdio: ['ignore', 'ignore', 'ignore'] });
  return error ? undefined : (performance.now() - before) / 1000;
}

async function byStreamJson(file: string): Promise<number> {
  const tokens = parser.asStream({ packValues: true, streamValues: false });
  const before = performance.now();
  gunzipped(file).pipe(tokens);
  tokens.resume();
  await finished(tokens);
  return (performance.now() - before) / 1000;
}

async function byStreamparser(file: string): Promise<number> {
  const json = new JSONParser({ paths: ['$.in_network.*', '$.provider_references.*'], keepStack: false });
  json.onValue = () => undefined;
  return (await timed(gunzipped(file), (piece) => json.write(piece))).seconds;
}

async function byParse(file: string): Promise<number> {
  const before = performance.now();
  JSON.parse(gunzipSync(await readFile(file)).toString());
  return (performance.now() - before) / 1000;
}

async function byDuckDb(file: string, bytes: number): Promise<number> {
  const connection = await (await DuckDBInstance.create()).connect();
  const before = performance.now();
  await connection.runAndReadAll(
    `select count(*) from (select unnest(in_network) as item from read_json('${file}', maximum_object_size=${bytes * 2})) where item.billing_code in ('90837', '90834')`,
  );
  return (performance.now() - before) / 1000;
}

/** Others that read JSON; how many seconds each takes for a file of so many bytes, unpacked. */
export const OTHERS: readonly (readonly [name: string, read: (file: string, bytes: number) => Promise<number>])[] = [
  ['JSON.parse of the whole', byParse],
  ['@streamparser/json', byStreamparser],
  ['stream-json', byStreamJson],
  ['DuckDB read_json', byDuckDb],
];
