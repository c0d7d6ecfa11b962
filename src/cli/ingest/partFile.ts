import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { asyncBufferFromFile } from 'hyparquet';
import type { MarketRate } from '../../core/market';
import { openRatePart, ratePartWriter } from '../../formats/rates';

/** A part that is being written to a file. */
export interface PartFile {
  readonly rows: number;
  row: (rate: MarketRate) => void;
  /** Forgets what was written. */
  restart: () => void;
  finish: (summary: unknown) => void;
  close: () => void;
}

/** Writes all of it: a disk that is nearly full takes a part, and says that it is full when asked for the rest. */
function writeAll(handle: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(handle, bytes, written, bytes.length - written, at + written);
}

/** @param group Rows of a row group, where it is not the usual one. */
export function partFile(file: string, group?: number): PartFile {
  const handle = openSync(file, 'w');
  let at = 0;
  const open = () =>
    ratePartWriter((bytes) => {
      writeAll(handle, bytes, at);
      at += bytes.length;
    }, group);
  let writer = open();
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    row(rate) {
      writer.row(rate);
      rows += 1;
    },
    restart() {
      ftruncateSync(handle);
      at = 0;
      rows = 0;
      writer = open();
    },
    finish: (summary) => writer.finish(summary),
    close: () => closeSync(handle),
  };
}

/** Writes a part again, row group by row group, with some of its columns as they turned out to be. */
export async function changePart(from: string, to: string, change: Partial<MarketRate>): Promise<void> {
  const part = partFile(to);
  const written = await openRatePart(await asyncBufferFromFile(from));
  try {
    for await (const rates of written.groups()) for (const rate of rates) part.row({ ...rate, ...change });
    part.finish(written.summary);
  } finally {
    part.close();
  }
}
