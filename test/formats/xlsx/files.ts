import ExcelJs from 'exceljs';
import type { Raw } from '../../../src/core/raw';
import { readXlsx, type XlsxRead } from '../../../src/formats/xlsx';
import type { Limits } from '../../../src/formats/xlsx/limits';
import { packed, packZip } from '../../../src/formats/xlsx/zip/packZip';

/** A workbook as exceljs writes it. */
export async function written(make: (workbook: ExcelJs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJs.Workbook();
  make(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook of one sheet with these rows. */
export const ofRows = (rows: readonly (readonly Raw[])[], name = 'Fees'): Promise<Uint8Array> =>
  written((workbook) => void workbook.addWorksheet(name).addRows(rows.map((row) => [...row])));

/** The same file read by the other library. */
export async function byExcelJs(bytes: Uint8Array): Promise<ExcelJs.Workbook> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

export const UNSTOPPED = { signal: new AbortController().signal, progress: () => undefined };

export const read = (bytes: Uint8Array, limits?: Limits): Promise<XlsxRead> =>
  readXlsx(bytes, { ...UNSTOPPED, ...(limits && { limits }) });

/** The cells of the first sheet. */
export async function cellsOf(bytes: Uint8Array) {
  const { values } = await read(bytes);
  return values[0]!.cells;
}

/** An archive of parts as a test writes them. */
export async function archiveOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = await Promise.all(Object.entries(parts).map(([name, text]) => packed(name, [text])));
  return Buffer.concat([...packZip(entries)]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** The parts of a workbook of one sheet, written by hand; a test changes what it is about. */
export const partsOf = (sheetData: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  '[Content_Types].xml': '<Types></Types>',
  '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Fees" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
  ...more,
});

export const ofSheetData = (sheetData: string, more?: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  archiveOf(partsOf(sheetData, more));
