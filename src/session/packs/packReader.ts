import type { MarketPack } from '../../core/market';
import type { Result } from '../../core/result';
import { readPack } from '../../formats/pack';

/** The columns' buffers change hands; copying them would hold up the window that waits. */
function buffersOf(read: Result<MarketPack>): ArrayBuffer[] {
  if (!read.ok) return [];
  const { quantiles, ...columns } = read.value.distributions;
  const all = [...Object.values(columns), ...quantiles.map(({ cents }) => cents)];
  return all.flatMap((column) => (column instanceof Int32Array ? [column.buffer as ArrayBuffer] : []));
}

/** The worker that reads one pack. */
self.onmessage = async ({ data }: MessageEvent<Uint8Array>): Promise<void> => {
  const read = await readPack(data);
  self.postMessage(read, { transfer: buffersOf(read) });
};
