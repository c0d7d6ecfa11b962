import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { codeOf } from '../../codeOf';
import { Refusal } from '../../refusal';

/** What a cell of ours holds. */
export type Value = string | number | null;

/** A table's columns with their SQL types. */
export type Columns = Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'BIGINT'>>;

/** An embedded database that keeps to a bound of memory and spills the rest to a folder of its own. */
export interface Database {
  /** Runs a statement. @param progress Gets its share done, 0 to 1. */
  readonly run: (sql: string, progress?: (share: number) => void) => Promise<void>;
  readonly rows: <T extends Readonly<Record<string, Value>> = Readonly<Record<string, Value>>>(
    sql: string,
    progress?: (share: number) => void,
  ) => Promise<readonly T[]>;
  /** Makes a temporary table. */
  readonly fill: (table: string, columns: Columns, rows: Iterable<readonly Value[]>) => Promise<void>;
  readonly close: () => Promise<void>;
}

const MEMORY = '400MB';
const EVERY_MS = 100;

/** `'it''s'`. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function refusalOf(error: unknown): unknown {
  const text = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  const [line = ''] = text.split('\n');
  if (/No space left|max_temp_directory_size/i.test(line))
    return new Refusal(`The disk is full. Make room in ${os.tmpdir()}, or set TMPDIR to a folder on another disk.`);
  return /^(?:IO|Invalid|TProtocolException|Out of Memory|Conversion|Serialization)/i.test(line)
    ? new Refusal(`The rates cannot be counted: ${line} If a part is damaged, ingest its file again.`, undefined, {
        cause: error,
      })
    : error;
}

export async function openDatabase(signal: AbortSignal): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const spill = await mkdtemp(path.join(os.tmpdir(), 'parley-pack-')).catch((error: unknown) => {
    throw new Refusal(`No folder can be made in ${os.tmpdir()} (${codeOf(error)}). Set TMPDIR to another.`);
  });
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    temp_directory: spill,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run('set enable_progress_bar = true; set enable_progress_bar_print = false');
  const stop = () => connection.interrupt();
  signal.addEventListener('abort', stop);

  async function watched<T>(work: () => Promise<T>, progress: (share: number) => void = () => undefined): Promise<T> {
    signal.throwIfAborted();
    const timer = setInterval(() => progress(Math.max(0, connection.progress.percentage) / 100), EVERY_MS);
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      throw refusalOf(error);
    } finally {
      clearInterval(timer);
    }
  }

  return {
    run: (sql, progress) =>
      watched(async () => {
        await connection.run(sql);
      }, progress),
    rows: <T extends Readonly<Record<string, Value>> = Readonly<Record<string, Value>>>(
      sql: string,
      progress?: (share: number) => void,
    ) =>
      watched(async () => (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as readonly T[], progress),
    fill: (table, columns, rows) =>
      watched(async () => {
        const types = Object.entries(columns);
        await connection.run(
          `create temp table ${table} (${types.map(([name, type]) => `${name} ${type}`).join(', ')})`,
        );
        const appender = await connection.createAppender(table);
        for (const row of rows) {
          for (const [at, [, type]] of types.entries()) {
            const value = row[at] ?? null;
            if (value === null) appender.appendNull();
            else if (type === 'VARCHAR') appender.appendVarchar(String(value));
            else if (type === 'INTEGER') appender.appendInteger(Number(value));
            else appender.appendBigInt(BigInt(value));
          }
          appender.endRow();
        }
        appender.closeSync();
      }),
    async close() {
      signal.removeEventListener('abort', stop);
      connection.closeSync();
      instance.closeSync();
      await rm(spill, { recursive: true, force: true });
    },
  };
}
