/** The worker's script, beside the page; empty where a build has none. */
const WORKER = process.env['PARLEY_OFFLINE'] ?? '';

/**
 * Lets the browser keep the add-in's own files, so that it opens without a network, too. Where a browser has no such workers, as Excel
 * on a Mac, or allows none, nothing is different from before.
 */
export async function keepOffline(): Promise<void> {
  if (WORKER === '' || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(WORKER);
  } catch {
    // The add-in works as long as its server can be reached.
  }
}
