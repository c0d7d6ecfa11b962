import type { Frame, Page } from 'playwright-core';
import { type OpenPage, openWorkbench } from '../support/openWorkbench';
import { milliseconds, type Row } from './bench';
import { type Watched, watchPage } from './watchPage';

/** Milliseconds for what a step has left to do when it says that it has ended. */
const AFTERWARDS = 1000;

export const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The pane is not there');
  return frame;
};

const inWords = ({ pane, page, memory }: Watched): string => {
  const longest = (time: number): string => (time === 0 ? 'under 50 ms' : milliseconds(time));
  return `longest block: pane ${longest(pane)}, page ${longest(page)}; memory ${memory.toFixed(0)} MB at most`;
};

/** The workbench, once its cells are answered. */
export async function ready(): Promise<OpenPage> {
  const open = await openWorkbench();
  await open.page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await open.page.evaluate(() => window.workbench.settled(60_000));
  return open;
}

export interface Walk {
  readonly rows: Row[];
  /** Measures a step: its time, its longest blocks and the memory it took. */
  readonly step: (what: string, begin: () => Promise<void>, ended: () => Promise<unknown>) => Promise<void>;
}

/** Begins to measure what somebody does step by step. */
export async function walkOf(page: Page, what: string): Promise<Walk> {
  const watch = await watchPage(page, paneOf(page));
  const rows: Row[] = [];
  return {
    rows,
    step: async (name, begin, ended) => {
      const watched = watch();
      const before = performance.now();
      await begin();
      await ended();
      const took = performance.now() - before;
      // What the step has left to do, such as drawing, belongs to it.
      await page.waitForTimeout(AFTERWARDS);
      rows.push([`${what}, ${name}`, `${(took / 1000).toFixed(1)} s; ${inWords(await watched())}`]);
    },
  };
}
