import { startRunning } from '../support/running';

/** Jest calls this once before the browser tests. */
export default async function globalSetup(): Promise<void> {
  globalThis.parleyRunning = await startRunning(process.cwd());
}
