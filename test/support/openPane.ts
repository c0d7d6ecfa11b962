import { source as AXE } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { atRest } from './atRest';
import { type OpenPage, openWorkbench, type OwnFiles } from './openWorkbench';

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** What the system says of colours. Never `null`, the machine's own wish: of that the pane hears at some later moment. */
interface Colours {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** The value of a cell, and its formula. */
type Held = readonly unknown[];

/** The workbench with its pane, as somebody walks through it. */
export interface OpenPane extends OpenPage {
  readonly pane: Frame;
  press(name: string | RegExp): Promise<void>;
  /** Waits for the page of this title. */
  heading(name: string | RegExp, timeout?: number): Promise<void>;
  /** What cells show. */
  values(a1: string): Promise<unknown[][]>;
  /** What the cells of these ranges hold, value and formula. */
  cells(ranges: readonly string[]): Promise<readonly (readonly (readonly Held[])[])[]>;
  /** Has the system say this of colours, and the pane drawn anew. */
  colours(wished: Colours): Promise<void>;
  /** What axe finds wrong in the pane, by its rule and the first element. */
  barriers(): Promise<readonly string[]>;
  /** Whether anything is wider than the pane. */
  overflows(): Promise<boolean>;
}

/** Opens the workbench, and waits until its cells have been answered. */
export async function openPane(width = 1366, ownFiles?: OwnFiles): Promise<OpenPane> {
  const open = await openWorkbench(undefined, ownFiles);
  await open.page.setViewportSize({ width, height: 768 });
  return answering(open);
}

/** The same after the page is loaded anew: its pane is another one then. */
export async function reloaded(open: OpenPane): Promise<OpenPane> {
  await open.page.reload();
  return answering(open);
}

async function answering(open: OpenPage): Promise<OpenPane> {
  const { page } = open;
  await page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await page.evaluate(() => window.workbench.settled(60_000));
  return { ...open, ...walking(page) };
}

function walking(page: Page): Omit<OpenPane, keyof OpenPage> {
  const pane = page.frames().find((frame) => frame.parentFrame() !== null);
  if (!pane) throw new Error('The pane is not there.');
  return {
    pane,
    press: (name) => pane.getByRole('button', { name }).first().click(),
    heading: (name, timeout = 30_000) => pane.getByRole('heading', { level: 1, name }).waitFor({ timeout }),
    values: (a1) =>
      page.evaluate((range) => window.workbench.read(range).map((row) => row.map(({ value }) => value)), a1),
    cells: (ranges) =>
      page.evaluate(
        (all) =>
          all.map((a1) => window.workbench.read(a1).map((row) => row.map(({ value, formula }) => [value, formula]))),
        ranges,
      ),
    async colours(wished) {
      await page.emulateMedia(wished);
      await atRest(pane);
    },
    async barriers() {
      if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
      await atRest(pane);
      return pane.evaluate(async () => {
        const { axe } = window as unknown as { axe: Axe };
        // Fluent's own keeper of the focus, Tabster, sets stops at the ends of the page for its charts: unseen and unheard, they pass it on.
        const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
    },
    overflows: () => pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth),
  };
}
