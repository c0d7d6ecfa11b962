import type { MarketPack } from '../../core/market';
import { ok, type Result } from '../../core/result';
import { sourceOf } from '../market';
import type { PackRead } from './packReader';

type Answer = Result<MarketPack>;

/** Half a million distributions take seconds, in which cells and pane go on. */
function readInWorker(file: Blob): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(/* webpackChunkName: "packReader" */ new URL('./packReader', import.meta.url));
    const end = (): void => worker.terminate();
    worker.onmessage = ({ data: read }: MessageEvent<Result<PackRead>>) => {
      end();
      if (read.ok) sourceOf(read.value.pack, read.value.table);
      resolve(read.ok ? ok(read.value.pack) : read);
    };
    worker.onerror = () => {
      end();
      reject(new Error('No worker.'));
    };
    worker.postMessage(file);
  });
}

/** Where a host allows no workers. */
async function readHere(file: Blob): Promise<Answer> {
  const { readPack } = await import(/* webpackChunkName: "packReading" */ '../../formats/pack');
  return readPack(new Uint8Array(await file.arrayBuffer()));
}

/** Reads a pack without holding anybody up. */
export async function readAside(file: Blob): Promise<Answer> {
  if (typeof Worker === 'undefined') return readHere(file);
  return readInWorker(file).catch(() => readHere(file));
}
