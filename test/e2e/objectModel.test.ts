import type { Frame, Page } from 'playwright-core';
import { disconnect, type OpenPage, openWorkbench } from '../support/openWorkbench';

// A browser that starts beside a build takes its time.
jest.setTimeout(120_000);

let open: OpenPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  await page.waitForFunction(() => ['ready', 'failed'].includes(window.workbench.host.status));
  pane = page.frames().find((frame) => frame.parentFrame() !== null)!;
});

beforeEach(() => page.evaluate(() => window.workbench.openBlank(200)));

afterAll(async () => {
  await open.close();
  await disconnect();
});

/** What the cells of the grid hold, as formulas see them. */
const shown = (a1: string): Promise<unknown[][]> =>
  page.evaluate((range) => window.workbench.read(range).map((row) => row.map(({ value }) => value)), a1);

test('values, formulas and text written through the library are in the grid, and read back', async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:D2');
      range.values = [
        ['Code', 90837, true, "'=A1"],
        ['$1,234.50', '=B1*2', '12%', ''],
      ];
      await context.sync();
      range.load('values,formulas,text,valueTypes,numberFormat,address');
      await context.sync();
      return range.toJSON();
    }),
  );
  expect(read).toMatchObject({
    address: 'Sheet1!A1:D2',
    formulas: [
      ['Code', 90837, true, '=A1'],
      [1234.5, '=B1*2', 0.12, ''],
    ],
    numberFormat: [
      ['General', 'General', 'General', 'General'],
      ['$#,##0.00', 'General', '0%', 'General'],
    ],
  });
  expect(read.text![1]![0]).toBe('$1,234.50');
  expect(read.valueTypes![0]).toEqual(['String', 'Double', 'Boolean', 'String']);
  await page.evaluate(() => window.workbench.settled());
  expect(await shown('A1:D2')).toEqual([
    ['Code', 90837, true, '=A1'],
    [1234.5, 181674, 0.12, null],
  ]);
});

test('sheets are added beside the one in view, renamed, frozen, hidden and deleted', async () => {
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('Report');
      report.getRange('A1').values = [['x']];
      report.freezePanes.freezeRows(1);
      report.showGridlines = false;
      report.tabColor = '#0F6C5C';
      const lists = worksheets.add('Lists');
      lists.visibility = 'Hidden';
      report.name = 'Parley report';
      const active = worksheets.getActiveWorksheet().load('name');
      const all = worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
      await context.sync();
      const before = all.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor, sheet.showGridlines]);
      report.delete();
      const count = worksheets.getCount();
      await context.sync();
      return [active.name, before, count.value];
    }),
  );
  expect(seen).toEqual([
    'Sheet1',
    [
      ['Sheet1', 'Visible', '', true],
      ['Parley report', 'Visible', '#0F6C5C', false],
      ['Lists', 'Hidden', '', true],
    ],
    2,
  ]);
});

test('what one sync writes is one step of undo', async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      await context.sync();
      sheet.getRange('A1:B1').values = [['after', 1]];
      sheet.getRange('A1:B1').format.fill.color = '#FFF200';
      sheet.getRange('A2').values = [['also']];
      await context.sync();
    }),
  );
  expect(await shown('A1:B2')).toEqual([
    ['after', 1],
    ['also', null],
  ]);
  await page.evaluate(() => window.workbench.undo());
  expect(await shown('A1:B2')).toEqual([
    ['before', null],
    [null, null],
  ]);
});

