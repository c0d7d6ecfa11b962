import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { codeOf } from '../../codeOf';
import { Refusal } from '../../refusal';
import type { Source } from './source';

const PIECE = 1 << 20;

/**
 * A file on this machine. What stands for its content is the CRC-32 of every byte, taken as they pass: two states of one path that
 * have one length, and differ, share it once in four thousand million times. Its head and tail alone would not do: a corrected rate in
 * the midst of a plain file changes neither, and of gzip in several members only the last one's checksum is at the end.
 */
export async function localFile(file: string): Promise<Source> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal(`${file} is not there. Check the path.`);
  if (!found.isFile()) throw new Refusal(`${file} is no file. Name the files in it.`);
  const whole = path.resolve(file);
  let sum: number | undefined;
  async function* bytes(signal: AbortSignal): AsyncGenerator<Uint8Array> {
    let passed = 0;
    for await (const piece of read(whole, signal)) {
      passed = crc32(piece, passed);
      yield piece;
    }
    sum = passed;
  }
  return {
    name: path.basename(file),
    identity: `${whole} ${found.size} ${found.mtimeMs}`,
    size: found.size,
    path: whole,
    bytes,
    async content(signal) {
      const pieces = sum === undefined ? bytes(signal) : undefined;
      while (pieces !== undefined && (await pieces.next()).done !== true);
      return (sum ?? 0).toString(16).padStart(8, '0');
    },
  };
}

async function* read(file: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    // The stream is not given the signal: of hundreds of small files so many would still listen to it while they are closed.
    for await (const piece of createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>) {
      signal.throwIfAborted();
      yield piece;
    }
  } catch (error) {
    if (signal.aborted || codeOf(error) === '') throw error;
    throw new Refusal(`${file} cannot be read (${codeOf(error)}).`, undefined, { cause: error });
  }
}
