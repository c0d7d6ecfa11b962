import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { makeInNetwork, type Shape } from './makeInNetwork';
import { makeNpiTable } from './makeNpiTable';

const FOLDER = '.cache/bench';
const PIECE = 1 << 20;

/** A file that is made once, whole or not at all. */
async function once(name: string, make: (unfinished: string) => Promise<void>): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${name}`;
  if (existsSync(file)) return file;
  await make(`${file}.unfinished`);
  renameSync(`${file}.unfinished`, file);
  return file;
}

/** The in-network file of a shape. */
export const inNetworkFile = (name: string, shape: Shape): Promise<string> =>
  once(`${name}-${shape.bytes}-${shape.variety}.json.gz`, (unfinished) =>
    pipeline(Readable.from(makeInNetwork(shape)), createGzip({ chunkSize: PIECE }), createWriteStream(unfinished)),
  );

/** A table of as many NPIs. */
export const npiFile = (npis: number): Promise<string> =>
  once(`npis-${npis}.csv`, (unfinished) => pipeline(Readable.from(makeNpiTable(npis)), createWriteStream(unfinished)));
