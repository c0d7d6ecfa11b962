import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { disconnect, openWorkbench } from '../support/openWorkbench';

// Nearly ten thousand rows are opened, read and written beside whatever else the machine does.
jest.setTimeout(300_000);

/** A state's Medicaid schedule as it was published, which is beside the project on some machines and not in it. */
const FILE = path.resolve('../shared/data/fees/alaska-medicaid-physician-sfy2026.xlsx');
const describeWithFile = existsSync(FILE) ? describe : describe.skip;

/** Published rate in cents, and CMS's relative values in hundredths (RVU26C, non-facility): work, practice expense, malpractice. */
const PUBLISHED: readonly (readonly [
  code: string,
  rate: number,
  work: number,
  expense: number,
  malpractice: number,
])[] = [
  ['90791', 32280, 384, 133, 2],
  ['90834', 20273, 256, 83, 2],
  ['90837', 30019, 378, 120, 2],
  ['90853', 5440, 67, 23, 1],
  ['99214', 22225, 192, 200, 14],
];

/** Alaska's indices in thousandths (GPCI2026), and the conversion factor of 33.4009 dollars in ten-thousandths (RVU26C). */
const INDEX = { work: 1500, expense: 1065, malpractice: 551 };
const FACTOR = 334009;

/** 90837: (3.78 × 1.500 + 1.20 × 1.065 + 0.02 × 0.551) × 33.4009 = $232.44; × 140% = $325.42; − $300.19 = $25.23. */
const FIGURES = PUBLISHED.map(([code, rate, work, expense, malpractice]) => {
  const value = work * INDEX.work + expense * INDEX.expense + malpractice * INDEX.malpractice;
  const price = Math.round((value * FACTOR) / 1e7);
  const target = Math.round((price * 14) / 10);
  return [code, rate, price, target, target - rate].map((one) => (typeof one === 'number' ? one / 100 : one));
});

const USERS = ["'Introduction'!A1:A11", "'Physician - Anesthesia'!A1:E284", "'Physician Fee Schedule'!A1:I9553"];

describeWithFile(`the audit of Alaska’s Medicaid schedule (skipped where ${FILE} is absent)`, () => {
  let page: Page;
  let pane: Frame;

  const press = (name: string): Promise<void> => pane.getByRole('button', { name }).first().click();
  const heading = (name: string): Promise<void> =>
    pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: 120_000 });
  /** Every cell of the user's, value and formula. */
  const usersCells = (): Promise<unknown> =>
    page.evaluate(
      (ranges) =>
        ranges.map((a1) => window.workbench.read(a1).map((row) => row.map(({ value, formula }) => [value, formula]))),
      USERS,
    );

  beforeAll(async () => {
    ({ page } = await openWorkbench());
    await page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
    await page.locator('#file').setInputFiles(FILE);
    await page.waitForFunction(
      () => {
        try {
          return window.workbench.read("'Physician Fee Schedule'!A1")[0]?.[0]?.value === 'Proc Code';
        } catch {
          return false;
        }
      },
      undefined,
      { timeout: 120_000 },
    );
    await page.evaluate(() => window.workbench.settled(60_000));
    pane = page.frames().find((frame) => frame.parentFrame() !== null)!;
  });

  afterAll(disconnect);

  test('sets the published rates beside Medicare’s in Alaska, and leaves every cell of the user as it was', async () => {
    const before = await usersCells();
    await press('Audit this workbook');
    await heading('1 fee schedule found');
    await press('Choose the terms');
    await pane.getByRole('textbox', { name: 'Region' }).fill('AK');
    await pane.getByRole('textbox', { name: 'Percent of Medicare' }).fill('140%');
    await press('Audit the rates');
    await heading('What the audit found');
    await press('Write the report');
    await heading('Write a report');
    await press('Write the report');
    await pane.getByText('The report is written').waitFor({ timeout: 120_000 });
    const rows = await page.evaluate(() =>
      window.workbench.read("'Parley rates'!A1:S8420").map((row) => row.map(({ value }) => value)),
    );
    const headings = rows.find((row) => row.includes('Short per unit'))!;
    const wanted = ['Code', 'Rate', 'Benchmark', 'Target', 'Short per unit'];
    const written = rows.map((row) => wanted.map((name) => row[headings.indexOf(name)]));
    const ofCode = (code: unknown): unknown => written.filter(([one]) => String(one) === code);
    expect(FIGURES.map(([code]) => ofCode(code))).toEqual(FIGURES.map((figures) => [figures]));
    expect(await usersCells()).toEqual(before);
  });
});
