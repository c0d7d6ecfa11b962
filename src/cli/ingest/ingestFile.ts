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
  type RateSetting,
  UnreadableTic,
  type Wanted,
} from '../../formats/tic';
import { calendarDate } from '../audit/request';
import { digest } from '../digest';
import { Refusal } from '../refusal';
import type { ProviderClass } from './npiTable';
import type { Unpacked } from './open/unpacked';
import { changePart, partFile } from './partFile';
import { isOfPayers, whoseWords } from './payers';
import { type MissingGroups, remoteGroups } from './remoteGroups';
import { type Counted, tally } from './tally';

export interface Ingesting {
  readonly folder: string;
  readonly wanted: Wanted;
  readonly classes: readonly ProviderClass[];
  /** Whose rates they are, where the user says so; else as the file does. */
  readonly payer: string | undefined;
  /** Names of which one has to stand in what a file calls its payer; files of others are passed over. */
  readonly payers?: readonly string[] | undefined;
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
  /** As many as the part holds. */
  readonly rows: number;
  readonly counted: Counted;
  readonly summary: InNetworkSummary;
  /** Whose it is, where that is none of the payers asked for. */
  readonly anothers: string | undefined;
  readonly missing: readonly MissingGroups[];
  /** Provider groups that lie elsewhere and were not asked for. */
  readonly notFetched: number;
  /** Why it was not read to its end, where the rest was kept. */
  readonly fault: string | undefined;
}

/** Whose rates they are and as of when, as far as the file has said it. */
type Origin = Pick<MarketRate, 'payer' | 'updated'>;

/** Makes rows as the table of NPIs, or else the user, says where they hold; of providers of one class this is said once. */
function rowMaker(origin: () => Origin, file: string, { classes, state }: Ingesting) {
  const rateOf = rateMaker();
  const settings: RateSetting[] = [];
  const settingOf = (of: number): RateSetting => {
    const known = classes[of];
    return {
      ...origin(),
      file,
      state: known === undefined || known.state === '' ? state : known.state,
      county: known?.county ?? '',
      taxonomy: known?.taxonomy ?? '',
    };
  };
  return (item: Item, price: Price, { tin, class: of }: Member): MarketRate =>
    rateOf(item, price, tin, (settings[of] ??= settingOf(of)));
}

const plain = (name: string): string =>
  name
    .replace(/(\.json)?(\.gz|\.zip)?$/i, '')
    .replace(/[^\w.-]+/g, '_')
    .slice(0, 80);

/** Whose a file is, where its header says so and it is none of the payers asked for. */
const anothersIn = (header: FileHeader, payers: readonly string[] | undefined): string | undefined =>
  payers === undefined || isOfPayers(header, payers) ? undefined : whoseWords(header);

/**
 * Reads one file of rates to one part in the folder: whole, or not at all.
 * @param identity Of the file, and of its place in an archive, where two may have one name.
 */
export async function ingestFile({ name, bytes }: Unpacked, identity: string, ingesting: Ingesting): Promise<Ingested> {
  const { folder, wanted, payer, payers, salvage, signal, progress } = ingesting;
  const final = path.join(folder, `${plain(name)}-${digest(`${identity} ${name}`)}.parquet`);
  const unfinished = `${final}.${process.pid}.unfinished`;
  const part = partFile(unfinished);
  const kinds = tally(calendarDate(new Date()));
  const originIn = (header: FileHeader): Origin => ({ ...originOf(header), ...(payer === undefined ? {} : { payer }) });
  let origin: Origin | undefined;
  const rowOf = rowMaker(() => (origin ??= originIn(reader.header)), name, ingesting);
  const reader = inNetworkReader(wanted, {
    row(item, price, member) {
      const rate = rowOf(item, price, member);
      part.row(rate);
      kinds.row(rate);
    },
    restart() {
      part.restart();
      kinds.restart();
    },
  });
  let read = 0;
  let missing: readonly MissingGroups[] = [];
  let notFetched = 0;
  let fault: string | undefined;
  let anothers: string | undefined;
  try {
    try {
      for await (const piece of bytes) {
        signal.throwIfAborted();
        reader.feed(piece);
        read += piece.length;
        progress(read, part.rows);
        // Whoever says so before the lists need not be read to the end.
        if (reader.isPastHeader && reader.header.reporting_entity_name !== undefined)
          anothers = anothersIn(reader.header, payers);
        if (anothers !== undefined) break;
      }
      if (anothers === undefined) {
        const elsewhere = reader.end();
        const isAnothers = anothersIn(reader.header, payers) !== undefined;
        if (ingesting.remote && !isAnothers) missing = await remoteGroups(elsewhere, signal, reader.define);
        else notFetched = isAnothers ? 0 : elsewhere.length;
      }
    } catch (error) {
      const isFaulty = error instanceof UnreadableTic || error instanceof Refusal || error instanceof RangeError;
      if (signal.aborted || !isFaulty) throw error;
      fault = error.message;
      if (!salvage)
        throw new Refusal(fault.startsWith(name) ? fault : `${name}: ${fault}`, undefined, { cause: error });
    }
    const isBroken = fault !== undefined || anothers !== undefined;
    const summary = isBroken ? reader.salvage() : reader.finish();
    if (summary.counts.items > 0) anothers ??= anothersIn(summary.header, payers);
    const counted = kinds.counted();
    const said = { summary, missing, notFetched, fault, anothers };
    if (part.rows === 0 || anothers !== undefined) return { name, part: undefined, rows: 0, counted, ...said };
    const { types, laterDropped } = counted;
    part.finish({ name, ...summary, types: Object.fromEntries(types), laterDropped, missing, notFetched, fault });
    const origins = originIn(summary.header);
    // Some say who they are at the end.
    if (origin?.payer === origins.payer && origin.updated === origins.updated) await rename(unfinished, final);
    else {
      const changed = `${unfinished}.changed`;
      await changePart(unfinished, changed, origins);
      await rename(changed, final);
    }
    return { name, part: path.basename(final), rows: part.rows, counted, ...said };
  } finally {
    part.close();
    await rm(unfinished, { force: true });
    await rm(`${unfinished}.changed`, { force: true });
  }
}
