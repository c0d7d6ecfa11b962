import { openPane, type OpenPane } from '../support/openPane';
import { disconnect } from '../support/openWorkbench';
import { usersSheets } from '../support/usersSheets';

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

/**
 * Rates of the sample that Medicare prices, and its price in Houston (TX-18) in 2026, in cents: CMS, RVU26C and GPCI2026; see
 * test/golden/worked.csv. A rate for a master's level (HO) is set beside 75 % of the price.
 */
const PRICED: readonly (readonly [code: string, rate: number, units: number, price: number])[] = [
  ['90791', 148.5, 410, 17432],
  ['90792', 172, 265, 20492],
  ['90832', 62, 540, 8634],
  ['90834-HO', 84.25, 2150, 8598],
  ['90837-95', 104.5, 3480, 16799],
  ['90846', 88.1, 120, 10690],
  ['90847', 98, 310, 11048],
  ['90853', 26.4, 5200, 3065],
  ['99213', 81.35, 980, 9633],
  ['99214', 116.9, 1240, 13741],
  ['90791', 161.75, 190, 17432],
  ['90832', 71.2, 260, 8634],
  ['90834', 93.4, 1180, 11464],
  ['90837', 138.15, 1620, 16799],
  ['90839', 141, 45, 16138],
  ['90853', 27.75, 2400, 3065],
  ['96130', 118.6, 85, 12548],
  ['90791', 139, 96, 17432],
  ['90837', 121.4, 740, 16799],
  ['90837-HO', 109.25, 910, 12599],
  ['90853', 22.1, 1300, 3065],
  ['99214', 128.75, 420, 13741],
];

/** `(price × 120 %, to the cent, − rate) × units`: all of them are more than 2 % below it. */
const SHORT = PRICED.map(([code, rate, units, price]) => {
  const short = Math.round((price * 12) / 10) - Math.round(rate * 100);
  return { code, dollars: (short * units) / 100 };
}).sort((one, other) => other.dollars - one.dollars);
const TOTAL = SHORT.reduce((sum, { dollars }) => sum + dollars, 0);
const money = (dollars: number): string => dollars.toLocaleString('en-US', { style: 'currency', currency: 'USD' });

/** What of each payer's list Medicare has no price for: rate and units. H0020's rate is “see contract”. */
const UNPRICED: readonly (readonly (readonly [rate: number, units: number])[])[] = [
  [
    [165, 3900],
    [412, 2850],
  ],
  [
    [96, 340],
    [21.85, 6100],
    [31.5, 4300],
  ],
  [
    [178, 1450],
    [171.5, 2200],
    [158, 640],
    [19.9, 2750],
  ],
];
const PAYERS = ['Bluebonnet Health Plan', 'Lone Star Care', 'Gulf Mutual'];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const near = (number: number, digits: number): unknown => expect.closeTo(number, digits) as unknown;

/**
 * Of each payer, as Gulf Mutual: compared are 96 × 139.00 + 740 × 121.40 + 910 × 109.25 + 1,300 × 22.10 + 420 × 128.75 = 285,402.50,
 * of 285,402.50 + 791,245.00 (IOP and H0004) = 1,076,647.50, which is 26.5%; at Medicare's prices 96 × 174.32 + 740 × 167.99 +
 * 910 × 125.99 + 1,300 × 30.65 + 420 × 137.41 = 353,255.42, so that the index is 285,402.50 ÷ 353,255.42 = 80.8%.
 */
const OF_PAYERS = [PRICED.slice(0, 10), PRICED.slice(10, 17), PRICED.slice(17)].map((priced, index) => {
  const revenue = sum(priced.map(([, rate, units]) => rate * units));
  const other = sum(UNPRICED[index]!.map(([rate, units]) => rate * units));
  const units = sum(priced.map(([, , one]) => one));
  const short = priced.map(([, rate, one, price]) => (Math.round(price * 1.2) - Math.round(rate * 100)) * one);
  return [
    PAYERS[index],
    priced.length,
    revenue / sum(priced.map(([, , one, price]) => (price / 100) * one)),
    units / (units + sum(UNPRICED[index]!.map(([, one]) => one))),
    revenue / (revenue + other),
    sum(short) / 100,
  ];
});

const USERS = ['Fee schedule', 'Summary', 'Benchmarks', 'Contracts'];

let open: OpenPane;
const press: OpenPane['press'] = (name) => open.press(name);
const heading: OpenPane['heading'] = (name) => open.heading(name);
const usersCells = () => usersSheets(open, USERS);

const accessible = async (): Promise<void> => {
  expect(await open.barriers()).toEqual([]);
  expect(await open.overflows()).toBe(false);
};

