import { memoryWorkbook } from '../../../src/workbench/memory/memoryWorkbook';
import { createOfficeNode, type OfficeNode } from '../../support/officeNode';

let office: OfficeNode;

beforeEach(async () => {
  office = await createOfficeNode({
    workbook: memoryWorkbook([
      {
        name: 'Fee schedule',
        rows: [
          ['Title', null, null],
          ['Code', 'Rate', 'Units'],
          [90837, 104.5, 10],
          ['H0015', '=B3*2', '#N/A'],
          ['90834-95', true, null],
        ],
        merges: ['A1:C1'],
        tables: [{ name: 'Fees', area: 'A2:C5' }],
        hiddenRows: [3],
        hiddenColumns: [2],
      },
      { name: 'Locked', rows: [['x']], protected: true },
      { name: 'Lists', visibility: 'Hidden' },
    ]),
  });
});

afterEach(() => {
  expect(office.missing).toEqual([]);
  office.close();
});

type Work<T> = (context: Excel.RequestContext) => Promise<T>;
const run = <T>(work: Work<T>): Promise<T> => office.window.Excel.run<T>(work as never);
/** The code of the error that the work ends in. */
const failure = (work: Work<unknown>): Promise<string> =>
  run(work).then(
    () => 'none',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

describe('sheets', () => {
  test('are listed with what an add-in asks of them', async () => {
    const seen = await run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        'items/name,items/visibility,items/position,items/protection/protected',
      );
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [
        sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.protection.protected]),
        count.value,
      ];
    });
    expect(seen).toEqual([
      [
        ['Fee schedule', 'Visible', 0, false],
        ['Locked', 'Visible', 1, true],
        ['Lists', 'Hidden', 2, false],
      ],
      2,
    ]);
  });

  test('are added, named, shown, frozen and deleted', async () => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Report');
      sheet.name = 'Parley report';
      sheet.tabColor = '#0F6C5C';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      sheet.activate();
      const active = worksheets.getActiveWorksheet().load('name,tabColor,showGridlines');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const before = [active.name, active.tabColor, active.showGridlines, frozen.address];
      sheet.delete();
      const gone = worksheets.getItemOrNullObject('Parley report').load('name');
      await context.sync();
      return [before, gone.isNullObject];
    });
    expect(seen).toEqual([['Parley report', '#0F6C5C', false, "'Parley report'!1:3"], true]);
  });

  test.each([
    ['a name that is taken', 'locked', 'ItemAlreadyExists'],
    ['a name with a slash', 'a/b', 'InvalidArgument'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ])('refuse %s', async (_, name, code) => {
    const got = await failure(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(got).toBe(code);
  });

  test('keep properties of their own', async () => {
    const seen = await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Lists');
      customProperties.add('Parley', 'report');
      const mine = customProperties.getItemOrNullObject('parley').load('key,value');
      const other = customProperties.getItemOrNullObject('other').load('key');
      await context.sync();
      const before = [mine.key, mine.value, other.isNullObject];
      mine.delete();
      const count = customProperties.getCount();
      await context.sync();
      return [...before, count.value];
    });
    expect(seen).toEqual(['Parley', 'report', true, 0]);
  });
});

