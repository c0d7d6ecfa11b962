import { createHash } from 'node:crypto';

const LENGTH = 12;

/** Stands for a text, or for several pieces one behind the other, and says nothing of them: a dozen digits. */
export function digest(...pieces: readonly (string | NodeJS.ArrayBufferView)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex').slice(0, LENGTH);
}
