import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { bundled } from '../bundled';
import { measured, type Run } from '../measured';
import type * as reading from './reading';
import { type Took, timed } from './took';

const CODES = new Set(['90791', '90832', '90834', '90837', '90847', '90853', '99214', 'H0015', 'H2036']);

export interface Read extends Took {
  readonly rows: number;
}

/** Parley’s reader as the command is built, which unpacks a file, reads it with nine codes kept, and does nothing with its rates. */
export async function openReader(): Promise<(file: string) => Promise<Read>> {
  const { inNetworkReader, localFile, unpacked } = (await bundled(
    'test/bench/tic/reading.ts',
  )) as unknown as typeof reading;
  return async (file) => {
    let rows = 0;
    const sink = { row: () => void (rows += 1), restart: () => void (rows = 0) };
    const reader = inNetworkReader({ code: (code) => CODES.has(code) }, sink);
    const { signal } = new AbortController();
    const source = await localFile(file);
    const { value: opened } = await unpacked(source, { signal, read: () => undefined }).next();
    if (opened === undefined) throw new Error('Nothing is in the file');
    const took = await timed(opened.bytes, reader.feed, () => {
      reader.end();
      reader.finish();
    });
    return { ...took, rows };
  };
}

export interface CommandRun extends Run {
  /** Rates kept. */
  readonly rows: number;
}

async function rowsIn(folder: string): Promise<number> {
  let rows = 0;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.parquet'))) {
    const { num_rows: more } = await parquetMetadataAsync(await asyncBufferFromFile(path.join(folder, name)));
    rows += Number(more);
  }
  return rows;
}

/**
 * `parley ingest tic` as a user runs it, from its start to its end, in a process of its own; its parts are thrown away.
 * @param codes Instead of its own.
 */
export async function byCommand(
  file: string,
  { npis, codes }: { readonly npis?: string; readonly codes?: readonly string[] } = {},
): Promise<CommandRun> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  try {
    const rates = path.join(folder, 'rates');
    const list = path.join(folder, 'codes.txt');
    if (codes) writeFileSync(list, codes.join('\n'));
    const options = [...(npis === undefined ? [] : ['--npis', npis]), ...(codes ? ['--codes', `@${list}`] : [])];
    const run = await measured(folder, ['bin/parley.js', 'ingest', 'tic', file, '-o', rates, ...options]);
    return { ...run, rows: await rowsIn(rates) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the command where its sources have changed. */
export async function makeCommand(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  await measured(folder, ['bin/parley.js', '--help']);
  rmSync(folder, { recursive: true });
}
