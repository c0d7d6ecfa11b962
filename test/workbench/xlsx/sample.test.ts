import '../univerInNode';
import { readFileSync } from 'node:fs';
import ExcelJs from 'exceljs';
import { openBook } from '../../../src/workbench/xlsx/openBook';
import { sampleBook } from '../../../src/workbench/xlsx/sample/sampleBook';

const cellsOf = (book: ExcelJs.Workbook): unknown =>
  book.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push([cell.address, cell.value, cell.numFmt])));
    return cells;
  });

describe('the sample workbook', () => {
  it('is what its script makes', async () => {
    const kept = new ExcelJs.Workbook();
    await kept.xlsx.readFile('assets/sample.xlsx');
    const made = new ExcelJs.Workbook();
    await made.xlsx.load(await (await sampleBook()).xlsx.writeBuffer());
    expect(cellsOf(kept)).toEqual(cellsOf(made));
  });

  it('opens with the add-in’s formulas as people write them', async () => {
    const book = await openBook(new Uint8Array(readFileSync('assets/sample.xlsx')), 'sample.xlsx');
    const formulas = JSON.stringify(book.data.sheets);
    expect(book.namespaces).toEqual(['PARLEY']);
    expect(formulas).toContain('=PARLEY.BENCHMARK(A5,Summary!$B$2)');
    expect(formulas).toContain('=PARLEY.UNDERPAID(A4:F39,Summary!$B$2,Summary!$D$2)');
  });
});
