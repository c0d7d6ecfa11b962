import { connectAddin } from '../host';
import type { AddinHost } from '../host/types';
import type { Workbench } from '../grid/workbench';

const ADDRESS = '/addin.json';
/** The add-in's page may be still building when the workbench opens. */
const PATIENCE = 60_000;

/** Loads the add-in into its pane; rejects with the reason in words. */
export async function connectPane(pane: HTMLElement, workbench: Workbench): Promise<AddinHost> {
  const host = await within(PATIENCE, connectAddin(pane, await addinUrl(), workbench.port));
  return host;
}

async function addinUrl(): Promise<string> {
  const response = await fetch(ADDRESS).catch(() => undefined);
  if (!response?.ok) throw new Error('not served here. Start the workbench with npm start.');
  const { url } = (await response.json()) as { readonly url?: string };
  if (!url) throw new Error(`${ADDRESS} names no address.`);
  return url.replace(/\/$/, '');
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s.`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
