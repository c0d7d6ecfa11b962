import { readFileSync } from 'node:fs';
import ExcelJs from 'exceljs';
import type { Page } from 'playwright-core';
import type { CellReading } from '../../src/workbench/grid/readCells';
import { disconnect, type OpenPage, openWorkbench } from '../support/openWorkbench';

/** Where the grid's cells begin, and how large those of a blank sheet are, in pixels. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;
const CELL = { width: 88, height: 24 };

jest.setTimeout(30_000);

const MANY = 10_000;
const VERY_MANY = 100_000;

let open: OpenPage;
let page: Page;

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.waitForFunction(() => (window.workbench as unknown) && window.workbench.host.status !== 'loading');
}, 60_000);

afterAll(disconnect);

/** A second add-in, `DEMO`, whose answers take 50 ms: what it says is known, and it counts its messages. */
async function connectDemo(): Promise<void> {
  await page.evaluate(() => {
    const parameter = (name: string, optional = false) => ({
      name,
      description: `The ${name}.`,
      optional,
      choices: [],
    });
    const messages: number[] = [];
    Object.assign(window, { messages });
    window.workbench.connect({
      namespace: 'DEMO',
      functions: [
        {
          name: 'RATE',
          description: 'A rate.',
          helpUrl: '',
          parameters: [parameter('code'), parameter('region', true)],
        },
        { name: 'COUNT', description: 'Rows.', helpUrl: '', parameters: [parameter('rows')] },
      ],
      call: async (calls) => {
        messages.push(calls.length);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return calls.map(({ name, args: [given] }) => {
          if (name === 'COUNT') return Array.from({ length: Number(given) }, (_, row) => [row + 1]);
          if (typeof given === 'number') {
            const properties = { Code: given, Source: { Title: '<b>Schedule</b>' } };
            return { type: 'Double', basicValue: given / 1000, numberFormat: '$0.00', properties };
          }
          return { type: 'Error', code: '#N/A', message: `There is no rate for ${JSON.stringify(given)}.` };
        });
      },
    });
  });
}

const blank = (rows = 1000) => page.evaluate((count) => window.workbench.openBlank(count), rows);
const settled = () => page.evaluate(() => window.workbench.settled(120_000));
const setFormulas = (a1: string, formulas: string[][]) =>
  page.evaluate(([range, rows]) => window.workbench.setFormulas(range, rows), [a1, formulas] as const);
const read = (a1: string): Promise<CellReading[][]> => page.evaluate((range) => window.workbench.read(range), a1);
const values = async (a1: string) => (await read(a1)).map((row) => row.map(({ value }) => value));

/** Where a cell of a blank sheet is on the page; 0 is the cell's start, 1 its end. */
async function at(column: number, row: number, part = 0.5): Promise<{ x: number; y: number }> {
  const box = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  return {
    x: (box?.x ?? 0) + ROW_HEADER + CELL.width * (column + part),
    y: (box?.y ?? 0) + COLUMN_HEADER + CELL.height * (row + part),
  };
}

/** Enters what has been typed. The grid's editor reads along with a delay and loses an Enter that comes before it has. */
async function enter(a1: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.waitForFunction((range) => window.workbench.read(range)[0]?.[0]?.formula, a1);
  await settled();
}

async function click(column: number, row: number): Promise<void> {
  const { x, y } = await at(column, row);
  await page.mouse.click(x, y);
}

