import type { BrowserServer } from 'playwright-core';
import { type Served, serve } from '../../src/workbench/server/serve';
import { launchBrowser } from './browser';
import { ensureBuilt } from './built';

/** How the tests, which run in processes of their own, learn of what runs for them. */
const WS_ENDPOINT = 'PARLEY_TEST_BROWSER';
const WORKBENCH_URL = 'PARLEY_TEST_WORKBENCH';

/** What runs while the browser tests do. */
export interface Running {
  readonly browser: BrowserServer;
  readonly served: Served;
}

declare global {
  /** Kept for the teardown, which Jest runs in the same process as the setup. */
  var parleyRunning: Running | undefined;
}

/** Builds if need be, serves the built pages and starts one browser for all tests. */
export async function startRunning(root: string): Promise<Running> {
  ensureBuilt(root);
  const served = await serve({ root });
  const browser = await launchBrowser(root);
  process.env[WS_ENDPOINT] = browser.wsEndpoint();
  process.env[WORKBENCH_URL] = served.workbenchUrl;
  return { browser, served };
}

/** Ends what `startRunning` started. */
export async function stopRunning({ browser, served }: Running): Promise<void> {
  await Promise.all([browser.close(), served.close()]);
}

export const wsEndpoint = (): string => set(WS_ENDPOINT);
export const workbenchUrl = (): string => set(WORKBENCH_URL);

function set(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run browser tests with npm run test:browser.`);
  return value;
}
