import {
  type InNetworkReader,
  inNetworkReader,
  type InNetworkSummary,
  readProviderGroups,
  type Wanted,
} from '../../../src/formats/tic';
import type { ReferenceRow, ReferenceWanted } from './reference';

export interface Read {
  readonly rows: readonly ReferenceRow[];
  readonly summary: InNetworkSummary;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function wantedOf({ code, tin, npis }: ReferenceWanted): Wanted {
  const table = npis && {
    classOf: (of: number) => npis.classes.get(of),
    absent: npis.absent,
  };
  return { code: code ?? (() => true), ...(tin && { tin }), ...(table && { npis: table }) };
}

/** A reader with the rows that it has handed over so far. */
export function openReader(wanted: ReferenceWanted = {}): { reader: InNetworkReader; rows: ReferenceRow[] } {
  const rows: ReferenceRow[] = [];
  const reader = inNetworkReader(wantedOf(wanted), {
    row: (item, price, { tin, class: of }) =>
      rows.push({ ...item, ...price, tin: `${tin.kind} ${tin.value}`, class: of }),
    restart: () => rows.splice(0),
  });
  return { reader, rows };
}

/** What the reader makes of a file that comes in these pieces. */
export function readPieces(pieces: Iterable<Uint8Array>, wanted: ReferenceWanted = {}): Read {
  const { reader, rows } = openReader(wanted);
  for (const piece of pieces) reader.feed(piece);
  for (const remote of reader.end()) {
    const file = wanted.remote?.[remote.location];
    if (file !== undefined) reader.define(remote, readProviderGroups(file));
  }
  const summary = reader.finish();
  return { rows, summary };
}

export const readText = (text: string, wanted: ReferenceWanted = {}): Read => readPieces([bytesOf(text)], wanted);

/** Pieces of so many bytes. */
export function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Rows in an order of their own, as files promise none. */
export const sorted = (rows: readonly ReferenceRow[]): readonly string[] =>
  rows
    .map(
      ({ arrangement, codeType, code, type, rate, expires, places, billingClass, setting, modifiers, tin, ...rest }) =>
        JSON.stringify([
          arrangement,
          codeType,
          code,
          type,
          rate,
          expires,
          places,
          billingClass,
          setting,
          modifiers,
          tin,
          rest.class,
        ]),
    )
    .sort();
