import { existsSync, readFileSync } from 'node:fs';
import ExcelJs from 'exceljs';
import fc from 'fast-check';
import type { Raw } from '../../../src/core/raw';
import { byExcelJs, cellsOf, ofRows, ofSheetData, read, written } from './files';

describe('the values of cells are what Excel hands over', () => {
  test('numbers, text, truths, and blanks between them', async () => {
    const { rows } = await cellsOf(await ofRows([[90837, ' 90834 ', true, null, 118.5], [null, -0.5], [1e-7]]));
    expect(rows).toEqual([[90837, ' 90834 ', true, null, 118.5], [null, -0.5], [1e-7]]);
  });

  test('a formula’s last result, the words of rich text and of a link, an error by its name', async () => {
    const bytes = await written((workbook) => {
      workbook
        .addWorksheet('Fees')
        .addRow([
          { formula: 'A2*2', result: 237 },
          { formula: 'A2&"x"', result: 'ten' },
          { richText: [{ text: '908' }, { text: '37', font: { bold: true } }] },
          { text: 'contract', hyperlink: 'https://example.org' },
          { error: '#N/A' },
          { formula: '1/0', result: { error: '#DIV/0!' } },
        ]);
    });
    expect((await cellsOf(bytes)).rows).toEqual([[237, 'ten', '90837', 'contract', '#N/A', '#DIV/0!']]);
  });

  // 1 March 2024 is 45352 in the 1900 system: 45292 is 1 January 2024, + 31 + 29.
  const FIRST_OF_MARCH = 45_352;
  test.each([
    ['1900', false],
    ['1904', true],
  ])(
    'a date of the %s system is its serial number of the 1900 system; a plain number beside it stays',
    async (_, date1904) => {
      const bytes = await written((workbook) => {
        workbook.properties.date1904 = date1904;
        const row = workbook.addWorksheet('Fees').addRow([new Date('2024-03-01T00:00:00Z'), 1200]);
        row.getCell(1).numFmt = 'mm/dd/yyyy';
      });
      expect((await cellsOf(bytes)).rows).toEqual([[FIRST_OF_MARCH, 1200]]);
    },
  );

  test.each<[string, string, Raw]>([
    ['text in the cell itself', '<c r="A1" t="inlineStr"><is><t>90837</t></is></c>', '90837'],
    [
      'text in pieces, without how it is said',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r></is></c>',
      'ab',
    ],
    ['a formula’s text', '<c r="A1" t="str"><f>"x"</f><v>A &amp; B</v></c>', 'A & B'],
    ['characters that XML cannot hold', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'],
    ['a date of the strict kind', '<c r="A1" t="d"><v>2024-03-01</v></c>', FIRST_OF_MARCH],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
    ['a cell without its address', '<c><v>7</v></c>', 7],
    ['a string that is not there', '<c r="A1" t="s"><v>99</v></c>', null],
    ['entities by number', '<c r="A1" t="str"><v>&#65;&#x42;</v></c>', 'AB'],
  ])('%s', async (_, cell, expected) => {
    const { rows } = await cellsOf(await ofSheetData(`<row r="1">${cell}</row>`));
    expect(rows[0]?.[0] ?? null).toEqual(expected);
  });

  test('prefixes, single quotes and comments change nothing', async () => {
    const sheet = `<?xml version='1.0'?><!-- <c> --><x:worksheet xmlns:x='urn'><x:sheetData><x:row r='3'><x:c r='C3' a='>'><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = await ofSheetData('', { 'xl/worksheets/sheet1.xml': sheet });
    expect(await cellsOf(bytes)).toMatchObject({ top: 2, left: 2, rows: [[5]] });
  });
});

describe('what the eye sees besides', () => {
  test('merged areas, tables without their totals, hidden rows and columns, hidden sheets', async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet('Fees');
      sheet.getCell('B3').value = 'Title';
      sheet.mergeCells('B3:D3');
      sheet.addTable({
        name: 'Rates',
        ref: 'B5',
        totalsRow: true,
        columns: [
          { name: 'Code', totalsRowLabel: 'Total' },
          { name: 'Rate', totalsRowFunction: 'sum' },
        ],
        rows: [
          [90837, 118.5],
          [90834, 90],
        ],
      });
      sheet.getRow(7).hidden = true;
      sheet.getColumn(3).hidden = true;
      workbook.addWorksheet('Old', { state: 'hidden' });
      workbook.addWorksheet('Secret', { state: 'veryHidden' });
    });
    const { values } = await read(bytes);
    const [fees] = values;
    expect(fees!.cells).toMatchObject({
      name: 'Fees',
      top: 2,
      left: 1,
      merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
      tables: [{ name: 'Rates', area: { top: 4, left: 1, bottom: 6, right: 2 } }],
      hiddenRows: new Set([6]),
      hiddenColumns: new Set([2]),
    });
    expect(values.map(({ cells, visibility }) => [cells.name, visibility])).toEqual([
      ['Fees', 'visible'],
      ['Old', 'hidden'],
      ['Secret', 'veryHidden'],
    ]);
  });
});

test('a sheet’s name is read as Excel shows it, signs that files escape among it', async () => {
  const { values } = await read(await ofRows([['Code'], [90837]], '_x003D_1 _x005F_x0041_'));
  expect(values[0]!.cells.name).toBe('=1 _x0041_');
});

test('any grid that exceljs writes is read as it was', async () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x[0-9A-F]{4}_/iu.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rows) => {
      const { top, left, rows: back } = await cellsOf(await ofRows(rows));
      rows.forEach((row, y) => row.forEach((value, x) => expect(back[y - top]?.[x - left] ?? null).toEqual(value)));
    }),
    { numRuns: 60 },
  );
});

const ALASKA = '../shared/data/fees/alaska-medicaid-physician-sfy2026.xlsx';
if (!existsSync(ALASKA)) test.skip(`skipped: the fee schedule is not at ${ALASKA}`, () => undefined);
else
  test('a state’s fee schedule of 9,552 lines is read cell for cell as exceljs reads it', async () => {
    const bytes = readFileSync(ALASKA);
    const { values } = await read(bytes);
    const other = await byExcelJs(bytes);
    expect(values.map(({ cells }) => cells.name)).toEqual(other.worksheets.map(({ name }) => name));
    let compared = 0;
    for (const { cells } of values)
      other.getWorksheet(cells.name)!.eachRow((row, number) =>
        row.eachCell((each, column) => {
          if (each.type === ExcelJs.ValueType.Merge || each.text === '') return;
          const ours = cells.rows[number - 1 - cells.top]?.[column - 1 - cells.left] ?? null;
          const { value } = each;
          if (typeof value === 'object' ? String(ours) !== each.text : ours !== value)
            throw new Error(`${cells.name} ${each.address}: ${String(ours)} is not ${each.text}`);
          compared += 1;
        }),
      );
    expect(compared).toBeGreaterThan(50_000);
    expect(values.find(({ cells }) => cells.name === 'Physician Fee Schedule')!.cells.tables).toEqual([
      { name: 'Table1', area: { top: 0, left: 0, bottom: 9552, right: 8 } },
    ]);
  });
