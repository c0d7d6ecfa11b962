import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { MarketRate } from '../../core/market';
import {
  type FileHeader,
  type InNetworkSummary,
  inNetworkReader,
  type Item,
  type Member,
  originOf,
  type Price,
  rateMaker,
  UnreadableTic,
  type Wanted,
} from '../../formats/tic';
import { Refusal } from '../refusal';
import type { ProviderClass } from './npiTable';
import type { Unpacked } from './open/unpacked';
import { changePart, partFile } from './partFile';
import { type MissingGroups, remoteGroups } from './remoteGroups';

export interface Ingesting {
  readonly folder: string;
  readonly wanted: Wanted;
  readonly classes: readonly ProviderClass[];
  /** Whose rates they are, where the user says so; else as the file does. */
  readonly payer: string | undefined;
  /** Where rates hold whose providers' state is not known. */
  readonly state: string;
  /** Whether what came before a fault is kept. */
  readonly salvage: boolean;
  /** Whether provider groups that the file keeps elsewhere are fetched: an address in a file is no request of the user’s. */
  readonly remote: boolean;
  readonly signal: AbortSignal;
  /** So many unpacked bytes have been read, and so many rows kept. */
  readonly progress: (bytes: number, rows: number) => void;
}

/** What came of one file. */
export interface Ingested {
  readonly name: string;
  /** The file that holds its rates; undefined where there were none. */
  readonly part: string | undefined;
  readonly summary: InNetworkSummary;
  readonly missing: readonly MissingGroups[];
  /** Provider groups that lie elsewhere and were not asked for. */
  readonly notFetched: number;
  /** Why it was not read to its end, where the rest was kept. */
  readonly fault: string | undefined;
}

/** Whose rates they are and as of when, as far as the file has said it. */
type Origin = Pick<MarketRate, 'payer' | 'updated'>;

/** Makes rows as the table of NPIs, or else the user, says where they hold. */
function rowMaker(origin: () => Origin, file: string, { classes, state }: Ingesting) {
  const rateOf = rateMaker();
  return (item: Item, price: Price, { tin, class: of }: Member): MarketRate => {
    const known = classes[of];
    return rateOf(item, price, tin, {
      ...origin(),
      file,
      state: known === undefined || known.state === '' ? state : known.state,
      county: known?.county ?? '',
      taxonomy: known?.taxonomy ?? '',
    });
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const plain = (name: string): string =>
  name
    .replace(/(\.json)?(\.gz|\.zip)?$/i, '')
    .replace(/[^\w.-]+/g, '_')
    .slice(0, 80);

/** Reads one file of rates to one part in the folder: whole, or not at all. */
export async function ingestFile({ name, bytes }: Unpacked, identity: string, ingesting: Ingesting): Promise<Ingested> {
  const { folder, wanted, payer, salvage, signal, progress } = ingesting;
  const final = path.join(folder, `${plain(name)}-${digest(`${identity} ${name}`)}.parquet`);
  const unfinished = `${final}.${process.pid}.unfinished`;
  const part = partFile(unfinished);
  const originIn = (header: FileHeader): Origin => ({ ...originOf(header), ...(payer === undefined ? {} : { payer }) });
  let origin: Origin | undefined;
  const rowOf = rowMaker(() => (origin ??= originIn(reader.header)), name, ingesting);
  const reader = inNetworkReader(wanted, {
    row: (item, price, member) => part.row(rowOf(item, price, member)),
    restart: () => part.restart(),
  });
  let read = 0;
  let missing: readonly MissingGroups[] = [];
  let notFetched = 0;
  let fault: string | undefined;
  try {
    try {
      for await (const piece of bytes) {
        signal.throwIfAborted();
        reader.feed(piece);
        read += piece.length;
        progress(read, part.rows);
      }
      const elsewhere = reader.end();
      if (ingesting.remote) missing = await remoteGroups(elsewhere, signal, reader.define);
      else notFetched = elsewhere.length;
    } catch (error) {
      const isFaulty = error instanceof UnreadableTic || error instanceof Refusal || error instanceof RangeError;
      if (signal.aborted || !isFaulty) throw error;
      fault = error.message;
      if (!salvage)
        throw new Refusal(fault.startsWith(name) ? fault : `${name}: ${fault}`, undefined, { cause: error });
    }
    const summary = fault === undefined ? reader.finish() : reader.salvage();
    part.finish({ name, ...summary, missing, notFetched, fault });
    if (part.rows === 0) return { name, part: undefined, summary, missing, notFetched, fault };
    const said = originIn(summary.header);
    // Some say who they are at the end.
    if (origin?.payer === said.payer && origin.updated === said.updated) await rename(unfinished, final);
    else {
      const changed = `${unfinished}.changed`;
      await changePart(unfinished, changed, said);
      await rename(changed, final);
    }
    return { name, part: path.basename(final), summary, missing, notFetched, fault };
  } finally {
    part.close();
    await rm(unfinished, { force: true });
    await rm(`${unfinished}.changed`, { force: true });
  }
}
