/** How long it took to go through so many unpacked bytes. */
export interface Took {
  readonly bytes: number;
  readonly seconds: number;
}

export const speed = ({ bytes, seconds }: Took): string => `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;

export async function timed(
  pieces: AsyncIterable<Uint8Array>,
  take: (piece: Uint8Array) => void,
  end = (): void => undefined,
): Promise<Took> {
  const before = performance.now();
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    take(piece);
  }
  end();
  return { bytes, seconds: (performance.now() - before) / 1000 };
}

/** The run that is neither fast nor slow. */
export function median<T extends { readonly seconds: number }>(runs: readonly T[]): T {
  const middle = [...runs].sort((one, other) => one.seconds - other.seconds)[Math.floor(runs.length / 2)];
  if (!middle) throw new Error('There was no run');
  return middle;
}
