import { dayOf } from '../../src/core/dates';
import { type ChoiceForm, USUAL } from '../../src/taskpane/steps/choose/choiceForm';
import { termsOf, wrongFields } from '../../src/taskpane/steps/choose/readForm';
import { sheetsToAudit } from '../../src/taskpane/steps/choose/sheetsToAudit';
import { writeReport } from '../../src/taskpane/steps/write/writeReport';
import { engine } from '../../src/taskpane/wizard/engine';
import { readWorkbook } from '../../src/taskpane/wizard/readWorkbook';
import type { SheetPort } from '../../src/workbench/host/workbookPort';
import type { SheetSpec } from '../../src/workbench/memory/memoryWorkbook';
import { comesTo } from '../golden/worked';
import { openExcel } from './excelNode';

/* The wizard's own steps over the real library, from the user's cells to those of the report, by figures worked out here. */

/**
 * Medicare's prices in 2026, non-facility: RVUs of PPRRVU2026 and indices of GPCI2026, as in golden/worked.csv, whose rows of 90837
 * are these.
 */
const PRICE = {
  '90837 in Houston': ['167.99', '(3.78 × 1.008 + 1.20 × 0.993 + 0.02 × 1.376) × 33.4009 = 167.985150424'],
  '90837 in Alabama': ['161.70', '(3.78 × 1.000 + 1.20 × 0.875 + 0.02 × 0.566) × 33.4009 = 161.704445188'],
  '90837 in Alaska': ['232.44', '(3.78 × 1.500 + 1.20 × 1.065 + 0.02 × 0.551) × 33.4009 = 232.437531118'],
  '90837 in Manhattan': ['181.97', '(3.78 × 1.064 + 1.20 × 1.162 + 0.02 × 1.586) × 33.4009 = 181.969439236'],
  '90791 in Houston': ['174.32', '(3.84 × 1.008 + 1.33 × 0.993 + 0.02 × 1.376) × 33.4009 = 174.316959037'],
  '90791 in Alabama': ['167.51', '(3.84 × 1.000 + 1.33 × 0.875 + 0.02 × 0.566) × 33.4009 = 167.507851563'],
  '90791 in Alaska': ['240.07', '(3.84 × 1.500 + 1.33 × 1.065 + 0.02 × 0.551) × 33.4009 = 240.067966723'],
} as const;

test.each(Object.entries(PRICE))('the arithmetic of %s is right', (_, [price, arithmetic]) => {
  expect(comesTo(arithmetic)).toBe(price);
});

interface Written {
  /** The cells of a sheet's table, by its headings. */
  readonly rows: (sheet: string) => readonly Readonly<Record<string, unknown>>[];
}

/** Walks the wizard: reads the workbook, takes what the form says, audits, and writes. */
async function walked(sheets: readonly SheetSpec[], choices: Partial<ChoiceForm>): Promise<Written> {
  const excel = await openExcel(sheets);
  const { office, workbook } = excel;
  const { signal } = new AbortController();
  const watch = { signal, progress: () => undefined };
  const services = { workbook, engine, today: () => dayOf('2026-11-24') };
  const finds = await readWorkbook(services, { signal, reading: () => undefined });
  const form = { ...USUAL, threshold: '0%', ...choices };
  const toAudit = sheetsToAudit(finds);
  expect(wrongFields(form, toAudit)).toEqual([]);
  const made = await engine.audit(finds.schedules, termsOf(form, toAudit, services.today()), watch);
  if (!made.ok) throw new Error(made.failure.message);
  const schedules = finds.schedules.map(({ mapping }) => mapping);
  const said: unknown[] = [];
  await writeReport(services, { audit: made.value, schedules, live: false, replace: false }, signal, ({ kind }) =>
    said.push(kind),
  );
  expect(said.at(-1)).toBe('written');
  excel.close();
  return { rows: (name) => rowsIn(office.workbook.sheets().find((sheet) => sheet.name === name)!) };
}

function rowsIn(sheet: SheetPort): Readonly<Record<string, unknown>>[] {
  const { bottom, right } = sheet.usedArea(true)!;
  const row = (at: number): unknown[] => Array.from({ length: right + 1 }, (_, column) => sheet.valueAt(at, column));
  const all = Array.from({ length: bottom + 1 }, (_, at) => row(at));
  const top = all.findIndex((cells) => cells[0] === 'Payer');
  return all
    .slice(top + 1)
    .map((cells) => Object.fromEntries(all[top]!.map((heading, column) => [String(heading), cells[column]])));
}

