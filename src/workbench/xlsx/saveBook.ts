import { BooleanNumber, type IWorksheetData } from '@univerjs/presets';
import type { Worksheet, WorksheetView } from 'exceljs';
import { type Book, type BookTable, NO_EXTRAS, type SheetExtras } from './book';
import { colourToFile } from './colours';
import { referenceOf } from './fileRange';
import { loadExcelJs } from './loadExcelJs';
import { propertiesToFile } from './sheetProperties';
import { sheetToFile } from './sheetToFile';
import { valueToFile } from './cellToFile';

/** Writes the workbook as .xlsx, with the values its formulas show now; `extras` knows a sheet's spills by its id. */
export async function saveBook(
  book: Book,
  extras: (sheetId: string) => SheetExtras = () => NO_EXTRAS,
): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  const { data, namespaces, tables } = book;
  for (const id of data.sheetOrder) {
    const sheetData = data.sheets[id];
    if (!sheetData) continue;
    const tab = colourToFile(sheetData.tabColor);
    const sheet = workbook.addWorksheet(sheetData.name ?? id, {
      state: stateOf(sheetData, book.veryHiddenSheets?.includes(id)),
      views: [view(sheetData)],
      ...(tab && { properties: { tabColor: tab } }),
    });
    // The writer fills a table's cells itself; the sheet's own cells follow and have the last word.
    for (const table of tables) if (table.sheetId === id) addTable(sheet, sheetData, table);
    if (book.protectedSheets?.includes(id)) await sheet.protect('', {});
    sheetToFile(sheetData, extras(id), sheet, { styles: data.styles, namespaces });
  }
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const properties = [...(book.sheetProperties ?? [])].flatMap(([id, values]) => {
    const name = data.sheets[id]?.name;
    return name === undefined ? [] : [[name, values] as const];
  });
  return propertiesToFile(written, new Map(properties));
}

function stateOf({ hidden }: Partial<IWorksheetData>, isVeryHidden = false): 'visible' | 'hidden' | 'veryHidden' {
  if (!hidden) return 'visible';
  return isVeryHidden ? 'veryHidden' : 'hidden';
}

function view({ freeze, showGridlines }: Partial<IWorksheetData>): Partial<WorksheetView> {
  const showGridLines = showGridlines !== BooleanNumber.FALSE;
  const frozen = freeze && (freeze.xSplit > 0 || freeze.ySplit > 0);
  return frozen
    ? { state: 'frozen', xSplit: freeze.xSplit, ySplit: freeze.ySplit, showGridLines }
    : { state: 'normal', showGridLines };
}

function addTable(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  { name, range, style, showTotals = false }: BookTable,
): void {
  const width = range.endColumn - range.startColumn + 1;
  const taken = new Set<string>();
  const columns = Array.from({ length: width }, (_, index) => {
    const cell = data.cellData?.[range.startRow]?.[range.startColumn + index];
    const shown = cell ? valueToFile(cell) : null;
    return { name: unique(typeof shown === 'string' ? shown : '', index, taken), filterButton: true };
  });
  const rows = Array.from({ length: range.endRow - range.startRow }, () => Array<null>(width).fill(null));
  sheet.addTable({
    name,
    ref: referenceOf(range).split(':')[0] ?? 'A1',
    headerRow: true,
    totalsRow: showTotals,
    // Its type lists the themes; a file may name any.
    style: { theme: (style ?? 'TableStyleLight1') as 'TableStyleLight1', showRowStripes: true },
    columns,
    rows,
  });
}

/** Excel repairs a file whose table has a nameless column or two of one name. */
function unique(header: string, index: number, taken: Set<string>): string {
  const base = header || `Column${index + 1}`;
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}${count}`;
  taken.add(name.toLowerCase());
  return name;
}
