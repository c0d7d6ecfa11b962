import type { Workbook, Worksheet } from 'exceljs';
import { byExcelJs } from '../formats/xlsx/files';
import type { OpenPane } from './openPane';

/** What the file format keeps of a sheet beside its cells; a filter, for one, stands in the model and in no type. */
const KEPT = [
  'name',
  'state',
  'properties',
  'views',
  'cols',
  'rows',
  'merges',
  'mergeCells',
  'conditionalFormattings',
  'dataValidations',
  'autoFilter',
  'tables',
  'sheetProtection',
  'pageSetup',
] as const;

const sheetOf = ({ model }: Worksheet): unknown =>
  Object.fromEntries(KEPT.map((part) => [part, Reflect.get(model, part) as unknown]));

interface Name {
  readonly name: string;
  readonly ranges: readonly string[];
}

/** The names whose ranges are on these sheets. */
const namesOf = ({ definedNames }: Workbook, sheets: readonly string[]): unknown =>
  (definedNames.model as readonly Name[]).filter(({ ranges }) =>
    ranges.some((range) => sheets.some((sheet) => range.startsWith(`'${sheet}'!`) || range.startsWith(`${sheet}!`))),
  );

/**
 * Everything of these sheets in the workbook as it is saved, read by another library than ours: of each cell value, formula, number
 * format, fill, font, borders and alignment; of each row and column size and whether it is hidden; merges, conditional formats, what
 * cells may hold, tables, filters and names.
 */
export async function usersSheets(open: OpenPane, names: readonly string[]): Promise<unknown> {
  const base64 = await open.page.evaluate(async () => {
    const bytes = await window.workbench.save();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const book = await byExcelJs(Buffer.from(base64, 'base64'));
  const sheets = book.worksheets.filter(({ name }) => names.includes(name));
  return JSON.parse(JSON.stringify({ sheets: sheets.map(sheetOf), names: namesOf(book, names) })) as unknown;
}
