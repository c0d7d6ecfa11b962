import ExcelJs from 'exceljs';
import type { Frame, Page } from 'playwright-core';
import { disconnect, type OpenPage, openWorkbench } from '../support/openWorkbench';
import { startRunning, stopRunning } from '../support/running';
import { type Bench, count, milliseconds, type Row } from './bench';

const SHEETS = 30;
const ROWS_A_SHEET = 6667;
const CODES = [90837, '90834-95', 90791, 99214, '90847 HO', 96130, 90853, 90832, 'H0015'];
const PATIENCE = 300_000;

/** A book of two hundred thousand rates, a payer a sheet. */
async function book(): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  for (let sheet = 0; sheet < SHEETS; sheet += 1) {
    const worksheet = workbook.addWorksheet(`Payer ${sheet + 1}`);
    worksheet.addRow(['CPT Code', 'Payer', 'Contracted rate', 'Annual units', 'Effective date']);
    for (let row = 0; row < ROWS_A_SHEET; row += 1)
      worksheet.addRow([
        CODES[row % CODES.length],
        `Payer ${sheet + 1} plan ${row % 41}`,
        80 + ((row * 7 + sheet) % 9973) / 100,
        row % 500,
        new Date(Date.UTC(2019 + (row % 7), row % 12, 1)),
      ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Watches the pane for work that keeps it from answering, from now on; says the longest, in milliseconds. */
async function watchPane(pane: Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () =>
    pane.evaluate(() => {
      const { seen } = window as unknown as { seen: { longest: number } };
      const { longest } = seen;
      seen.longest = 0;
      return longest;
    });
}

const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The pane is not there');
  return frame;
};

/** Megabytes that the pane's code holds. */
const heapOf = (pane: Frame): Promise<number> =>
  pane.evaluate(() => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return Math.round((memory?.usedJSHeapSize ?? 0) / 2 ** 20);
  });

async function walk({ page }: OpenPage): Promise<readonly Row[]> {
  const bytes = (await book()).toString('base64');
  await page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await page.evaluate(async (text) => {
    await window.workbench.open(
      Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
      'large.xlsx',
    );
    await window.workbench.settled(300_000);
  }, bytes);
  const pane = paneOf(page);
  const longest = await watchPane(pane);
  const rows: Row[] = [];
  const step = async (what: string, begin: () => Promise<void>, ends: RegExp): Promise<void> => {
    const before = performance.now();
    await begin();
    await pane.getByRole('heading', { level: 1, name: ends }).waitFor({ timeout: PATIENCE });
    const took = performance.now() - before;
    rows.push([what, `${milliseconds(took)}, the pane kept busy for ${milliseconds(await longest())} at most`]);
  };
  const press = (name: string) => pane.getByRole('button', { name }).first().click();
  await step(
    `${count(SHEETS * ROWS_A_SHEET)} rows on ${SHEETS} sheets, found`,
    () => press('Audit this workbook'),
    /schedules found$/,
  );
  await press('Choose the terms');
  await pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  await step('the same, audited', () => press('Audit the rates'), /^What the audit found$/);
  rows.push(['memory that the pane’s code then holds', `${await heapOf(pane)} MB`]);
  return rows;
}

/** The audit wizard on a large workbook, in the grid and under the unmodified Office.js. */
const wizard: Bench = async () => {
  const running = await startRunning(process.cwd());
  const rows = await walk(await openWorkbench());
  await disconnect();
  await stopRunning(running);
  return rows;
};

export default wizard;
