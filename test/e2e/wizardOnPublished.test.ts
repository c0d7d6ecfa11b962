import { existsSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../src/data/codes/catalogue';
import { auditedByCommand, sameCells } from '../support/auditedByCommand';
import { readCms } from '../support/cmsFiles';
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

const priceOf = (work: number, expense: number, malpractice: number): number =>
  Math.round(((work * INDEX.work + expense * INDEX.expense + malpractice * INDEX.malpractice) * FACTOR) / 1e7);
const targetOf = (price: number): number => Math.round((price * 14) / 10);

/** 90837: (3.78 × 1.500 + 1.20 × 1.065 + 0.02 × 0.551) × 33.4009 = $232.44; × 140% = $325.42; − $300.19 = $25.23. */
const FIGURES = PUBLISHED.map(([code, rate, work, expense, malpractice]) => {
  const price = priceOf(work, expense, malpractice);
  const target = targetOf(price);
  return [code, rate, price, target, target - rate].map((one) => (typeof one === 'number' ? one / 100 : one));
});

/** Medicare's prices in Alaska in cents, of every code and modifier that it pays outside of facilities, by CMS's own file. */
function medicare(): ReadonlyMap<string, number> {
  const hundredths = (units = ''): number => Math.round(Number(units) * 100);
  const prices = new Map<string, number>();
  for (const line of readCms('history/RVU26C.csv').split('\n')) {
    const [code, modifier, status = '', work, expense, isNone, , , malpractice] = line.split(',');
    const price = priceOf(hundredths(work), hundredths(expense), hundredths(malpractice));
    // Active, restricted, or paid when nothing else is.
    if (['A', 'R', 'T'].includes(status) && isNone !== 'NA' && price > 0) prices.set(`${code}-${modifier}`, price);
  }
  return prices;
}

/** What Parley carries; all others it says that it does not. */
const CARRIED = new Set(
  [
    ...Object.values(CATALOGUE)
      .join('\n')
      .matchAll(/^(\w{5}) \|/gm),
  ].map(([, code]) => code),
);

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

/** Of `$1,234.56`, as the file has its rates; all others, such as `By Report`, are priced case by case. */
function centsIn(cell: unknown): number | null {
  const [, dollars, cents] = /^\$([\d,]+)\.(\d\d)$/.exec(textOf(cell)) ?? [];
  return dollars === undefined ? null : Number(dollars.replaceAll(',', '')) * 100 + Number(cents);
}

/** The rates of the file, code and modifier in A and B and dollars in H, each with Medicare's price where there is one to compare. */
function pairs(rows: readonly (readonly unknown[])[]): readonly (readonly [rate: number, price: number | undefined])[] {
  const prices = medicare();
  return rows.flatMap(([code, modifier, , , , , , dollars]) => {
    const rate = centsIn(dollars);
    const price = CARRIED.has(textOf(code)) ? prices.get(`${textOf(code)}-${textOf(modifier)}`) : undefined;
    return rate === null ? [] : [[rate, price] as const];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Their formats, sizes and names are compared on the sample: as saved, ten thousand rows take a minute. */
const USERS = ["'Introduction'!A1:A11", "'Physician - Anesthesia'!A1:E284", "'Physician Fee Schedule'!A1:I9553"];

describeWithFile(`the audit of Alaska’s Medicaid schedule (skipped where ${FILE} is absent)`, () => {
  let open: OpenPane;
  /** The user's cells, as value and formula. */
  let before: Awaited<ReturnType<OpenPane['cells']>>;

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
    before = await open.cells(USERS);
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

  /*
   * 8,383 of the 9,552 rows have dollars, 71 of them a price of Medicare's: Σ rates $11,954.93 ÷ Σ prices $9,231.11 = 129.5%, each once, for
   * the file has no units; so nobody knows what part of the units the index stands on, or what a year costs. 69 of the 71 are 2% of
   * the target below it or more; 96160 is not ($4.40 of $4.48), and 96112 is above ($237.09 of $235.47), which is the 70th finding.
   */
  test('adds up its payer’s rates, and says nothing of a year whose units are not known', async () => {
    const all = pairs(before[2]!.slice(1).map((row) => row.map(([value]) => value)));
    const compared = all.flatMap(([rate, price]) =>
      price === undefined ? [] : [{ rate, price, target: targetOf(price) }],
    );
    const index = sum(compared.map(({ rate }) => rate)) / sum(compared.map(({ price }) => price));
    const below = compared.filter(({ rate, target }) => target - rate >= 0.02 * target);
    const above = compared.filter(({ rate, target }) => rate >= target);
    expect([all.length, compared.length, below.length, above.length]).toEqual([8383, 71, 69, 1]);
    const [, says, , , headings, payer, next] = await open.values("'Parley payers'!A1:I7");
    expect(says![0]).toBe(
      `All payers: 8383 rates, 71 compared, index ${(100 * index).toFixed(1)}%, units covered not known, revenue covered not known, opportunity not known.`,
    );
    const { Index: shown, ...others } = Object.fromEntries(
      headings!.map((heading, at) => [String(heading), payer![at]] as const),
    );
    expect(shown).toBeCloseTo(index, 12);
    expect(others).toEqual({
      Payer: 'Physician Fee Schedule',
      Rates: all.length,
      Compared: compared.length,
      'Units covered': null,
      'Revenue covered': null,
      Opportunity: null,
      Findings: below.length + above.length,
      'What to do first': `Add the units of a year: ${below.length} rates are below target, and units say what that costs.`,
    });
    expect(next).toEqual(headings!.map(() => null));
  });

  test('and the command line writes the same findings and payers, cell by cell', async () => {
    const sheets = await auditedByCommand(FILE, '--region', 'AK', '--target', '140%', '--threshold', '2%');
    for (const name of ['Parley findings', 'Parley payers']) {
      const cells = sheets.get(name)!;
      expect(await sameCells(open, name, cells)).toEqual(cells);
    }
  });
});