/** Of each rate what it is measured by, and what it is short by a year. */
const figures = ({ rows }: Written): unknown =>
  rows('Parley rates').map((row) =>
    ['Where', 'Place', 'Benchmark', 'Target', 'Short per unit', '$ a year', 'Formula'].map((heading) => row[heading]),
  );

const belowTarget = ({ rows }: Written): unknown =>
  rows('Parley findings')
    .filter((row) => row['Finding'] === 'Below target')
    .map((row) => [row['Where'], row['$ a year']]);

const formula = (of: keyof typeof PRICE): string => {
  const [price, arithmetic] = PRICE[of];
  return arithmetic.replace(/ = .*/, ` = $$${price}`);
};

const HOUSTON = 'TX-18 Houston (04412-18)';

describe('the region', () => {
  /*
   * At 120%, to the cent; row by row:
   * 90837 in Houston   167.99 × 120% = 201.588 → 201.59 − 104.50 = 97.09 × 100 = 9,709.00
   * 90837 in Alabama   161.70 × 120% = 194.04           − 104.50 = 89.54 × 100 = 8,954.00
   * 90791 in Alabama   167.51 × 120% = 201.012 → 201.01 − 148.50 = 52.51 ×  40 = 2,100.40
   * 90837 in Manhattan 181.97 × 120% = 218.364 → 218.36 − 150.25 = 68.11 ×  10 =   681.10
   */
  test('of each row, by ZIP code and by locality, prices that row', async () => {
    const written = await walked(
      [
        {
          name: 'Fees',
          rows: [
            ['Code', 'Rate', 'Units', 'ZIP', 'Payer'],
            [90837, 104.5, 100, 77002, 'Aetna'],
            [90837, 104.5, 100, 35203, 'Aetna'],
            [90791, 148.5, 40, '35203', 'Aetna'],
            [90837, 150.25, 10, '10001', 'Cigna'],
          ],
        },
      ],
      {},
    );
    expect(figures(written)).toEqual([
      ['Fees!B2', expect.stringContaining(HOUSTON), 167.99, 201.59, 97.09, 9709, formula('90837 in Houston')],
      ['Fees!B3', expect.stringContaining('Alabama'), 161.7, 194.04, 89.54, 8954, formula('90837 in Alabama')],
      ['Fees!B4', expect.stringContaining('Alabama'), 167.51, 201.01, 52.51, 2100.4, formula('90791 in Alabama')],
      ['Fees!B5', expect.stringContaining('NY-01'), 181.97, 218.36, 68.11, 681.1, formula('90837 in Manhattan')],
    ]);
    expect(belowTarget(written)).toEqual([
      ['Fees!B2', 9709],
      ['Fees!B3', 8954],
      ['Fees!B4', 2100.4],
      ['Fees!B5', 681.1],
    ]);
  });

  const TWO: readonly SheetSpec[] = [
    {
      name: 'Houston clinic',
      rows: [
        ['Code', 'Rate', 'Units'],
        [90837, 104.5, 100],
        [90791, 148.5, 40],
      ],
    },
    {
      name: 'Anchorage clinic',
      rows: [
        ['Code', 'Rate', 'Units'],
        [90837, 190.1, 25],
        [90791, 250, 8],
      ],
    },
  ];

  /*
   * Houston: 90837 as above; 90791 174.32 × 120% = 209.184 → 209.18 − 148.50 = 60.68 × 40 = 2,427.20
   * Alaska:  90837 232.44 × 120% = 278.928 → 278.93 − 190.10 = 88.83 × 25 = 2,220.75
   *          90791 240.07 × 120% = 288.084 → 288.08 − 250.00 = 38.08 ×  8 =   304.64
   */
  test('of each sheet prices the rows of that sheet', async () => {
    const written = await walked(TWO, {
      perSheet: true,
      regionOfSheet: { 'Houston clinic': '77002', 'Anchorage clinic': 'AK' },
    });
    const ours: unknown = expect.stringContaining(HOUSTON);
    const theirs: unknown = expect.stringContaining('Alaska');
    expect(figures(written)).toEqual([
      ["'Houston clinic'!B2", ours, 167.99, 201.59, 97.09, 9709, formula('90837 in Houston')],
      ["'Houston clinic'!B3", ours, 174.32, 209.18, 60.68, 2427.2, formula('90791 in Houston')],
      ["'Anchorage clinic'!B2", theirs, 232.44, 278.93, 88.83, 2220.75, formula('90837 in Alaska')],
      ["'Anchorage clinic'!B3", theirs, 240.07, 288.08, 38.08, 304.64, formula('90791 in Alaska')],
    ]);
    expect(belowTarget(written)).toEqual([
      ["'Houston clinic'!B2", 9709],
      ["'Houston clinic'!B3", 2427.2],
      ["'Anchorage clinic'!B2", 2220.75],
      ["'Anchorage clinic'!B3", 304.64],
    ]);
  });

  /* In Houston 190.10 is short by 201.59 − 190.10 = 11.49 × 25 = 287.25, and 250.00 is above 209.18. */
  test('of all is that of every sheet', async () => {
    const written = await walked(TWO, { region: 'TX-18' });
    const ours: unknown = expect.stringContaining(HOUSTON);
    expect(figures(written)).toEqual([
      ["'Houston clinic'!B2", ours, 167.99, 201.59, 97.09, 9709, formula('90837 in Houston')],
      ["'Houston clinic'!B3", ours, 174.32, 209.18, 60.68, 2427.2, formula('90791 in Houston')],
      ["'Anchorage clinic'!B2", ours, 167.99, 201.59, 11.49, 287.25, formula('90837 in Houston')],
      ["'Anchorage clinic'!B3", ours, 174.32, 209.18, 0, 0, formula('90791 in Houston')],
    ]);
  });
});

