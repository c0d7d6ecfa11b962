import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { workbenchUrl, wsEndpoint } from './running';

/** A page of its own, and what it did that a test may want to know. */
export interface OpenPage {
  readonly page: Page;
  /** Every address the page and its frames asked for. */
  readonly requested: readonly string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** What is to be so before the page loads: requests held back, say. */
type Prepare = (page: Page) => Promise<void>;

let browser: Promise<Browser> | undefined;

/**
 * Whether the browser may keep the add-in's own files for when there is no network. Where a test is of something else it may not, as
 * in Excel on a Mac: what is asked of the network is then asked by the page alone.
 */
export type OwnFiles = 'kept' | 'not kept';

/** Opens the workbench; resolves once the page has loaded, which is before its add-in answers. */
export function openWorkbench(prepare?: Prepare, ownFiles?: OwnFiles): Promise<OpenPage> {
  return openPage(workbenchUrl(), prepare, ownFiles);
}

/**
 * Opens an address in a context of its own: the library keeps its state in the session of the page. As for somebody who asked for less
 * motion, nothing takes a moment to look as it will.
 */
export async function openPage(url: string, prepare?: Prepare, ownFiles: OwnFiles = 'not kept'): Promise<OpenPage> {
  browser ??= chromium.connect(wsEndpoint());
  const context: BrowserContext = await (
    await browser
  ).newContext({ reducedMotion: 'reduce', serviceWorkers: ownFiles === 'kept' ? 'allow' : 'block' });
  const requested: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(url);
  return { page, requested, errors, close: () => context.close() };
}

/** Closes every page and lets go of the browser, which goes on for other tests; one that has ended has nothing to let go of. */
export async function disconnect(): Promise<void> {
  const connected = await browser?.catch(() => undefined);
  browser = undefined;
  await connected?.close();
}
