/** So much is copied and compared in a few milliseconds; a large pack at once would hold up the pane. */
const PIECE = 1 << 20;

const pieceOf = async (file: Blob, at: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());

/** A copy of a file that stays, whatever becomes of the file on its disk. Rejects where it cannot be read. */
export async function copied(file: Blob): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < file.size; at += PIECE) pieces.push(new Blob([await pieceOf(file, at)]));
  return new Blob(pieces);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return one.length === other.length;
}

/** Whether two files have the same bytes. */
export async function sameBytes(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += PIECE)
    if (!same(await pieceOf(one, at), await pieceOf(other, at))) return false;
  return true;
}
