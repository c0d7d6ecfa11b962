import '../univerInNode';
import { CellValueType } from '@univerjs/presets';
import ExcelJs from 'exceljs';
import type { Book, SheetExtras } from '../../../src/workbench/xlsx/book';
import { openBook } from '../../../src/workbench/xlsx/openBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';

async function opened(fill: (book: ExcelJs.Workbook) => void): Promise<Book> {
  const book = new ExcelJs.Workbook();
  fill(book);
  return openBook(new Uint8Array(await book.xlsx.writeBuffer()), 'test.xlsx');
}

async function savedBook(book: Book, extras?: SheetExtras): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load((await saveBook(book, extras && (() => extras))) as never);
  return workbook;
}

async function there(fill: (sheet: ExcelJs.Worksheet, book: ExcelJs.Workbook) => void): Promise<ExcelJs.Worksheet> {
  const book = await opened((made) => fill(made.addWorksheet('Sheet1'), made));
  return (await savedBook(book)).worksheets[0]!;
}

describe('an .xlsx through the grid and back', () => {
  it.each([
    ['a number', 104.5],
    ['text', 'H0015 HF TG'],
    ['digits kept as text', '0905'],
    ['a number kept as text with a blank', '98.00 '],
    ['text that looks like a formula', '=1+1'],
    ['text that looks like a call', '=cmd|calc'],
    ['a boolean', true],
    ['an error', { error: '#N/A' }],
  ])('keeps %s', async (_, value) => {
    const sheet = await there((made) => (made.getCell('B2').value = value as ExcelJs.CellValue));
    expect(sheet.getCell('B2').value).toEqual(value);
    expect(sheet.getCell('B2').formula).toBeUndefined();
  });

  it('keeps dates to the millisecond', async () => {
    const date = new Date('2025-07-04T12:34:56.000Z');
    const sheet = await there((made) => {
      made.getCell('A1').value = date;
      made.getCell('A1').numFmt = 'mm/dd/yyyy hh:mm';
    });
    expect(sheet.getCell('A1').value).toEqual(date);
  });

  it('opens rich text as plain text', async () => {
    const sheet = await there(
      (made) => (made.getCell('A1').value = { richText: [{ text: 'Rate ' }, { font: { bold: true }, text: '2026' }] }),
    );
    expect(sheet.getCell('A1').value).toBe('Rate 2026');
  });

  it('keeps formulas with the values they show', async () => {
    const sheet = await there((made) => {
      made.getCell('A1').value = { formula: '_xldudf_PARLEY_BENCHMARK(B1,"TX-18")', result: 150.25 };
      made.getCell('A2').value = { formula: 'IFERROR(A1,"")', result: 'none' };
    });
    expect(sheet.getCell('A1').value).toEqual({ formula: '_xldudf_PARLEY_BENCHMARK(B1,"TX-18")', result: 150.25 });
    expect(sheet.getCell('A2').result).toBe('none');
  });

  it('writes a shared formula out for each of its cells', async () => {
    const book = await opened((made) => made.addWorksheet('S').fillFormula('B1:B3', 'A1*2', [2, 4, 6]));
    const cells = book.data.sheets[book.data.sheetOrder[0]!]?.cellData;
    expect([0, 1, 2].map((row) => cells?.[row]?.[1])).toMatchObject([
      { f: '=A1*2', v: 2 },
      { f: '=A2*2', v: 4 },
      { f: '=A3*2', v: 6 },
    ]);
  });

  it('leaves spilled cells to the formula that fills them, and saves what they show', async () => {
    const book = await opened((made) => {
      const sheet = made.addWorksheet('S');
      sheet.getCell('A1').value = {
        formula: '_xlfn.SEQUENCE(3)',
        shareType: 'array',
        ref: 'A1:A3',
        result: 1,
      } as never;
      sheet.getCell('A2').value = 2;
      sheet.getCell('A3').value = 3;
    });
    const cells = book.data.sheets[book.data.sheetOrder[0]!]?.cellData;
    expect(cells).toEqual({ 0: { 0: { f: '=SEQUENCE(3)' } } });

    const range = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 };
    const saved = await savedBook(book, {
      formulaAt: () => undefined,
      spillAt: (row, column) => (row === 0 && column === 0 ? range : undefined),
      spilled: new Map([0, 1, 2].map((row) => [row, new Map([[0, { v: row + 1, t: CellValueType.NUMBER }]])])),
    });
    const sheet = saved.worksheets[0]!;
    expect(sheet.getCell('A1').model).toMatchObject({ formula: '_xlfn.SEQUENCE(3)', shareType: 'array', ref: 'A1:A3' });
    expect([sheet.getCell('A2').value, sheet.getCell('A3').value]).toEqual([2, 3]);
  });

  it('keeps the looks', async () => {
    const sheet = await there((made) => {
      const cell = made.getCell('C3');
      cell.value = 12;
      cell.numFmt = '$#,##0.00';
      cell.font = { name: 'Calibri', size: 14, bold: true, italic: true, color: { argb: 'FF0F6C5C' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3F1EE' } };
      cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
      cell.border = { bottom: { style: 'thin', color: { argb: 'FF112233' } } };
    });
    const { numFmt, font, fill, alignment, border } = sheet.getCell('C3');
    expect({ numFmt, font, alignment, border }).toEqual({
      numFmt: '$#,##0.00',
      font: { name: 'Calibri', size: 14, bold: true, italic: true, color: { argb: 'FF0F6C5C' } },
      alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
      border: { bottom: { style: 'thin', color: { argb: 'FF112233' } } },
    });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE3F1EE' } });
  });

  it('keeps merged cells, widths, heights, panes and what is hidden', async () => {
    const sheet = await there((made) => {
      made.mergeCells('A1:C1');
      made.getCell('A1').value = 'Title';
      made.getColumn(2).width = 20;
      made.getColumn(3).hidden = true;
      made.getRow(2).height = 30;
      made.getCell('A3').value = 'Hidden';
      made.getRow(3).hidden = true;
      made.getCell('C4').value = 1;
      made.views = [{ state: 'frozen', xSplit: 1, ySplit: 4, showGridLines: false }];
    });
    expect(sheet.getCell('C1').master.address).toBe('A1');
    expect([sheet.getColumn(2).width, sheet.getColumn(3).hidden]).toEqual([20, true]);
    expect([sheet.getRow(2).height, sheet.getRow(3).hidden]).toEqual([30, true]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4, showGridLines: false });
  });

  it('keeps sheets in order, hidden ones hidden', async () => {
    const book = await opened((made) => {
      made.addWorksheet('Second payer');
      made.addWorksheet('Lists', { state: 'hidden' });
      made.addWorksheet('Payer’s');
    });
    const sheets = (await savedBook(book)).worksheets.map(({ name, state }) => [name, state]);
    expect(sheets).toEqual([
      ['Second payer', 'visible'],
      ['Lists', 'hidden'],
      ['Payer’s', 'visible'],
    ]);
  });

  it('keeps tables with their cells', async () => {
    const sheet = await there((made) => {
      made.addTable({
        name: 'Fees',
        ref: 'B2',
        columns: [{ name: 'Code' }, { name: 'Rate' }],
        rows: [
          ['90837', 104.5],
          ['90834', 84.25],
        ],
      });
      made.getCell('C4').value = { formula: 'C3*2', result: 209 };
    });
    expect(sheet.getTable('Fees')).toMatchObject({
      table: { tableRef: 'B2:C4', columns: [{ name: 'Code' }, { name: 'Rate' }] },
    });
    expect(sheet.getCell('B3').value).toBe('90837');
    expect(sheet.getCell('C4').value).toEqual({ formula: 'C3*2', result: 209 });
  });

  it('keeps which sheets are protected and which only a program shows', async () => {
    const made = new ExcelJs.Workbook();
    made.addWorksheet('Open').getCell('A1').value = 1;
    await made.addWorksheet('Locked').protect('', {});
    made.addWorksheet('Secret', { state: 'veryHidden' });
    const book = await openBook(new Uint8Array(await made.xlsx.writeBuffer()), 'test.xlsx');
    expect([book.protectedSheets, book.veryHiddenSheets]).toEqual([['sheet-2'], ['sheet-3']]);
    const again = await openBook(await saveBook(book), 'test.xlsx');
    expect([again.protectedSheets, again.veryHiddenSheets]).toEqual([['sheet-2'], ['sheet-3']]);
  });

  it('keeps the style and the totals row of a table, whose cells are no rows of it', async () => {
    const book = await opened((made) => {
      made.addWorksheet('Sheet1').addTable({
        name: 'Fees',
        ref: 'A1',
        totalsRow: true,
        style: { theme: 'TableStyleMedium9' },
        columns: [
          { name: 'Code', totalsRowLabel: 'Total' },
          { name: 'Rate', totalsRowFunction: 'sum' },
        ],
        rows: [
          ['90837', 104.5],
          ['90834', 84.25],
        ],
      });
    });
    const kept = { name: 'Fees', style: 'TableStyleMedium9', showTotals: true };
    const range = { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 };
    expect(book.tables).toMatchObject([{ ...kept, range }]);
    const again = await openBook(await saveBook(book), 'test.xlsx');
    expect(again.tables).toMatchObject([{ ...kept, range }]);
  });
});