describe('the page', () => {
  test('opens the sample beside the ready add-in, and asks nobody but this machine', async () => {
    expect(await page.evaluate(() => window.workbench.host)).toMatchObject({ status: 'ready' });
    expect(await page.locator('#pane iframe').count()).toBe(1);
    expect((await values("'Fee schedule'!A4:D5"))[1]).toEqual([
      90791,
      'Bluebonnet Health Plan',
      'Psychiatric evaluation',
      148.5,
    ]);
    expect(open.requested.filter((url) => !/^(data|blob):|^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url))).toEqual(
      [],
    );
  });

  test('answers every formula of the sample, those read before the add-in was there too', async () => {
    await settled();
    // Worked out in fractions from CMS's files and the sample's own lines, at 110% of Medicare in Houston.
    expect(await values('Summary!B5:B8')).toEqual([[466_793.55], [143_645.95], [103_186], [713_625.5]]);
    expect(await values('Summary!E5:F8')).toEqual([
      [10, 2],
      [7, 4],
      [5, 4],
      [22, 10],
    ]);
    // 167.99 × 1.1 = 184.789; − 104.50
    expect(await values("'Fee schedule'!G9:H9")).toEqual([[167.99, 80.29]]);
    expect((await read('Benchmarks!G8'))[0]?.[0]?.value).toMatch(/^\(3\.78 × 1\.008 .* = \$167\.99$/);
  });

  test('hides and shows the pane', async () => {
    await page.getByRole('button', { name: 'Hide pane' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show pane' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(true);
  });
});

describe('typing', () => {
  beforeEach(() => blank());

  test('the name of a function is offered, taken with Tab, explained, and its formula calculated', async () => {
    await click(0, 0);
    await page.keyboard.type('=PARLEY.BENCHM', { delay: 30 });
    const offered = page.getByRole('listitem').filter({ hasText: 'PARLEY.BENCHMARK' });
    await offered.first().waitFor();
    expect(await offered.count()).toBe(2);
    await page.keyboard.press('Tab');
    await page.getByText('PARLEY.BENCHMARK(').last().waitFor();
    await page.keyboard.type('90837,"TX-18")', { delay: 20 });
    await enter('A1');
    expect((await read('A1'))[0]?.[0]).toMatchObject({
      formula: '=PARLEY.BENCHMARK(90837,"TX-18")',
      value: 167.99,
    });
  });

  test('help on the arguments gives their names, and on a click what they mean', async () => {
    await connectDemo();
    await click(5, 5);
    await page.keyboard.type('=DEMO.RATE(', { delay: 30 });
    const help = page.locator('[class*="univer-w-[250px]"]').filter({ hasText: 'DEMO.RATE(' });
    expect(await help.innerText()).toMatch(/code.*region/s);
    await help.locator('svg').first().click();
    await page.getByText('The code.').waitFor();
  });

  test('a formula filled down by its handle asks for each row', async () => {
    await connectDemo();
    await page.evaluate(() => window.workbench.setValues('B1:B4', [[1000], [2000], [3000], [4000]]));
    await click(2, 0);
    await page.keyboard.type('=DEMO.RATE(B1)', { delay: 30 });
    await enter('C1');
    await click(2, 0);
    await page.waitForTimeout(300);
    const handle = await at(2, 0, 1);
    const end = await at(2, 3);
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 8 });
    await page.mouse.up();
    await page.waitForFunction(() => window.workbench.read('C4')[0]?.[0]?.formula);
    await settled();
    expect(await values('C1:C4')).toEqual([[1], [2], [3], [4]]);
    expect((await read('C4'))[0]?.[0]?.formula).toBe('=DEMO.RATE(B4)');
  });
});

