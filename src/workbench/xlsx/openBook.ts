import { LocaleType, type IStyleData } from '@univerjs/presets';
import type { Table, Workbook } from 'exceljs';
import type { Book, BookTable } from './book';
import { namespacesIn } from './fileFormula';
import { rangeOf } from './fileRange';
import { loadExcelJs } from './loadExcelJs';
import { sheetFromFile } from './sheetFromFile';
import { checkFile, UnreadableFile } from './unreadable';

/** Reads an .xlsx workbook; throws `UnreadableFile` with the reason when that cannot be done. */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  checkFile(bytes, name);
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
  } catch (cause) {
    throw new UnreadableFile(`${name} is damaged or not an .xlsx workbook.`, { cause });
  }
  if (workbook.worksheets.length === 0) throw new UnreadableFile(`${name} has no sheets.`);
  return bookOf(workbook, name);
}

function bookOf(workbook: Workbook, name: string): Book {
  const styles: Record<string, IStyleData> = {};
  const named = new Map<string, string>();
  const styleId = (style: IStyleData): string => {
    const key = JSON.stringify(style);
    const known = named.get(key);
    if (known) return known;
    const id = `s${named.size}`;
    named.set(key, id);
    styles[id] = style;
    return id;
  };
  const sheets = workbook.worksheets.map((sheet) => sheetFromFile(sheet, idOf(sheet), styleId));
  return {
    data: {
      id: `book-${Date.now()}`,
      name,
      appVersion: '',
      locale: LocaleType.EN_US,
      styles,
      sheetOrder: workbook.worksheets.map(idOf),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    },
    tables: workbook.worksheets.flatMap((sheet) =>
      (sheet.getTables() as unknown as Table[]).map((table) => tableOf(idOf(sheet), table)),
    ),
    namespaces: namespacesOf(workbook),
  };
}

function idOf(sheet: { readonly id: number }): string {
  return `sheet-${sheet.id}`;
}

function tableOf(sheetId: string, table: Table): BookTable {
  const { name, tableRef } = (table as unknown as { table: { name: string; tableRef: string } }).table;
  return { sheetId, name, range: rangeOf(tableRef) };
}

function namespacesOf(workbook: Workbook): string[] {
  const found = new Set<string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) for (const namespace of namespacesIn(cell.formula)) found.add(namespace);
      }),
    );
  }
  return [...found];
}
