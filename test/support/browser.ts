import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';
import { bundledBrowser, type Program } from './bundledBrowser';
import { INSTALLED_BROWSERS } from './installedBrowsers';

/** Value of PARLEY_BROWSER that asks for the bundled browser though another is installed. */
const BUNDLED = 'bundled';

/** Nothing but the pages under test: no first-run pages, no updates, no calls home. */
const ARGUMENTS = [
  // Desktop browsers give every site a process of its own; a headless one has to be asked.
  '--site-per-process',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // In place of Playwright's own list, in which is the partitioning of storage: without it the pane, a frame of another site, may keep
  // nothing in a private window.
  '--disable-features=HttpsUpgrades,MediaRouter,PaintHolding,Translate',
];

/** Starts a headless browser that tests connect to by its `wsEndpoint()`. */
export async function launchBrowser(root: string): Promise<BrowserServer> {
  const { executablePath, env } = await findBrowser(root);
  return chromium.launchServer({
    executablePath,
    env: definedOnly(env),
    headless: true,
    args: ARGUMENTS,
    chromiumSandbox: !withoutSandbox(executablePath, root),
  });
}

/** The browser PARLEY_BROWSER names, else an installed one, else the bundled one, else an error that says what to do. */
async function findBrowser(root: string): Promise<Program> {
  const wanted = process.env['PARLEY_BROWSER'];
  if (wanted && wanted !== BUNDLED) {
    if (!existsSync(wanted)) throw new Error(`PARLEY_BROWSER names ${wanted}, which does not exist.`);
    return { executablePath: wanted, env: process.env };
  }
  const installed = wanted ? undefined : INSTALLED_BROWSERS[process.platform]?.find((file) => existsSync(file));
  if (installed) return { executablePath: installed, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser(root);
  throw new Error(
    'No browser to test in: install Microsoft Edge, Google Chrome or Chromium, or set PARLEY_BROWSER to the path of one.',
  );
}

/** Chromium's sandbox works neither for root nor in most containers, nor for a program that was just unpacked. */
function withoutSandbox(executablePath: string, root: string): boolean {
  if (process.platform !== 'linux') return false;
  return process.getuid?.() === 0 || Boolean(process.env['CI']) || executablePath.startsWith(root);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