describe('ranges', () => {
  test('show values, formulas, text, types and formats', async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fee schedule');
      const range = sheet.getRange('A3:C5');
      range.getColumn(1).numberFormat = [['$#,##0.00'], ['0%'], ['General']];
      range.load('values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toEqual({
      address: "'Fee schedule'!A3:C5",
      rowIndex: 2,
      columnIndex: 0,
      rowCount: 3,
      columnCount: 3,
      values: [
        [90837, 104.5, 10],
        ['H0015', 0, '#N/A'],
        ['90834-95', true, ''],
      ],
      formulas: [
        [90837, 104.5, 10],
        ['H0015', '=B3*2', '#N/A'],
        ['90834-95', true, ''],
      ],
      text: [
        ['90837', '$104.50', '10'],
        ['H0015', '0%', '#N/A'],
        ['90834-95', 'TRUE', ''],
      ],
      valueTypes: [
        ['Double', 'Double', 'Double'],
        ['String', 'Double', 'Error'],
        ['String', 'Boolean', 'Empty'],
      ],
      numberFormat: [
        ['General', '$#,##0.00', 'General'],
        ['General', '0%', 'General'],
        ['General', 'General', 'General'],
      ],
    });
  });

  test('take what is written as if it were typed', async () => {
    const typed = ['=1+1', "'=1+1", "''quoted", '1,234.50', '(12)', '12%', '$5', '2/1/2026', 'TRUE', 'H0015', '', null];
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lists');
      const range = sheet.getRangeByIndexes(0, 0, 1, typed.length);
      range.values = [typed.map(() => 'before')];
      range.values = [typed];
      range.load('values,formulas,numberFormat');
      await context.sync();
      return [range.formulas[0], range.numberFormat[0]!.slice(3, 8)];
    });
    // 1 February 2026 is day 46,054: 25,569 days to 1970 and 20,485 since.
    expect(seen).toEqual([
      ['=1+1', '=1+1', "'quoted", 1234.5, -12, 0.12, 5, 46_054, true, 'H0015', '', 'before'],
      ['#,##0.00', 'General', '0%', '$#,##0', 'm/d/yyyy'],
    ]);
    const [formula, text] = await run(async (context) => {
      const types = context.workbook.worksheets.getItem('Lists').getRange('A1:B1').load('valueTypes');
      await context.sync();
      return types.valueTypes[0]!;
    });
    expect([formula, text]).toEqual(['Double', 'String']);
  });

  test('take text as it is where the format is text', async () => {
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Lists').getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['=1+1'], ['0905']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(seen).toEqual([
      [['=1+1'], ['0905']],
      [['String'], ['String']],
    ]);
  });

  test('lead to one another', async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fee schedule');
      const range = sheet.getRange('B2:C4');
      const led = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getBoundingRect('A1'),
        range.getBoundingRect(sheet.getRange('D9')),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersectionOrNullObject('A1:B2'),
        sheet.getRange('B:B').getUsedRangeOrNullObject(true),
        sheet.getUsedRange(),
      ].map((one) => one.load('address'));
      const none = range.getIntersectionOrNullObject('E9').load('address');
      const empty = context.workbook.worksheets.getItem('Lists').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [led.map(({ address }) => address.split('!')[1]), none.isNullObject, empty.isNullObject];
    });
    const led = 'C3 B4:C4 B2:B4 A3:B5 B2:D5 A1:C4 B2:D9 2:4 B:C B2 B2:B5 A1:C5'.split(' ');
    expect(seen).toEqual([led, true, true]);
  });

  test('tell what is merged and what is hidden', async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fee schedule');
      const range = sheet.getRange('A1:C5');
      const merged = range.getMergedAreasOrNullObject().load('address,areaCount,areas/items/address');
      const none = sheet.getRange('A2:C5').getMergedAreasOrNullObject().load('address');
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      range.load('rowHidden');
      const row = range.getRow(3).load('rowHidden');
      await context.sync();
      return {
        merged: [merged.address, merged.areaCount, merged.areas.items.map(({ address }) => address)],
        none: none.isNullObject,
        rows: rows.value,
        columns: columns.value,
        mixed: range.rowHidden,
        one: row.rowHidden,
      };
    });
    expect(seen).toEqual({
      merged: ["'Fee schedule'!A1:C1", 1, ["'Fee schedule'!A1:C1"]],
      none: true,
      rows: [false, false, false, true, false].map((rowHidden) => ({ rowHidden })),
      columns: [false, false, true].map((columnHidden) => ({ columnHidden })),
      mixed: null,
      one: true,
    });
  });

  test('keep their look', async () => {
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Lists').getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      const { format } = range;
      format.fill.color = '#0f6c5c';
      format.font.set({ bold: true, italic: true, size: 14, color: 'white' });
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.columnWidth = 120;
      format.rowHeight = 30;
      range.getCell(0, 0).format.fill.color = '#FFFFFF';
      range.load(
        'format/columnWidth,format/rowHeight,format/wrapText,format/horizontalAlignment,format/fill/color,format/font/bold,format/font/size,format/font/color',
      );
      const single = range.getCell(1, 1).load('format/fill/color');
      await context.sync();
      return [
        format.columnWidth,
        format.rowHeight,
        format.wrapText,
        format.horizontalAlignment,
        format.fill.color,
        format.font.bold,
        format.font.size,
        format.font.color,
        single.format.fill.color,
      ];
    });
    expect(seen).toEqual([120, 30, true, 'Center', null, true, 14, '#FFFFFF', '#0F6C5C']);
  });

  test('are cleared and selected', async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fee schedule');
      sheet.getRange('A3:C4').clear();
      sheet.getRange('B5').select();
      const left = sheet.getRange('A2:B5').load('values');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [left.values, selected.address];
    });
    expect(seen).toEqual([
      [
        ['Code', 'Rate'],
        ['', ''],
        ['', ''],
        ['90834-95', true],
      ],
      "'Fee schedule'!B5",
    ]);
  });

  test.each<[string, Work<unknown>, string]>([
    [
      'rows of the wrong length',
      async (context) => {
        context.workbook.worksheets.getItem('Lists').getRange('A1:B1').values = [['a']];
        await context.sync();
      },
      'InvalidArgument',
    ],
    [
      'an address that is none',
      async (context) => {
        context.workbook.worksheets.getItem('Lists').getRange('Nowhere at all');
        await context.sync();
      },
      'InvalidArgument',
    ],
    [
      'writing on a protected sheet',
      async (context) => {
        context.workbook.worksheets.getItem('Locked').getRange('A1').values = [['a']];
        await context.sync();
      },
      'AccessDenied',
    ],
    [
      'formatting a protected sheet',
      async (context) => {
        context.workbook.worksheets.getItem('Locked').getRange('A1').format.fill.color = 'red';
        await context.sync();
      },
      'AccessDenied',
    ],
  ])('refuse %s', async (_, work, code) => expect(await failure(work)).toBe(code));

  test('take 200,000 rows of eight columns, and give them back, in pieces', async () => {
    const rows = 200_000;
    const piece = 10_000;
    const sum = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lists');
      for (let top = 0; top < rows; top += piece) {
        const values = Array.from({ length: piece }, (_, i) => [`H${top + i}`, top + i, 1.5, 2, 3, 4, 5, 'Payer']);
        sheet.getRangeByIndexes(top, 0, piece, 8).values = values;
        await context.sync();
      }
      const used = sheet.getUsedRange(true).load('address');
      let total = 0;
      for (let top = 0; top < rows; top += piece) {
        const range = sheet.getRangeByIndexes(top, 0, piece, 8).load('values');
        await context.sync();
        for (const row of range.values) total += row[1] as number;
      }
      return [used.address, total];
    });
    // 0 + 1 + … + 199,999
    expect(sum).toEqual(['Lists!A1:H200000', (199_999 * 200_000) / 2]);
  }, 30_000);
});

