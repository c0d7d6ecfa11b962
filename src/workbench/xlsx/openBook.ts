import { LocaleType, type IStyleData } from '@univerjs/presets';
import type { Table, Workbook, Worksheet } from 'exceljs';
import type { Book, BookTable } from './book';
import { namespacesIn } from './fileFormula';
import { rangeOf } from './fileRange';
import { loadExcelJs } from './loadExcelJs';
import { sheetFromFile } from './sheetFromFile';
import { propertiesFromFile, type SheetProperties } from './sheetProperties';
import { checkFile, UnreadableFile } from './unreadable';

/** Reads an .xlsx workbook; throws `UnreadableFile` with the reason when that cannot be done. */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  checkFile(bytes, name);
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  let properties: SheetProperties;
  try {
    await workbook.xlsx.load(bytes as never);
    properties = propertiesFromFile(bytes);
  } catch (cause) {
    throw new UnreadableFile(`${name} is damaged or not an .xlsx workbook.`, { cause });
  }
  if (workbook.worksheets.length === 0) throw new UnreadableFile(`${name} has no sheets.`);
  return bookOf(workbook, name, properties);
}

function bookOf(workbook: Workbook, name: string, properties: SheetProperties): Book {
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
    protectedSheets: workbook.worksheets.filter(isProtected).map(idOf),
    sheetProperties: new Map(
      workbook.worksheets.map((sheet) => [idOf(sheet), properties.get(sheet.name) ?? new Map<string, string>()]),
    ),
    veryHiddenSheets: workbook.worksheets.filter(({ state }) => state === 'veryHidden').map(idOf),
  };
}

function idOf(sheet: { readonly id: number }): string {
  return `sheet-${sheet.id}`;
}

function isProtected(sheet: Worksheet): boolean {
  const { sheetProtection } = sheet as { readonly sheetProtection?: { readonly sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
}

interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string };
}

function tableOf(sheetId: string, table: Table): BookTable {
  const { name, tableRef, totalsRow, style } = (table as unknown as { table: FileTable }).table;
  const range = rangeOf(tableRef);
  const rows = totalsRow ? { ...range, endRow: range.endRow - 1 } : range;
  const look = { ...(style?.theme && { style: style.theme }), ...(totalsRow && { showTotals: true }) };
  return { sheetId, name, range: rows, ...look };
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
