/** A file whose bytes are read where they lie; a browser's `File` is one. */
export interface PackedFile {
  readonly name: string;
  readonly size: number;
  slice: (from: number, to: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
}

const PIECE = 1 << 20;

export async function bytesOf(file: PackedFile, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** A part of a file piece by piece, the next being fetched while one is read. `read` is told of each. */
export async function* piecesOf(
  file: PackedFile,
  from: number,
  to: number,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const fetch = (at: number) => (at < to ? bytesOf(file, at, Math.min(to, at + PIECE)) : undefined);
  let next = fetch(from);
  for (let at = from; next !== undefined; at += PIECE) {
    const piece: Uint8Array = await next;
    next = fetch(at + PIECE);
    // Nobody waits for it where reading ends here.
    next?.catch(() => undefined);
    read(piece.length);
    yield piece;
  }
}
