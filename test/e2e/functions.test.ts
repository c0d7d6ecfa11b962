import type { CellReading } from '../../src/workbench/grid/readCells';
import { expectedRows } from '../functions/expected';
import { FEES, type FormulaCase, FORMULAS } from '../functions/formulas';
import { disconnect, type OpenPage, openWorkbench } from '../support/openWorkbench';

jest.setTimeout(60_000);

/** Formulas stand apart, each with room for what it spills. */
const COLUMN = 'F';
const FIRST_ROW = 20;
const ROOM = 10;

let open: OpenPage;

const setFormulas = (a1: string, formulas: string[][]) =>
  open.page.evaluate(([range, rows]) => window.workbench.setFormulas(range, rows), [a1, formulas] as const);
const settled = () => open.page.evaluate(() => window.workbench.settled(60_000));
const read = (a1: string): Promise<CellReading[][]> => open.page.evaluate((range) => window.workbench.read(range), a1);

const shown = ({ value, error, message }: CellReading): unknown =>
  error === undefined ? (value ?? '') : { error, says: message };

const rowOf = (index: number) => FIRST_ROW + index * ROOM;

async function shownAt(index: number, rows: number): Promise<unknown[][]> {
  const from = rowOf(index);
  return (await read(`${COLUMN}${from}:${COLUMN}${from + rows - 1}`)).map((row) => row.map(shown));
}

const rowsOf = ({ shows }: FormulaCase): number => (Array.isArray(shows) ? shows.length : 1);

beforeAll(async () => {
  open = await openWorkbench();
  await open.page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await open.page.evaluate(() => window.workbench.openBlank(1000));
  await open.page.evaluate((rows) => window.workbench.setValues('A1:D8', rows), FEES as (string | number | null)[][]);
  for (const [index, { formula }] of FORMULAS.entries()) await setFormulas(`${COLUMN}${rowOf(index)}`, [[formula]]);
  await settled();
}, 120_000);

afterAll(disconnect);

describe('in the grid, through the unmodified Office.js', () => {
  test.each(FORMULAS.map((asked, index) => ({ ...asked, index })))('$formula: $source', async (asked) => {
    expect(await shownAt(asked.index, rowsOf(asked))).toEqual(expectedRows(asked));
  });

  test('a dragged formula answers in each row', async () => {
    await setFormulas(
      'H2:H8',
      [2, 3, 4, 5, 6, 7, 8].map((row) => [`=PARLEY.BENCHMARK(A${row},B${row})`]),
    );
    await settled();
    const column = (await read('H2:H8')).map((row) => row.map(shown));
    expect(column).toEqual(expectedRows(FORMULAS.find(({ formula }) => formula === '=PARLEY.BENCHMARK(A2:A8,B2:B8)')!));
  });

  test('the answers add up with Excel’s own functions, cards and all', async () => {
    await setFormulas('J1:J2', [['=PARLEY.BENCHMARK(90837,"TX-18")+1'], ['=SUM(H2:H4)']]);
    await settled();
    // 167.99 + 114.64 + 137.41
    expect((await read('J1:J2')).flat().map(({ value }) => value)).toEqual([168.99, 420.04]);
  });

  test('a cell in error hides its own row of a schedule and no other', async () => {
    await open.page.evaluate(() => {
      window.workbench.setValues('L1:M3', [
        ['Code', 'Rate'],
        [90837, 100],
        [90834, null],
      ]);
      window.workbench.setFormulas('M3', [['=1/0']]);
      window.workbench.setFormulas('N1', [['=PARLEY.UNDERPAID(L1:M3,"TX-18")']]);
    });
    await settled();
    // 167.99 − 100
    expect((await read('N1:N3')).flat().map(shown)).toEqual([
      'Shortfall',
      67.99,
      { error: '#VALUE!', says: expect.stringContaining('#DIV/0!') as unknown },
    ]);
  });

  test('a changed cell changes what depends on it', async () => {
    await open.page.evaluate(() => window.workbench.setValues('B2', [['AL']]));
    await settled();
    expect((await read('H2'))[0]?.[0]?.value).toBe(161.7);
    await open.page.evaluate(() => window.workbench.setValues('B2', [['TX-18']]));
    await settled();
    expect((await read('H2'))[0]?.[0]?.value).toBe(167.99);
  });
});

test('functions answer while the pane’s code has not come', async () => {
  const held: string[] = [];
  const slow = await openWorkbench(async (page) => {
    await page.route(/\/pane\.[0-9a-f]{8}\.js/, (route) => void held.push(route.request().url()));
  });
  await slow.page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status === 'ready');
  await slow.page.evaluate(async () => {
    await window.workbench.openBlank(10);
    window.workbench.setFormula('A1', '=PARLEY.BENCHMARK(90837,"TX-18")');
    await window.workbench.settled(30_000);
  });
  expect((await slow.page.evaluate(() => window.workbench.read('A1')))[0]?.[0]?.value).toBe(167.99);
  expect(held.length).toBeGreaterThan(0);
  await slow.close();
});
