import { separated } from '../../core/money';
import { codes } from '../../data';
import {
  codesWanted,
  foreignLines,
  type InNetworkReader,
  inNetworkReader,
  type InNetworkSummary,
  originOf,
  UnreadableTic,
  type Wanted,
} from '../../formats/tic';
import { unpack, type UnpackedFile, UnreadablePacked } from '../../formats/unpack';
import { keptRates, type KeptRates } from './keptRates';
import type { TicFault, TicFile } from './ticFound';
import { digitsOf, type TicWanted } from './ticWanted';

/** Rates that the pane takes: about a gigabyte while a pack is made of them. */
export const MOST_RATES = 1_000_000;
/** Issues that are said in words. */
const MOST_SAID = 5;

/** A file that was read, with its rates. */
export interface ReadTic {
  readonly found: TicFile;
  readonly kept: KeptRates;
}

export interface TicWatch {
  /** How many rates there is room for; a million, unless others were read before. */
  readonly room: number;
  readonly packed: (bytes: number) => void;
  readonly unpacked: (name: string, bytes: number, rows: number) => void;
}

class TooManyRates extends Error {
  override readonly name = 'TooManyRates';
}

function wantedBy({ codes: named, taxpayers }: TicWanted): Wanted {
  const theirs = new Set(taxpayers);
  return {
    code: codesWanted(named.length === 0 ? codes : named),
    ...(theirs.size === 0 ? {} : { tin: ({ value }) => theirs.has(digitsOf(value)) }),
  };
}

/** What was thrown because of the file, in words; anything else is thrown on. */
function faultOf(thrown: unknown): TicFault {
  if (thrown instanceof TooManyRates) return { kind: 'tooMany', most: MOST_RATES };
  if (thrown instanceof UnreadableTic || thrown instanceof UnreadablePacked || thrown instanceof RangeError)
    return { kind: 'broken', says: thrown.message };
  // The browser's words for a file that was moved, changed or taken away with its drive.
  if (thrown instanceof DOMException) return { kind: 'broken', says: GONE };
  throw thrown;
}

const GONE = 'it can no longer be read: it was moved or changed while it was being read. Choose it again.';

function kindOf({ listed, isAllowedAmounts, counts }: InNetworkSummary): TicFile['kind'] {
  if (listed.length > 0) return 'contents';
  return isAllowedAmounts && counts.items === 0 ? 'allowedAmounts' : 'rates';
}

const foundOf = (
  name: string,
  rows: number,
  summary: InNetworkSummary,
  elsewhere: number,
  fault: TicFault | null,
  wanted: TicWanted,
): TicFile => ({
  name,
  wanted,
  kind: kindOf(summary),
  ...originOf(summary.header),
  bytes: summary.counts.bytes,
  rows,
  services: summary.counts.items,
  servicesKept: summary.counts.itemsKept,
  unresolved: summary.counts.unresolved,
  elsewhere,
  issues: summary.counts.issues,
  firstIssues: summary.issues.slice(0, MOST_SAID).map(({ byte, message }) => `Byte ${separated(byte)}: ${message}.`),
  foreign: foreignLines(summary.foreign, 'Write the payer’s right name below.'),
  listed: summary.listed,
  fault,
});

async function feed(reader: InNetworkReader, { name, bytes }: UnpackedFile, rows: () => number, watch: TicWatch) {
  let read = 0;
  for await (const piece of bytes) {
    reader.feed(piece);
    read += piece.length;
    watch.unpacked(name, read, rows());
  }
}

async function readOne(file: UnpackedFile, wanted: TicWanted, watch: TicWatch): Promise<ReadTic> {
  const kept = keptRates(file.name);
  const reader = inNetworkReader(wantedBy(wanted), {
    row(item, price, { tin }) {
      if (kept.length >= watch.room) throw new TooManyRates();
      kept.row(item, price, tin);
    },
    restart: kept.clear,
  });
  kept.header = reader.header;
  let fault: TicFault | null = null;
  let elsewhere = 0;
  let summary: InNetworkSummary | null = null;
  try {
    await feed(reader, file, () => kept.length, watch);
    elsewhere = reader.end().length;
    summary = reader.finish();
  } catch (thrown) {
    fault = faultOf(thrown);
  }
  if (fault?.kind === 'tooMany') kept.clear();
  summary ??= reader.salvage();
  return { kept, found: foundOf(file.name, kept.length, summary, elsewhere, fault, wanted) };
}

/** One that came to nothing before anything in it was read. */
const unread = (name: string, wanted: TicWanted, fault: TicFault): ReadTic => ({
  kept: keptRates(name),
  found: {
    name,
    wanted,
    kind: 'rates',
    payer: '',
    updated: '',
    bytes: 0,
    rows: 0,
    services: 0,
    servicesKept: 0,
    unresolved: 0,
    elsewhere: 0,
    issues: 0,
    firstIssues: [],
    foreign: [],
    listed: [],
    fault,
  },
});

/**
 * Reads a payer's file, packed or not, or those in an archive, by the reader that the command line has, and keeps what is
 * wanted of the rates of codes that Parley carries. What is wrong with a file is said in what was found of it; what came before it is kept.
 */
export async function readTicFile(file: File, wanted: TicWanted, watch: TicWatch): Promise<readonly ReadTic[]> {
  const all: ReadTic[] = [];
  let room = watch.room;
  try {
    for await (const inner of unpack(file, watch.packed)) {
      const one = await readOne(inner, wanted, { ...watch, room });
      all.push(one);
      room -= one.kept.length;
    }
  } catch (thrown) {
    return [...all, unread(file.name, wanted, faultOf(thrown))];
  }
  return all.length > 0 ? all : [unread(file.name, wanted, { kind: 'broken', says: NO_JSON })];
}

const NO_JSON = 'it is an archive without a JSON file in it.';
