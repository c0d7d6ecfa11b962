import { existsSync } from 'node:fs';
import path from 'node:path';
import { auditedByCommand, sameCells } from '../support/auditedByCommand';
import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';

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

/** Their formats, sizes and names are compared on the sample: as saved, ten thousand rows take a minute. */
const USERS = ["'Introduction'!A1:A11", "'Physician - Anesthesia'!A1:E284", "'Physician Fee Schedule'!A1:I9553"];

describeWithFile(`the audit of Alaska’s Medicaid schedule (skipped where ${FILE} is absent)`, () => {
  let open: OpenPane;

  beforeAll(async () => {
    open = await openPane();
    const { page } = open;
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
  });

  afterAll(disconnect);

  test('sets the published rates beside Medicare’s in Alaska, and leaves every cell of the user as it was', async () => {
    const before = await open.cells(USERS);
    await open.press('Audit this workbook');
    await open.heading('1 fee schedule found', 120_000);
    await open.press('Choose the terms');
    await open.pane.getByRole('textbox', { name: 'Region' }).fill('AK');
    await open.pane.getByRole('textbox', { name: 'Percent of Medicare' }).fill('140%');
    await open.press('Audit the rates');
    await open.heading('What the audit found', 120_000);
    await open.press('Write the report');
    await open.heading('Write a report');
    await open.press('Write the report');
    await open.pane.getByText('The report is written').waitFor({ timeout: 120_000 });
    const rows = await open.values("'Parley rates'!A1:S8420");
    const headings = rows.find((row) => row.includes('Short per unit'))!;
    const wanted = ['Code', 'Rate', 'Benchmark', 'Target', 'Short per unit'];
    const written = rows.map((row) => wanted.map((name) => row[headings.indexOf(name)]));
    const ofCode = (code: unknown): unknown => written.filter(([one]) => String(one) === code);
    expect(FIGURES.map(([code]) => ofCode(code))).toEqual(FIGURES.map((figures) => [figures]));
    expect(await open.cells(USERS)).toEqual(before);
  });

  test('and the command line writes the same findings and payers, cell by cell', async () => {
    const sheets = await auditedByCommand(FILE, '--region', 'AK', '--target', '140%', '--threshold', '2%');
    for (const name of ['Parley findings', 'Parley payers']) {
      const cells = sheets.get(name)!;
      expect(await sameCells(open, name, cells)).toEqual(cells);
    }
  });
});
