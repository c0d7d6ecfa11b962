import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
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
    bytes: (signal) => createReadStream(whole, { highWaterMark: PIECE, signal }),
  };
}