describe('formulas', () => {
  beforeAll(async () => {
    await blank();
    await connectDemo();
  });

  test('depend on answers as on any other value', async () => {
    await setFormulas('A1:C1', [
      ['=DEMO.RATE(2000)', '=SUM(A1,DEMO.RATE(4000))*2', '=IF(B1>5,DEMO.RATE(B1*1000),"low")'],
    ]);
    await settled();
    expect(await values('A1:C1')).toEqual([[2, 12, 12]]);
  });

  test('that are none go in as Excel takes them: as values, as if somebody had typed them', async () => {
    await setFormulas('J1:K4', [
      ['Humana', '=1+1'],
      ['1,234.5', '85%'],
      ["'=SUM(J1)", 'TRUE'],
      ['1/31/2026', '=1+1'],
    ]);
    await setFormulas('K4', [['']]);
    await page.evaluate(() => window.workbench.setFormula('J1', 'Cigna'));
    await settled();
    // 31 January 2026 as Excel counts days
    expect(await values('J1:K4')).toEqual([
      ['Cigna', 2],
      [1234.5, 0.85],
      ['=SUM(J1)', true],
      [46_053, null],
    ]);
    expect((await read('J1:K4')).flat().map(({ formula }) => formula)).toEqual([
      undefined,
      '=1+1',
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    await page.evaluate(() => window.workbench.undo());
    expect(await values('J1')).toEqual([['Humana']]);
  });

  test('spill, say when something is in the way, and spill again', async () => {
    await setFormulas('E1:E1', [['=DEMO.COUNT(3)']]);
    await settled();
    expect(await values('E1:E4')).toEqual([[1], [2], [3], [null]]);
    await page.evaluate(() => window.workbench.setValues('E2', [['here']]));
    await settled();
    expect((await read('E1'))[0]?.[0]).toMatchObject({ error: '#SPILL!' });
    await page.evaluate(() => window.workbench.clear('E2'));
    await settled();
    expect(await values('E1:E3')).toEqual([[1], [2], [3]]);
  });

  test('show nothing until the answer is there, and never an error', async () => {
    const shown = await page.evaluate(async () => {
      const seen = new Set<unknown>();
      const end = window.workbench.settled();
      window.workbench.setFormulas('G1:H1', [['=DEMO.RATE(7000)', '=1/G1']]);
      const watch = setInterval(() => seen.add(document.querySelector('#inspector')?.textContent), 10);
      await end;
      await window.workbench.settled();
      clearInterval(watch);
      return [...seen].filter((text) => String(text).includes('#'));
    });
    expect(shown).toEqual([]);
    expect(await values('G1:H1')).toEqual([[7, 1 / 7]]);
  });
});

describe('the strip under the grid', () => {
  beforeAll(async () => {
    await blank();
    await connectDemo();
    await setFormulas('A1:B1', [['=DEMO.RATE(150500)', '=DEMO.RATE("X")']]);
    await settled();
  });

  test('shows a number’s evidence as text', async () => {
    await page.evaluate(() => window.workbench.select('A1'));
    const strip = page.locator('#inspector');
    await strip.getByText('<b>Schedule</b>').waitFor();
    expect(await strip.locator('dt').allTextContents()).toEqual(['Code', 'Source › Title']);
    expect(await strip.getAttribute('aria-live')).toBe('polite');
  });

  test('says why a cell is an error', async () => {
    await page.evaluate(() => window.workbench.select('B1'));
    await page.getByText('B1: #N/A. There is no rate for "X".').waitFor();
  });

  test('is empty for a plain cell', async () => {
    await page.evaluate(() => window.workbench.select('C9'));
    await page.locator('#inspector').waitFor({ state: 'hidden' });
  });
});

describe('files', () => {
  test('are saved with formulas as Excel stores them and the values they show, and open again', async () => {
    await blank();
    await connectDemo();
    await setFormulas('A1:B1', [['=DEMO.RATE(2000)', '=DEMO.COUNT(3)']]);
    await page.evaluate(() => window.workbench.setValues('C1', [['=not a formula']]));
    const bytes = await page.evaluate(async () => [...(await window.workbench.save())]);
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(new Uint8Array(bytes) as never);
    const sheet = book.worksheets[0]!;
    expect(sheet.getCell('A1').value).toEqual({ formula: '_xldudf_DEMO_RATE(2000)', result: 2 });
    expect(sheet.getCell('B1').model).toMatchObject({ shareType: 'array', ref: 'B1:B3' });
    expect(sheet.getCell('B3').value).toBe(3);
    expect(sheet.getCell('C1').value).toBe('=not a formula');

    await page.evaluate((saved) => window.workbench.open(new Uint8Array(saved), 'again.xlsx'), bytes);
    await settled();
    expect(await values('A1:C3')).toEqual([
      [2, 1, '=not a formula'],
      [null, 2, null],
      [null, 3, null],
    ]);
  });

  test('that cannot be opened are refused in the bar, and the workbook stays', async () => {
    await page.locator('#file').setInputFiles({ name: 'fees.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
    await page.getByRole('alert').getByText('fees.csv is not an .xlsx workbook.').waitFor();
    expect((await values('A1'))[0]).toEqual([2]);
  });

  test('can be dropped anywhere on the page', async () => {
    const sample = [...readFileSync('assets/sample.xlsx')];
    await page.evaluate((bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], 'dropped.xlsx'));
      document.querySelector('#grid')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, sample);
    await page.waitForFunction(() => window.workbench.read('A4')[0]?.[0]?.value === 'Proc Code ');
    expect(await page.getByRole('alert').textContent()).toBe('');
  });
});

describe('much at once', () => {
  test('ten thousand formulas are asked in one message', async () => {
    await blank(MANY + 10);
    await connectDemo();
    await page.evaluate(
      (count) =>
        window.workbench.setValues(
          `A1:A${count}`,
          Array.from({ length: count }, (_, row) => [row + 1]),
        ),
      MANY,
    );
    await setFormulas(
      `C1:C${MANY}`,
      Array.from({ length: MANY }, (_, row) => [`=DEMO.RATE(A${row + 1})`]),
    );
    await settled();
    expect((await values(`C${MANY}`))[0]).toEqual([MANY / 1000]);
    expect(await page.evaluate(() => (window as unknown as { messages: number[] }).messages)).toEqual([MANY]);
  }, 120_000);

  test('a hundred thousand rows spill from one formula', async () => {
    await blank(VERY_MANY + 10);
    await connectDemo();
    await setFormulas('A1:B1', [[`=DEMO.COUNT(${VERY_MANY})`, `=SUM(A1:A${VERY_MANY})`]]);
    await settled();
    expect(await values(`A${VERY_MANY}:A${VERY_MANY + 1}`)).toEqual([[VERY_MANY], [null]]);
    expect((await values('B1'))[0]).toEqual([(VERY_MANY * (VERY_MANY + 1)) / 2]);
  }, 120_000);
});
