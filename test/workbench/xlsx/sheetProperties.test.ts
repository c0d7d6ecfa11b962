import '../univerInNode';
import ExcelJs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { REPORT_MARK, type Report } from '../../../src/core/report';
import { addReport, readXlsx } from '../../../src/formats/xlsx';
import type { Book } from '../../../src/workbench/xlsx/book';
import { openBook } from '../../../src/workbench/xlsx/openBook';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';

const WATCH = { signal: new AbortController().signal, progress: () => undefined };

const REPORT: Report = {
  sheets: [
    {
      name: 'Parley findings',
      title: 'What the audit found',
      notes: [],
      table: { name: 'ParleyFindings', columns: [{ heading: 'Code', width: 9 }], rows: [['90837']] },
    },
  ],
};

async function withReport(): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  book.addWorksheet('Fees & "more"').addTable({
    name: 'Fees',
    ref: 'A1',
    columns: [{ name: 'Code' }],
    rows: [['90837']],
  });
  const users = new Uint8Array(await book.xlsx.writeBuffer());
  return Buffer.concat([...(await addReport(users, REPORT, { ...WATCH, isOurs: () => false }))]);
}

const propertiesOf = ({ data, sheetProperties }: Book): unknown =>
  data.sheetOrder.map((id) => [data.sheets[id]?.name, [...(sheetProperties?.get(id) ?? [])]]);

test('the mark of a report that the command line wrote is a property of its sheet, and of no other', async () => {
  expect(propertiesOf(await openBook(await withReport(), 'audited.xlsx'))).toEqual([
    ['Fees & "more"', []],
    ['Parley findings', [[REPORT_MARK, 'report']]],
  ]);
});

test('a saved workbook keeps the mark: its sheets are Parley’s when the command line reads it', async () => {
  const saved = await saveBook(await openBook(await withReport(), 'audited.xlsx'));
  const { values } = await readXlsx(saved, WATCH);
  expect(values.map(({ cells, ours }) => [cells.name, ours])).toEqual([
    ['Fees & "more"', false],
    ['Parley findings', true],
  ]);
  // The table and what else the writer made are still there.
  expect((await openBook(saved, 'saved.xlsx')).tables.map(({ name }) => name)).toEqual(['Fees', 'ParleyFindings']);
});

test('properties are stored as Excel stores them: in UTF-16, each in a part of its own, in their place in the sheet', async () => {
  const book = await openBook(await withReport(), 'audited.xlsx');
  const [users = ''] = book.data.sheetOrder;
  const notes = new Map([
    ['Owner <a & b>', 'Zoë “Q”'],
    ['Empty', ''],
  ]);
  const bytes = await saveBook({ ...book, sheetProperties: new Map([[users, notes]]) });
  const parts = unzipSync(bytes);
  expect([...parts['xl/customProperty1.bin']!.slice(0, 6)]).toEqual([0x5a, 0, 0x6f, 0, 0xeb, 0]);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet.indexOf('<customProperties>')).toBeGreaterThan(sheet.indexOf('<pageMargins'));
  expect(sheet.indexOf('<customProperties>')).toBeLessThan(sheet.indexOf('<tableParts'));
  expect(strFromU8(parts['[Content_Types].xml']!)).toContain('PartName="/xl/customProperty2.bin"');
  expect(propertiesOf(await openBook(bytes, 'saved.xlsx'))).toEqual([
    ['Fees & "more"', [...notes]],
    ['Parley findings', []],
  ]);
});
