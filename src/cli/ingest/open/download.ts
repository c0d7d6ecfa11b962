import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../../digest';
import { isRunning } from '../isRunning';

/** What has been downloaded of a file, kept until it has been read. */
export interface Download {
  readonly path: string;
  /** Bytes that were there when it was opened. */
  readonly before: number;
  /** These bytes. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Adds what comes after them. */
  readonly add: (piece: Uint8Array) => Promise<void>;
  /** Whether all that came has been kept. */
  readonly isKept: () => boolean;
  readonly close: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** `in-network-1a2b3c4d5e6f-6f5e4d3c2b1a.4711.download`: address, version, and the process that writes it. */
const NAME = /^(.*)-([\da-f]{12})\.(\d+)\.download$/;
const PIECE = 1 << 20;

/** What there is of an address in a folder, begun by runs that are over: this version is ours from now on, others are of no use. */
async function takeOver(folder: string, ofAddress: string, version: string, ours: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, address, of, writer] = NAME.exec(name) ?? [];
    if (address !== ofAddress || isRunning(Number(writer))) continue;
    const whole = path.join(folder, name);
    if (of !== version) await rm(whole, { force: true });
    // Another run may be faster.
    else if (whole !== ours) await rename(whole, ours).catch(() => undefined);
  }
}

/**
 * Opens what is kept of a file in a folder, new or begun.
 * @param address Where it is from. @param version Which state of the file it is.
 */
export async function openDownload(folder: string, name: string, address: string, version: string): Promise<Download> {
  const plain = name.replace(/[^\w.-]+/g, '_').slice(0, 80);
  const ofAddress = `${plain}-${digest(address)}`;
  const ours = path.join(folder, `${ofAddress}-${digest(version)}.${process.pid}.download`);
  await takeOver(folder, ofAddress, digest(version), ours);
  const file = await open(ours, 'a+');
  const { size: before } = await file.stat();
  let isKept = true;
  const remove = () => rm(ours, { force: true });
  return {
    path: ours,
    before,
    async *bytes() {
      for (let at = 0; at < before;) {
        const piece = new Uint8Array(Math.min(PIECE, before - at));
        const { bytesRead } = await file.read(piece, 0, piece.length, at);
        if (bytesRead === 0) throw new Error(`${ours} was changed while it was being read`);
        at += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    },
    async add(piece) {
      if (!isKept) return;
      try {
        await file.appendFile(piece);
      } catch {
        // A disk that is full has room for what is kept of the rates once this is gone.
        isKept = false;
        await remove();
      }
    },
    isKept: () => isKept,
    close: () => file.close(),
    remove,
  };
}
