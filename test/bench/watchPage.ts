import type { CDPSession, Frame, Page } from 'playwright-core';

/** What one step asked of the page. */
export interface Watched {
  /** Longest time in which the pane let nothing else have its turn, in milliseconds. */
  readonly pane: number;
  /** The same of the page around it: host and grid. */
  readonly page: number;
  /** Most that the code of pane, host and grid held at once, in megabytes. */
  readonly memory: number;
}

/** Begins to watch a step; the answer ends that and says what was seen. */
export type Watch = () => () => Promise<Watched>;

const POLL = 250;

/**
 * Watches the page and its pane for long tasks and for memory.
 * @param sinceLoaded Whether what was since the page was loaded counts as the first step's.
 */
export async function watchPage(page: Page, pane: Frame, sinceLoaded = false): Promise<Watch> {
  // The pane has a process of its own, as in Excel, hence a memory of its own.
  const sessions = await Promise.all([page, pane].map((one) => page.context().newCDPSession(one)));
  for (const session of sessions) await session.send('Performance.enable');
  await Promise.all([page.mainFrame(), pane].map((one) => noteLongTasks(one, sinceLoaded)));
  return () => {
    let memory = 0;
    const poll = setInterval(() => {
      void heapOf(sessions).then((held) => (memory = Math.max(memory, held)));
    }, POLL);
    return async () => {
      clearInterval(poll);
      const own = await longestOf(pane, 'self');
      const all = await longestOf(page.mainFrame());
      return { pane: own, page: all, memory: Math.max(memory, await heapOf(sessions)) };
    };
  };
}

/** Megabytes that are still needed: what pane, host and grid hold once their garbage is gone. */
export async function held(page: Page, pane: Frame): Promise<number> {
  const sessions = await Promise.all([page, pane].map((one) => page.context().newCDPSession(one)));
  for (const session of sessions) {
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
  }
  return heapOf(sessions);
}

interface Noted {
  longTasks: { readonly name: string; readonly duration: number }[];
}

const noteLongTasks = (frame: Frame, sinceLoaded: boolean): Promise<void> =>
  frame.evaluate((buffered) => {
    const noted: Noted = { longTasks: [] };
    Object.assign(window, noted);
    new PerformanceObserver((list) => {
      const { longTasks } = window as unknown as Noted;
      for (const { name, duration } of list.getEntries()) longTasks.push({ name, duration });
    }).observe({ type: 'longtask', buffered });
  }, sinceLoaded);

/** The longest since the last time, of those under that name, or of all; none is noted under 50 ms. */
const longestOf = (frame: Frame, wanted?: string): Promise<number> =>
  frame.evaluate((name) => {
    const noted = window as unknown as Noted;
    const tasks = noted.longTasks.filter((task) => name === undefined || task.name === name);
    noted.longTasks = [];
    return Math.max(0, ...tasks.map(({ duration }) => duration));
  }, wanted);

async function heapOf(sessions: readonly CDPSession[]): Promise<number> {
  let held = 0;
  for (const session of sessions) {
    const { metrics } = await session.send('Performance.getMetrics');
    held += metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  }
  return held / 2 ** 20;
}
