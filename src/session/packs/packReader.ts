import { type MarketPack, type PackTable, packTable } from '../../core/market';
import { ok, type Result } from '../../core/result';
import { readPack } from '../../formats/pack';

/** A pack with the table that finds its rows. */
export interface PackRead {
  readonly pack: MarketPack;
  readonly table: PackTable;
}

/** The columns' buffers change hands; copying them would hold up the window that waits. */
function buffersOf({ pack, table }: PackRead): ArrayBuffer[] {
  const { quantiles, ...columns } = pack.distributions;
  const all = [...Object.values(columns), ...quantiles.map(({ cents }) => cents), table.rows];
  return all.flatMap((column) => (column instanceof Int32Array ? [column.buffer as ArrayBuffer] : []));
}

async function answer(file: Blob): Promise<void> {
  const pack = await readPack(new Uint8Array(await file.arrayBuffer()));
  const read: Result<PackRead> = pack.ok ? ok({ pack: pack.value, table: packTable(pack.value) }) : pack;
  self.postMessage(read, { transfer: read.ok ? buffersOf(read.value) : [] });
}

/** The worker that reads one pack; a file that cannot be read is an error of the worker's. */
self.onmessage = ({ data }: MessageEvent<Blob>): void => void answer(data).catch(reportError);
