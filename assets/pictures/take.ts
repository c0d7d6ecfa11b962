/** Takes the pictures of the README from a real run of the workbench: `npm run pictures`. */
import type { Page } from 'playwright-core';
import { disconnect, openWorkbench } from '../../test/support/openWorkbench';
import { startRunning, stopRunning } from '../../test/support/running';
import { largeBook } from '../../test/support/largeBook';
import { takeReport } from './takeReport';
import { AGAIN, CONTRACTS, MARKET, PACK_ADDRESS, takeAuditing, takePane, widen, WIZARD } from './takePane';

const FOLDER = 'assets/pictures';
const SIZE = { width: 1366, height: 768 };

/** A picture: the cell that is selected in it, and what else is done first. */
interface Shot {
  readonly name: string;
  readonly cell: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'grid', cell: "'Fee schedule'!G8" },
  { name: 'reason', cell: "'Fee schedule'!G15" },
  { name: 'summary', cell: 'Summary!B5' },
];

/** The report beside the pane that wrote it, which leaves the sheet the most of the window. */
const REPORT: Shot = { name: 'report', cell: "'Parley findings'!A1" };
const PANE = 320;

/** Excel makes a row of headings as high as its words need by itself; the grid of the workbench when it is told to. */
const fitHeadings = (page: Page): Promise<void> | undefined =>
  page
    .frames()
    .find((frame) => frame.parentFrame() !== null)
    ?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Parley findings').getRange('5:5').format.autofitRows();
        await context.sync();
      }),
    );

async function take(page: Page, { name, cell }: Shot): Promise<void> {
  await page.evaluate(async (a1) => {
    window.workbench.select(a1);
    await window.workbench.settled();
  }, cell);
  // The grid paints what has changed in its next frames.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

const running = await startRunning(process.cwd());

async function opened(): Promise<Page> {
  const { page } = await openWorkbench();
  await page.setViewportSize(SIZE);
  await page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  return page;
}

const page = await opened();
for (const shot of SHOTS) await take(page, shot);
await takePane(page, FOLDER, WIZARD);
await widen(page, PANE);
await fitHeadings(page);
await take(page, REPORT);
await takePane(page, FOLDER, AGAIN);
await takeAuditing(await opened(), FOLDER, await largeBook());
const market = await opened();
await market.route(PACK_ADDRESS, (route) =>
  route.fulfill({ path: 'assets/sample-market.parquet', headers: { 'access-control-allow-origin': '*' } }),
);
await takePane(market, FOLDER, MARKET);
await takePane(await opened(), FOLDER, CONTRACTS);
await takeReport(await opened(), FOLDER);
await disconnect();
await stopRunning(running);