describe('tables', () => {
  test('are found with their parts', async () => {
    const seen = await run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/showTotals,items/style');
      const table = context.workbook.tables.getItem('fees');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((one) =>
        one.load('address'),
      );
      const columns = table.columns.load('items/name');
      const rate = table.columns.getItem('Rate').getDataBodyRange().load('values');
      await context.sync();
      return [
        tables.items.map(({ name, showTotals, style }) => [name, showTotals, style]),
        ranges.map(({ address }) => address.split('!')[1]),
        columns.items.map(({ name }) => name),
        rate.values,
      ];
    });
    expect(seen).toEqual([
      [['Fees', false, 'TableStyleMedium2']],
      ['A2:C5', 'A2:C2', 'A3:C5'],
      ['Code', 'Rate', 'Units'],
      [[104.5], [0], [true]],
    ]);
  });

  test('are added with headings of their own, named, styled and deleted', async () => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lists');
      const range = sheet.getRange('B2:D4');
      range.values = [
        ['Code', 2026, 'code'],
        [1, 2, 3],
        [4, 5, 6],
      ];
      const table = sheet.tables.add(range, true);
      table.name = 'Findings';
      table.style = 'TableStyleLight1';
      range.load('values');
      table.load('name,style');
      const count = context.workbook.tables.getCount();
      await context.sync();
      const before = [range.values[0], table.name, table.style, count.value];
      table.delete();
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [before, used.isNullObject];
    });
    expect(seen).toEqual([[['Code', '2026', 'code2'], 'Findings', 'TableStyleLight1', 2], true]);
  });

  test('refuse to overlap', async () => {
    const code = await failure(async (context) => {
      context.workbook.worksheets.getItem('Fee schedule').tables.add('B4:E9', true);
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });
});

