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

let browser: Promise<Browser> | undefined;

/** Opens the workbench; resolves once the page has loaded, which is before its add-in answers. */
export function openWorkbench(): Promise<OpenPage> {
  return openPage(workbenchUrl());
}

/** Opens an address in a context of its own: the library keeps its state in the session of the page. */
export async function openPage(url: string): Promise<OpenPage> {
  browser ??= chromium.connect(wsEndpoint());
  const context: BrowserContext = await (await browser).newContext();
  const requested: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  const page = await context.newPage();
  await page.goto(url);
  return { page, requested, errors, close: () => context.close() };
}

/** Lets go of the browser, which goes on for other tests. */
export async function disconnect(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
