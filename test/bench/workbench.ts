import type { Page } from 'playwright-core';
import { codes } from '../../src/data';
import { disconnect, type OpenPage, openWorkbench } from '../support/openWorkbench';
import { startRunning, stopRunning } from '../support/running';
import { type Bench, count, median, milliseconds, type Row, times } from './bench';

const SINGLE = 10_000;
const SPILLED = 100_000;
/** Another region each round, so that no answer is known from the round before. */
const REGIONS = ['TX-18', 'AL', 'AK'];

async function ready(): Promise<OpenPage> {
  const open = await openWorkbench();
  await open.page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  return open;
}

/** Puts formulas in a column, one a row, and says how long until all have answered; `#` stands for the row. */
const fill = (page: Page, column: string, rows: number, formula: string): Promise<number> =>
  page.evaluate(
    async ([range, length, text]) => {
      const formulas = Array.from({ length }, (_, row) => [text.replaceAll('#', String(row + 1))]);
      const before = performance.now();
      window.workbench.setFormulas(range, formulas);
      await window.workbench.settled(300_000);
      return performance.now() - before;
    },
    [`${column}1:${column}${rows}`, rows, formula] as const,
  );

const values = (page: Page, range: string, rows: (string | number)[][]): Promise<void> =>
  page.evaluate(([a1, cells]) => window.workbench.setValues(a1, cells), [range, rows] as const);

/** The same cells by our function and by the grid's own lookup over a table of the same prices. */
async function singles({ page }: OpenPage): Promise<Row[]> {
  const codeAt = (row: number) => codes[row % codes.length] ?? '';
  await page.evaluate((rows) => window.workbench.openBlank(rows), SINGLE + 10);
  await values(
    page,
    `A1:A${SINGLE}`,
    Array.from({ length: SINGLE }, (_, row) => [codeAt(row)]),
  );
  await values(
    page,
    `H1:I${codes.length}`,
    codes.map((code, row) => [code, row / 100]),
  );
  const messages = await messagesOf(page);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const region of REGIONS) {
    ours.push(await fill(page, 'C', SINGLE, `=PARLEY.BENCHMARK(A#,"${region}")`));
    theirs.push(
      await fill(page, 'E', SINGLE, `=XLOOKUP(A#,$H$1:$H$${codes.length},$I$1:$I$${codes.length},"${region}")`),
    );
  }
  return [
    [`${count(SINGLE)} single BENCHMARK formulas`, milliseconds(median(ours))],
    [`${count(SINGLE)} single XLOOKUP formulas`, milliseconds(median(theirs))],
    ['BENCHMARK ÷ XLOOKUP', times(median(ours) / median(theirs))],
    ['messages from the add-in', count(await messages())],
  ];
}

/** One formula on an empty sheet: the library sends answers at intervals of its own, and this is how long one waits. */
async function oneAlone({ page }: OpenPage): Promise<Row> {
  await page.evaluate(() => window.workbench.openBlank(10));
  const waits: number[] = [];
  for (const region of ['FL', 'GA', 'IL-16', 'OH', 'PA-01'])
    waits.push(await fill(page, 'A', 1, `=PARLEY.BENCHMARK(90837,"${region}")`));
  return ['one formula alone, which waits for Office.js’s own interval', milliseconds(median(waits))];
}

/** Counts messages from the add-in's frame from now on. */
async function messagesOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { messages: 0 };
    Object.assign(window, { counted });
    window.addEventListener('message', () => (counted.messages += 1));
  });
  return () => page.evaluate(() => (window as unknown as { counted: { messages: number } }).counted.messages);
}

async function spilled({ page }: OpenPage): Promise<Row[]> {
  await page.evaluate((rows) => window.workbench.openBlank(rows), SPILLED + 10);
  const cells = Array.from({ length: SPILLED }, (_, row) => [codes[row % codes.length] ?? '', 80 + (row % 9973) / 100]);
  await values(page, `A1:B${SPILLED}`, cells);
  const benchmark = await fill(page, 'D', 1, `=PARLEY.BENCHMARK(A1:A${SPILLED},"TX-18")`);
  const underpaid = await fill(page, 'F', 1, `=PARLEY.UNDERPAID(A1:B${SPILLED},"TX-18")`);
  const product = await fill(page, 'H', 1, `=B1:B${SPILLED}*2`);
  return [
    [`BENCHMARK spilled over ${count(SPILLED)} rows, until the grid shows it`, milliseconds(benchmark)],
    [`UNDERPAID over ${count(SPILLED)} rows, until the grid shows it`, milliseconds(underpaid)],
    [`the grid’s own product spilled over ${count(SPILLED)} rows`, milliseconds(product)],
    ['BENCHMARK ÷ product, both spilled', times(benchmark / product)],
  ];
}

/** From the start of the page to the first answer in a cell, in a browser that has nothing cached. */
async function firstAnswer(): Promise<Row> {
  const starts: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const open = await ready();
    await open.page.evaluate(() => window.workbench.openBlank(10));
    await fill(open.page, 'A', 1, '=PARLEY.BENCHMARK(90837,"TX-18")');
    starts.push(await open.page.evaluate(() => performance.now()));
    await open.close();
  }
  return ['page start to the first answer, grid and all', milliseconds(median(starts))];
}

/** The built add-in in the workbench's grid, under the unmodified Office.js. */
const workbench: Bench = async () => {
  const running = await startRunning(process.cwd());
  const first = await firstAnswer();
  const open = await ready();
  const rows = [first, await oneAlone(open), ...(await singles(open)), ...(await spilled(open))];
  await open.close();
  await disconnect();
  await stopRunning(running);
  return rows;
};

export default workbench;
