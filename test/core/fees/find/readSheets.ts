import ExcelJS from 'exceljs';
import type { Raw } from '../../../../src/core/raw';
import type { Area, SheetCells } from '../../../../src/core/sheets';

/** A cell as Excel hands it over: the answer of a formula, the plain text of a formatted one. */
function rawOf(value: ExcelJS.CellValue): Raw {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('result' in value) return rawOf(value.result);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : null;
}

const columnOf = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function areaOf(address: string): Area {
  const [, left = '', top, right = '', bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

/** The sheets of a workbook file, as the finder takes them. */
export async function readSheets(file: string): Promise<readonly SheetCells[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook.worksheets.map((sheet) => {
    // Both are counted anew each time that they are asked for.
    const { rowCount, columnCount } = sheet;
    const rows = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => {
        const cell = sheet.getCell(row + 1, column + 1);
        return cell.isMerged && cell.master !== cell ? null : rawOf(cell.value);
      }),
    );
    return {
      name: sheet.name,
      top: 0,
      left: 0,
      rows,
      merges: sheet.model.merges.map(areaOf),
      tables: sheet.getTables().map((table) => ({
        name: (table as unknown as { readonly table: { readonly name: string } }).table.name,
        area: areaOf((table as unknown as { readonly table: { readonly tableRef: string } }).table.tableRef),
      })),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    };
  });
}
