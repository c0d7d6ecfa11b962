import type { Page } from 'playwright-core';
import { largeBook, ROWS_A_SHEET, SHEETS } from '../support/largeBook';
import { disconnect } from '../support/openWorkbench';
import { startRunning, stopRunning } from '../support/running';
import { type Bench, count, type Row } from './bench';
import { ready, walkOf } from './walked';
import { held, paneOf } from './watchPage';

const PATIENCE = 300_000;

/** Finds, audits and writes what is open, each step with its time, its longest blocks and the memory it took. */
async function walk(page: Page, what: string, found: RegExp): Promise<readonly Row[]> {
  const pane = paneOf(page);
  const { rows, step } = walkOf(page, what);
  const press = (name: string) => pane.getByRole('button', { name }).first().click();
  const heading = (name: string | RegExp) =>
    pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: PATIENCE });
  await step(
    'found',
    () => press('Audit this workbook'),
    () => heading(found),
  );
  await press('Choose the terms');
  await pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  await step(
    'audited',
    () => press('Audit the rates'),
    () => heading('What the audit found'),
  );
  const shown = pane.getByRole('status').filter({ hasText: / findings?$/ });
  await shown.waitFor({ timeout: PATIENCE });
  const all = (await shown.textContent()) ?? '';
  await step(
    'searched',
    () => pane.getByRole('searchbox').fill('90837'),
    () => shown.filter({ hasNotText: all }).waitFor({ timeout: PATIENCE }),
  );
  for (const view of ['Payers', 'Codes', 'Chart']) {
    await step(
      view.toLowerCase(),
      () => pane.getByRole('tab', { name: view }).click(),
      () => pane.getByRole('tabpanel').getByRole('listitem').first().waitFor({ timeout: PATIENCE }),
    );
  }
  await press('Write the report');
  await heading('Write a report');
  await step(
    'written',
    () => press('Write the report'),
    () => pane.getByText('The report is written').waitFor({ timeout: PATIENCE }),
  );
  rows.push([`${what}, held after it without garbage`, `${(await held(page)).toFixed(0)} MB`]);
  return rows;
}

async function sample(): Promise<readonly Row[]> {
  const open = await ready();
  const rows = await walk(open.page, 'the sample', /schedule found$/);
  await open.close();
  return rows;
}

async function large(): Promise<readonly Row[]> {
  const open = await ready();
  const { page } = open;
  const bytes = (await largeBook()).toString('base64');
  await page.evaluate(async (text) => {
    await window.workbench.open(
      Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
      'large.xlsx',
    );
    await window.workbench.settled(300_000);
  }, bytes);
  // Opening half a gigabyte leaves garbage, which a browser takes away before long; here nobody waits for that.
  await held(page);
  const rows = await walk(page, `${count(SHEETS * ROWS_A_SHEET)} rows on ${SHEETS} sheets`, /schedules found$/);
  await open.close();
  return rows;
}

/** The audit wizard on a small and a large workbook, in the grid and under the unmodified Office.js. */
const wizard: Bench = async () => {
  const running = await startRunning(process.cwd());
  const rows = [...(await sample()), ...(await large())];
  await disconnect();
  await stopRunning(running);
  return rows;
};

export default wizard;
