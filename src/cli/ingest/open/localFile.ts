import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../codeOf';
import { Refusal } from '../../refusal';
import type { Source } from './source';

const PIECE = 1 << 20;

/** A file on this machine. */
export async function localFile(file: string): Promise<Source> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Refusal(`${file} is not there. Check the path.`);
  if (!found.isFile()) throw new Refusal(`${file} is no file. Name the files in it.`);
  const whole = path.resolve(file);
  return {
    name: path.basename(file),
    identity: `${whole} ${found.size} ${found.mtimeMs}`,
    size: found.size,
    path: whole,
    bytes: (signal) => read(whole, signal),
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
