import type { Address } from './address';
import { openDownload } from './download';
import type { Source } from './source';

/**
 * Keeps what comes of a download in a folder until it has been read, so that after an interruption, or where the line broke for good,
 * only the rest is fetched. Of what a server gives no tag and no date, nothing is kept.
 */
export async function keptDownload(source: Address, folder: string): Promise<Source> {
  const { name, where, version } = source;
  if (version === undefined) return source;
  const download = await openDownload(folder, name, where, version);
  let isBroken = false;

  async function* rest(signal: AbortSignal): AsyncGenerator<Uint8Array> {
    try {
      yield* source.rest(download.before, signal);
    } catch (error) {
      isBroken = true;
      throw error;
    }
  }

  async function* bytes(signal: AbortSignal): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of download.bytes()) {
        signal.throwIfAborted();
        yield piece;
      }
      for await (const piece of rest(signal)) {
        await download.add(piece);
        yield piece;
      }
    } finally {
      await download.close();
    }
  }

  return {
    ...source,
    bytes,
    before: download.before,
    whole: () => (download.isKept() ? download.path : undefined),
    async done() {
      await download.close();
      const isOfUse = isBroken && download.isKept();
      if (!isOfUse) await download.remove();
      return isOfUse;
    },
  };
}
