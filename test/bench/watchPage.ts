import type { CDPSession, Frame, Page } from 'playwright-core';
import { type Longest, traceBlocks, tracedBlocks } from './blocks';

/** What one step asked of the page. */
export interface Watched {
  /** Longest time in which the pane let nothing else have its turn. */
  readonly pane: Longest;
  /** The same of the page around it: host and grid. */
  readonly page: Longest;
  /** Most that the code of pane, host and grid held at once, in megabytes. */
  readonly memory: number;
}

const POLL = 250;

export const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The pane is not there');
  return frame;
};

/** Begins to watch the page and its pane, both of which may be loaded anew meanwhile; the answer ends it. */
export async function watchPage(page: Page): Promise<() => Promise<Watched>> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is gone');
  await traceBlocks(browser);
  let memory = 0;
  let polled: readonly CDPSession[] = [];
  const poll = setInterval(() => {
    // A pane that is just being loaded has nothing to tell yet.
    heapOf(polled).then(
      (heap) => (memory = Math.max(memory, heap)),
      () => undefined,
    );
  }, POLL);
  polled = await sessionsOf(page);
  return async () => {
    clearInterval(poll);
    const now = await heapOf(await sessionsOf(page));
    const blocks = await tracedBlocks(browser, { pane: paneOf(page), page: page.mainFrame() });
    return { ...blocks, memory: Math.max(memory, now) };
  };
}

/** Megabytes that are still needed: what pane, host and grid hold once their garbage is gone. */
export async function held(page: Page): Promise<number> {
  const sessions = await sessionsOf(page);
  for (const session of sessions) await session.send('HeapProfiler.collectGarbage');
  return heapOf(sessions);
}

/** The pane has a process of its own, as in Excel, hence a memory of its own. */
async function sessionsOf(page: Page): Promise<readonly CDPSession[]> {
  const sessions = await Promise.all([page, paneOf(page)].map((one) => page.context().newCDPSession(one)));
  for (const session of sessions) await session.send('Performance.enable');
  return sessions;
}

async function heapOf(sessions: readonly CDPSession[]): Promise<number> {
  let heap = 0;
  for (const session of sessions) {
    const { metrics } = await session.send('Performance.getMetrics');
    heap += metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  }
  return heap / 2 ** 20;
}
