import type { Frame, Page } from 'playwright-core';
import { type OpenPage, openWorkbench } from '../support/openWorkbench';
import { milliseconds, type Row } from './bench';
import type { Longest } from './blocks';
import { paneOf, type Watched, watchPage } from './watchPage';

/** Milliseconds for what a step has left to do when it says that it has ended. */
const AFTERWARDS = 1000;

const both = ({ clock, processor }: Longest): string => `${milliseconds(clock)} (processor ${milliseconds(processor)})`;

const inWords = ({ pane, page, memory }: Watched): string =>
  `longest block: pane ${both(pane)}, page ${both(page)}; memory ${memory.toFixed(0)} MB at most`;

/** Waits until the cells are answered. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await page.evaluate(() => window.workbench.settled(60_000));
}

/** The workbench, once its cells are answered. */
export async function ready(): Promise<OpenPage> {
  const open = await openWorkbench();
  await answered(open.page);
  return open;
}

/** Measures loading the page anew, until the pane has come to an end of its own. */
export async function reloading(page: Page, what: string, ended: (pane: Frame) => Promise<unknown>): Promise<Row> {
  const watched = await watchPage(page);
  const before = performance.now();
  await page.reload();
  await answered(page);
  await ended(paneOf(page));
  return rowOf(page, what, before, watched);
}

export interface Walk {
  readonly rows: Row[];
  /** Measures a step: its time, its longest blocks and the memory it took. */
  readonly step: (what: string, begin: () => Promise<void>, ended: () => Promise<unknown>) => Promise<void>;
}

/** What came of a step that has ended; what it has left to do, such as drawing, belongs to it. */
async function rowOf(page: Page, what: string, began: number, watched: () => Promise<Watched>): Promise<Row> {
  const took = performance.now() - began;
  await page.waitForTimeout(AFTERWARDS);
  return [what, `${(took / 1000).toFixed(1)} s; ${inWords(await watched())}`];
}

/** Begins to measure what somebody does step by step. */
export function walkOf(page: Page, what: string): Walk {
  const rows: Row[] = [];
  return {
    rows,
    step: async (name, begin, ended) => {
      const watched = await watchPage(page);
      const before = performance.now();
      await begin();
      await ended();
      rows.push(await rowOf(page, `${what}, ${name}`, before, watched));
    },
  };
}