test('a workbook keeps settings, XML and names', async () => {
  const seen = await run(async (context) => {
    const { settings, customXmlParts, names } = context.workbook;
    settings.add('Parley.mapping', { rate: 2, columns: ['a'] });
    const part = customXmlParts.add('<parley xmlns="https://parley.example/1"><a/></parley>');
    names.add('Rates', context.workbook.worksheets.getItem('Fee schedule').getRange('B3:B5'));
    await context.sync();
    const setting = settings.getItemOrNullObject('Parley.mapping').load('key,value');
    const none = settings.getItemOrNullObject('other').load('key');
    const parts = customXmlParts.getByNamespace('https://parley.example/1').load('items/id');
    const xml = part.getXml();
    const cells = names.getItem('rates').getRangeOrNullObject().load('address');
    const named = names.load('items/name,items/formula');
    await context.sync();
    const kept = [setting.value as unknown, none.isNullObject, parts.items.length, xml.value, cells.address];
    const list = named.items.map(({ name, formula }) => [name, formula as unknown]);
    setting.delete();
    part.delete();
    const left = settings.getCount();
    await context.sync();
    return [kept, list, left.value];
  });
  expect(seen).toEqual([
    [
      { rate: 2, columns: ['a'] },
      true,
      1,
      '<parley xmlns="https://parley.example/1"><a/></parley>',
      "'Fee schedule'!B3:B5",
    ],
    [['Rates', "='Fee schedule'!$B$3:$B$5"]],
    0,
  ]);
});

test('conditional formats and charts keep what they are given', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Fee schedule');
    const bars = sheet.getRange('B3:B5').conditionalFormats.add('DataBar');
    bars.dataBar.positiveFormat.fillColor = '#0F6C5C';
    const rule = sheet.getRange('C3:C5').conditionalFormats.add('CellValue');
    rule.cellValue.format.font.color = '#A4262C';
    rule.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A2:C5'), 'Columns');
    chart.title.text = 'Opportunity';
    chart.name = 'Parley chart';
    chart.setPosition('F2', 'K20');
    const formats = sheet.getRange('A1:C5').conditionalFormats.load('items/type');
    const charts = sheet.charts.load('items/name,items/chartType,items/title/text');
    const series = chart.series.load('items/name');
    rule.load('cellValue/rule,cellValue/format/font/color');
    await context.sync();
    return [
      formats.items.map(({ type }) => type),
      rule.cellValue.rule,
      charts.items.map((one) => [one.name, one.chartType, one.title.text]),
      series.items.map(({ name }) => name),
    ];
  });
  expect(seen).toEqual([
    ['DataBar', 'CellValue'],
    { formula1: '=0', operator: 'LessThan' },
    [['Parley chart', 'BarClustered', 'Opportunity']],
    ['Rate', 'Units'],
  ]);
});

test('tells of what changes, unless events are switched off', async () => {
  const heard: unknown[] = [];
  const told = (what: string) => (event: object) => {
    const { address, changeType } = event as Partial<Excel.WorksheetChangedEventArgs>;
    heard.push([what, address, changeType]);
    return Promise.resolve();
  };
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(told('added'));
    worksheets.onDeleted.add(told('deleted'));
    worksheets.onChanged.add(told('any changed'));
    worksheets.getItem('Lists').onChanged.add(told('changed'));
    await context.sync();
    context.runtime.enableEvents = false;
    worksheets.getItem('Lists').getRange('A1').values = [[0]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    worksheets.getItem('Lists').getRange('A1:B1').values = [[1, 2]];
    worksheets.add('New').delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([
    ['changed', 'A1:B1', 'RangeEdited'],
    ['any changed', 'A1:B1', 'RangeEdited'],
    ['added', undefined, undefined],
    ['deleted', undefined, undefined],
  ]);
});