test('looks, widths, merged and hidden cells', async () => {
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.format.fill.color = '#0F6C5C';
      range.format.font.set({ bold: true, color: '#FFFFFF', size: 14 });
      range.format.columnWidth = 120;
      range.format.horizontalAlignment = 'Center';
      sheet.getRange('A5:C5').merge();
      sheet.getRange('7:8').rowHidden = true;
      sheet.getRange('E:E').columnHidden = true;
      await context.sync();
      range.load(
        'format/columnWidth,format/horizontalAlignment,format/fill/color,format/font/bold,format/font/size,format/font/color',
      );
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('areas/items/address');
      const rows = sheet.getRange('A6:A9').getRowProperties({ rowHidden: true });
      const columns = sheet.getRange('D1:F1').getColumnProperties({ columnHidden: true });
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const { format } = range;
      return [
        [format.columnWidth, format.horizontalAlignment, format.fill.color],
        [format.font.bold, format.font.size, format.font.color],
        merged.areas.items.map(({ address }) => address),
        rows.value.map(({ rowHidden }) => rowHidden),
        columns.value.map(({ columnHidden }) => columnHidden),
        used.address,
      ];
    }),
  );
  expect(seen).toEqual([
    [120, 'Center', '#0F6C5C'],
    [true, 14, '#FFFFFF'],
    ['Sheet1!A5:C5'],
    [false, true, true, false],
    [false, true, false],
    'Sheet1!B2:C3',
  ]);
});

test('tables are added, named, found and taken away', async () => {
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C4');
      range.values = [
        ['Code', 'Rate'],
        [90837, 104.5],
        [90834, 84.25],
      ];
      const table = sheet.tables.add(range, true);
      table.name = 'Findings';
      table.style = 'TableStyleLight9';
      await context.sync();
      const tables = context.workbook.tables.load('items/name,items/style');
      const body = context.workbook.tables.getItem('Findings').getDataBodyRange().load('values');
      const columns = table.columns.load('items/name');
      await context.sync();
      const found = [
        tables.items.map(({ name, style }) => [name, style]),
        body.values,
        columns.items.map(({ name }) => name),
      ];
      table.delete();
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [found, count.value];
    }),
  );
  expect(seen).toEqual([
    [
      [['Findings', 'TableStyleLight9']],
      [
        [90837, 104.5],
        [90834, 84.25],
      ],
      ['Code', 'Rate'],
    ],
    0,
  ]);
});

test('a protected sheet refuses, a failing sync fails, and the next one works', async () => {
  await page.evaluate(() => window.workbench.faults.failAt(2, 'activityLimit'));
  const codes = await pane.evaluate(async () => {
    const write = (): Promise<string> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
        await context.sync();
        return 'written';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    const protect = (on: boolean): Promise<unknown> =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    const results = [await write(), await write()];
    await protect(true);
    results.push(await write());
    await protect(false);
    results.push(await write());
    return results;
  });
  expect(codes).toEqual(['written', 'ActivityLimitReached', 'AccessDenied', 'written']);
});

test('tells of cells that the user changes and of cells that are selected', async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      context.workbook.worksheets.onChanged.add(({ address, changeType }) => {
        heard.push([changeType, address]);
        return Promise.resolve();
      });
      context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(({ address }) => {
        heard.push(['selected', address]);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench.setValues('B2:C2', [[1, 2]]));
  await page.evaluate(() => window.workbench.select('D4:E5'));
  await pane.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length >= 2);
  const heard = await pane.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  expect(heard).toContainEqual(['RangeEdited', 'B2:C2']);
  expect(heard).toContainEqual(['selected', 'D4:E5']);
});

test('takes 50,000 rows of eight columns in pieces, and gives them back', async () => {
  const taken = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const rows = 50_000;
      const piece = 1000;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let top = 0; top < rows; top += piece) {
        sheet.getRangeByIndexes(top, 0, piece, 8).values = Array.from({ length: piece }, (_, i) => [
          `H${top + i}`,
          top + i,
          1.5,
          2,
          3,
          4,
          5,
          'Payer',
        ]);
        await context.sync();
      }
      let sum = 0;
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      for (let top = 0; top < rows; top += piece) {
        const range = sheet.getRangeByIndexes(top, 0, piece, 8).load('values');
        await context.sync();
        for (const row of range.values) sum += row[1] as number;
      }
      return { address: used.address, sum };
    }),
  );
  // 0 + 1 + … + 49,999
  expect(taken).toEqual({ address: 'Sheet1!A1:H50000', sum: (49_999 * 50_000) / 2 });
});
