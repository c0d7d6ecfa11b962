import type { CDPSession, Frame, Page } from 'playwright-core';

/** What one step asked of the page. */
export interface Watched {
  /** Longest time in which the pane's own code let nothing else have its turn, in milliseconds. */
  readonly pane: number;
  /** The same of whatever runs on the page: pane, library, host and grid. */
  readonly page: number;
  /** Most that the code of pane, host and grid held at once, in megabytes. */
  readonly memory: number;
}

/** Begins to watch a step; the answer ends that and says what was seen. */
export type Watch = () => () => Promise<Watched>;

const POLL = 250;

/** Watches the page and its pane for long tasks and for memory. */
export async function watchPage(page: Page, pane: Frame): Promise<Watch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await Promise.all([page.mainFrame(), pane].map(noteLongTasks));
  return () => {
    let memory = 0;
    const poll = setInterval(() => {
      void heapOf(session).then((held) => (memory = Math.max(memory, held)));
    }, POLL);
    return async () => {
      clearInterval(poll);
      const own = await longestOf(pane, 'self');
      const all = await longestOf(page.mainFrame());
      return { pane: own, page: Math.max(own, all), memory: Math.max(memory, await heapOf(session)) };
    };
  };
}

interface Noted {
  longTasks: { readonly name: string; readonly duration: number }[];
}

const noteLongTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const noted: Noted = { longTasks: [] };
    Object.assign(window, noted);
    new PerformanceObserver((list) => {
      const { longTasks } = window as unknown as Noted;
      for (const { name, duration } of list.getEntries()) longTasks.push({ name, duration });
    }).observe({ entryTypes: ['longtask'] });
  });

/** The longest since the last time, of those under that name, or of all; none is noted under 50 ms. */
const longestOf = (frame: Frame, wanted?: string): Promise<number> =>
  frame.evaluate((name) => {
    const noted = window as unknown as Noted;
    const tasks = noted.longTasks.filter((task) => name === undefined || task.name === name);
    noted.longTasks = [];
    return Math.max(0, ...tasks.map(({ duration }) => duration));
  }, wanted);

async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}
