import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

/* A workbook that has a report already: the command line's, and one of live formulas. */

// A browser that starts beside a build takes its time.
jest.setTimeout(180_000);

const USERS = ["'Fee schedule'!A1:J60", 'Summary!A1:H30', 'Benchmarks!A1:H20'];
/** Wider and longer than any sheet of the sample's report. */
const ALL = 'A1:S80';

let folder: string;
let open: OpenPane;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  open = await openPane();
});
afterEach(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(disconnect);

/** Opens a file by the page's own button for files. */
async function openFile(file: string): Promise<void> {
  const chosen = open.page.waitForEvent('filechooser');
  await open.page.locator('#open').click();
  await (await chosen).setFiles(file);
  await open.page.waitForFunction((a1) => {
    try {
      return window.workbench.read(a1).length > 0;
    } catch {
      // The sample is still open, which has no such sheet.
      return false;
    }
  }, "'Parley findings'!A1");
  await settled();
}

const settled = (): Promise<void> => open.page.evaluate(() => window.workbench.settled(60_000));

/** Through the wizard to the page that writes, for Houston and 120 %. */
async function audit(): Promise<void> {
  await open.press('Audit this workbook');
  await open.heading('1 fee schedule found');
  await open.press('Choose the terms');
  await open.pane.getByRole('textbox', { name: 'Region' }).fill('TX-18');
  await open.press('Audit the rates');
  await open.heading('What the audit found');
  await open.press('Write the report');
  await open.heading('Write a report');
}

const written = (): Promise<void> => open.pane.getByText('The report is written').waitFor();

/** The cells under a heading, in the first row that begins with these texts. */
async function cellAt(sheet: string, begins: readonly string[], heading: string): Promise<unknown> {
  const rows = await open.values(`'${sheet}'!${ALL}`);
  const headings = rows.find((row) => row.filter((cell) => cell !== null && cell !== '').length > 1)!;
  const row = rows.find((one) => begins.every((text, index) => one[index] === text));
  if (!row) throw new Error(`${sheet} has no row of ${begins.join(', ')}`);
  return row[headings.indexOf(heading)];
}

/** Dollars are compared to the cent, for sums of binary fractions leave dust. */
const toTheCent = (rows: readonly (readonly unknown[])[]): unknown =>
  rows.map((row) => row.map((value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)));

test('what the command line wrote is known for Parley’s own: not audited, and replaced after asking, and nothing else', async () => {
  const file = path.join(folder, 'audited.xlsx');
  const run = spawnSync(process.execPath, [
    ...['bin/parley.js', 'audit', 'assets/sample.xlsx', '-o', file],
    ...['--region', 'TX-18', '--target', '120%', '--threshold', '2%'],
  ]);
  expect(run.status).toBe(0);
  await openFile(file);
  const users = await open.cells(USERS);
  const findings = await open.values(`'Parley findings'!${ALL}`);
  const payers = await open.values(`'Parley payers'!${ALL}`);
  await audit();
  await open.press('Write the report');
  await open.pane.getByText('Replace the earlier report?').waitFor();
  await open.press('Replace 5 sheets');
  await written();
  await settled();
  expect(await open.values(`'Parley findings'!${ALL}`)).toEqual(findings);
  expect(await open.values(`'Parley payers'!${ALL}`)).toEqual(payers);
  expect(await open.cells(USERS)).toEqual(users);
  // Saved by the page and audited by the command line, the sheets are still Parley’s own.
  const saved = path.join(folder, 'saved.xlsx');
  const download = open.page.waitForEvent('download');
  await open.page.locator('#save').click();
  await (await download).saveAs(saved);
  const again = spawnSync(process.execPath, ['bin/parley.js', 'audit', saved, '--region', 'TX-18', '--json']);
  const { passedOver } = JSON.parse(again.stdout.toString()) as { passedOver: readonly { sheet: string }[] };
  expect(passedOver.map(({ sheet }) => sheet)).toEqual(['Summary', 'Benchmarks', 'Contracts']);
});

test('a report of live formulas says to the cent what the other says, and follows when a rate changes or is emptied', async () => {
  await audit();
  await open.press('Write the report');
  await written();
  await settled();
  const tables = ["'Parley findings'", "'Parley payers'", "'Parley rates'"];
  const titles = (rows: readonly (readonly unknown[])[]) => rows.filter((row) => row[1] !== null && row[1] !== '');
  const read = async () => {
    const read: unknown[] = [];
    for (const sheet of tables) read.push(toTheCent(titles(await open.values(`${sheet}!${ALL}`))));
    return read;
  };
  const plain = await read();
  const [[said] = []] = await open.values("'Parley findings'!A2");
  await open.pane.getByRole('checkbox', { name: 'Live formulas instead of values' }).check();
  await open.press('Write the report');
  await open.press('Replace 5 sheets');
  await open.pane.getByText('Replace the earlier report?').waitFor({ state: 'detached' });
  await written();
  await settled();
  expect(await read()).toEqual(plain);
  expect(await open.values("'Parley findings'!A2")).toEqual([[said]]);

  /* Gulf Mutual’s 90837: 167.99 × 120% = 201.59; 201.59 − 121.40 = 80.19; × 740 = 59,340.60 of its 138,506.08. */
  const [payer, code] = ['Gulf Mutual', '90837'];
  const its = async () => [
    await cellAt('Parley rates', [payer, code], 'Rate'),
    await cellAt('Parley rates', [payer, code], '$ a year'),
    await cellAt('Parley findings', [payer, code, 'Below target'], '$ a year'),
    Number(await cellAt('Parley payers', [payer], 'Opportunity')).toFixed(2),
    await cellAt('Parley payers', [payer], 'Compared'),
  ];
  expect(await its()).toEqual([121.4, 59_340.6, 59_340.6, '138506.08', 5]);
  const where = String(await cellAt('Parley rates', [payer, code], 'Where'));
  const write = async (rate: number | null) => {
    await open.page.evaluate(([a1, value]) => window.workbench.setValues(a1, [[value]]), [where, rate] as const);
    await settled();
  };
  // 201.59 − 150 = 51.59; × 740 = 38,176.60; 138,506.08 − 59,340.60 + 38,176.60 = 117,342.08.
  await write(150);
  expect(await its()).toEqual([150, 38_176.6, 38_176.6, '117342.08', 5]);
  // Not known, which is not the whole target a unit: 138,506.08 − 59,340.60 = 79,165.48.
  await write(null);
  expect(await its()).toEqual(['', '', '', '79165.48', 4]);
});