/*
 * The best of 90837 is Cigna's 131.40: 131.40 − 104.50 = 26.90 × 100 = 2,690.00; 131.40 − 128.15 = 3.25 × 40 = 130.00.
 * The best of 90791 is Aetna's 181.00, above Medicare's 174.32: 181.00 − 148.50 = 32.50 × 12 = 390.00.
 * 90834 has one payer, and no other to be measured by. Together 3,210.00.
 */
test('the best payer’s rate as the target is written to the cent', async () => {
  const written = await walked(
    [
      {
        name: 'Fees',
        rows: [
          ['Payer', 'Code', 'Rate', 'Units'],
          ['Aetna', 90837, 104.5, 100],
          ['Cigna', 90837, 131.4, 60],
          ['Gulf Mutual', 90837, 128.15, 40],
          ['Aetna', 90791, 181, 5],
          ['Cigna', 90791, 148.5, 12],
          ['Aetna', 90834, 80, 30],
        ],
      },
    ],
    { region: 'TX-18', target: 'bestPayer' },
  );
  const rates = written
    .rows('Parley rates')
    .map((row) => ['Where', 'Benchmark', 'Target', 'Short per unit', '$ a year'].map((heading) => row[heading]));
  expect(rates).toEqual([
    ['Fees!C2', 167.99, 131.4, 26.9, 2690],
    ['Fees!C3', 167.99, 131.4, 0, 0],
    ['Fees!C4', 167.99, 131.4, 3.25, 130],
    ['Fees!C5', 174.32, 181, 0, 0],
    ['Fees!C6', 174.32, 181, 32.5, 390],
    ['Fees!C7', 114.64, null, null, null],
  ]);
  expect(belowTarget(written)).toEqual([
    ['Fees!C2', 2690],
    ['Fees!C6', 390],
    ['Fees!C4', 130],
  ]);
  const [aetna, ...others] = written.rows('Parley payers').filter(({ Payer }) => Payer !== null);
  // 90834 is 114.64: (104.50 × 100 + 181 × 5 + 80 × 30) ÷ (167.99 × 100 + 174.32 × 5 + 114.64 × 30) = 13,755 ÷ 21,109.80
  expect(aetna).toMatchObject({ Payer: 'Aetna', Opportunity: 2690 });
  expect(aetna?.['Index']).toBeCloseTo(13_755 / 21_109.8, 12);
  expect(others.map(({ Payer, Opportunity }) => [Payer, Opportunity])).toEqual([
    ['Cigna', 390],
    ['Gulf Mutual', 130],
  ]);
});
