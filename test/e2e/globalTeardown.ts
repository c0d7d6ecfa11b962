import { stopRunning } from '../support/running';

/** Jest calls this once after the browser tests. */
export default async function globalTeardown(): Promise<void> {
  if (globalThis.parleyRunning) await stopRunning(globalThis.parleyRunning);
}
