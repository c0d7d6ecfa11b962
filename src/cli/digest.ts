import { createHash } from 'node:crypto';

const LENGTH = 12;

type Piece = string | NodeJS.ArrayBufferView;

/** Stands for pieces that come one after the other, and says nothing of them: a dozen digits. */
export function digesting(): { readonly add: (piece: Piece) => void; readonly digest: () => string } {
  const hash = createHash('sha256');
  return { add: (piece) => void hash.update(piece), digest: () => hash.digest('hex').slice(0, LENGTH) };
}

/** The same of a text, or of several pieces one behind the other. */
export function digest(...pieces: readonly Piece[]): string {
  const all = digesting();
  for (const piece of pieces) all.add(piece);
  return all.digest();
}