beforeAll(async () => {
  open = await openPane();
});

afterAll(disconnect);

describe('the audit of the sample, from its cells to a report', () => {
  let before: unknown;

  test('begins on the start page', async () => {
    before = await usersCells();
    expect((before as { sheets: unknown[] }).sheets).toHaveLength(USERS.length);
    await press('Audit this workbook');
    await heading('1 fee schedule found');
    await accessible();
  });

  test('shows what each column was taken for', async () => {
    await press(/^Check columns of Fee schedule/);
    await heading(/^Columns of Fee schedule/);
    expect(await open.pane.getByRole('combobox', { name: /^Column D, Contracted/ }).inputValue()).toBe('rate');
    await accessible();
    await press('Back to the list');
  });

  test('asks for the region, and shows the locality it resolves to', async () => {
    await press('Choose the terms');
    await open.pane.getByRole('textbox', { name: 'Region' }).fill('77002');
    await open.pane.getByText('ZIP 77002, TX-18 Houston (04412-18)').waitFor();
    await accessible();
    await press('Audit the rates');
    await heading('What the audit found');
  });

  test('adds up what is below the target', async () => {
    // Worked out above from CMS's prices.
    await open.pane.getByText(money(TOTAL), { exact: true }).first().waitFor();
    await accessible();
  });

  test('explains the largest finding, and goes to its cell', async () => {
    await press(/^Show the arithmetic of 90837-95, Bluebonnet/);
    // (201.59 − 104.50) × 3,480
    await open.pane.getByText(/\$201\.59 − \$104\.50 = \$97\.09; \$97\.09 × 3,480 = \$337,873\.20$/).waitFor();
    await press('Go to Fee schedule D9');
  });

  test.each(['Payers', 'Codes', 'Chart'])('shows the view %s without barriers', async (view) => {
    await open.pane.getByRole('tab', { name: view }).click();
    await open.pane.getByRole('listitem').first().waitFor();
    if (view === 'Chart') await open.pane.locator('svg rect').first().waitFor();
    await accessible();
  });

  test('says which view is selected where the system forces its colours, and has no barriers in the dark', async () => {
    const underline = (name: string): Promise<string> =>
      open.pane.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    await open.colours({ forcedColors: 'active' });
    expect(await underline('Chart')).not.toBe(await underline('Payers'));
    await open.colours({ forcedColors: 'none', colorScheme: 'dark' });
    await open.pane.locator('svg rect').first().waitFor();
    await accessible();
    await open.colours({ forcedColors: 'none', colorScheme: 'light' });
  });

  test('writes the figures into sheets of its own', async () => {
    await press('Write the report');
    await heading('Write a report');
    await accessible();
    await press('Write the report');
    await open.pane.getByText('The report is written').waitFor();
    await accessible();
    const rows = await open.values("'Parley findings'!A1:L60");
    const headings = rows.find((row) => row.includes('$ a year'))!;
    const at = (row: readonly unknown[], name: string): unknown => row[headings.indexOf(name)];
    const below = rows.filter((row) => at(row, 'Finding') === 'Below target');
    const written = below.map((row) => ({ code: at(row, 'Code'), dollars: at(row, '$ a year') }));
    expect(written).toEqual(SHORT);
  });

  test('sums up each payer: index by volume, share covered, opportunity', async () => {
    expect(OF_PAYERS[2]).toEqual([
      ...['Gulf Mutual', 5, near(285_402.5 / 353_255.42, 12), 3466 / 10_506],
      ...[285_402.5 / 1_076_647.5, 138_506.08],
    ]);
    const rows = await open.values("'Parley payers'!A1:L30");
    const headings = rows.find((row) => row.includes('Opportunity'))!;
    const wanted = ['Payer', 'Compared', 'Index', 'Units covered', 'Revenue covered', 'Opportunity'];
    const written = rows.map((row) => wanted.map((name) => row[headings.indexOf(name)]));
    for (const figures of OF_PAYERS) {
      const its = written.filter(([payer]) => payer === figures[0]);
      expect(its).toEqual([figures.map((one) => (typeof one === 'number' ? near(one, 9) : one))]);
    }
  });

  test('leaves the user’s sheets as they were: cells, formats, sizes, names, tables and all', async () => {
    expect(await usersCells()).toEqual(before);
  });

  test('asks before it replaces its own sheets', async () => {
    await press('Write the report');
    await open.pane.getByText('Replace the earlier report?').waitFor();
    await accessible();
    await press(/^Replace \d sheets$/);
    await open.pane.getByText('The report is written').waitFor();
    expect(await usersCells()).toEqual(before);
  });

  test('puts no error on the console', () => {
    expect(open.errors).toEqual([]);
  });
});
