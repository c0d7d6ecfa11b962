import { attribute } from '../xml/attribute';
import type { Parts } from '../read/packageParts';
import type { WorkbookPart } from '../read/workbookPart';
import type { GoneSheets } from './goneSheets';

/** What new sheets and tables may not be called or numbered again. */
export interface TakenNames {
  /** A sheet's name, or with the first number that nobody has: `Parley findings (2)`. Excel knows no difference of case. */
  readonly sheet: (wanted: string) => string;
  /** A table's name, changed where the workbook has it already. */
  readonly table: (wanted: string) => string;
  readonly nextTableId: () => number;
  readonly nextSheetId: () => number;
}

const LONGEST_SHEET_NAME = 31;
const TABLE = /^xl\/tables\/[^/]+\.xml$/i;

/** Names and numbers that the workbook uses, those of sheets that are to go left out. */
export async function takenNames(parts: Parts, workbook: WorkbookPart, gone: GoneSheets): Promise<TakenNames> {
  const names = new Set<string>();
  const sheets = new Set(workbook.sheets.filter(({ id }) => !gone.ids.has(id)).map(({ name }) => name.toLowerCase()));
  let [tableId, sheetId] = [0, 0];
  await parts.read(workbook.path, {
    open: (name, attributes) => {
      if (name === 'definedName') names.add((attribute(attributes, 'name') ?? '').toLowerCase());
      else if (name === 'sheet') sheetId = Math.max(sheetId, Number(attribute(attributes, 'sheetId') ?? 0));
    },
  });
  for (const path of parts.archive.keys()) {
    if (!TABLE.test(path) || gone.parts.has(path)) continue;
    await parts.read(path, {
      open: (name, attributes) => {
        if (name !== 'table') return;
        tableId = Math.max(tableId, Number(attribute(attributes, 'id') ?? 0));
        for (const each of ['name', 'displayName']) names.add((attribute(attributes, each) ?? '').toLowerCase());
      },
    });
  }
  return {
    sheet: (wanted) => {
      let name = wanted;
      for (let count = 2; sheets.has(name.toLowerCase()); count += 1) {
        const suffix = ` (${count})`;
        name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
      }
      sheets.add(name.toLowerCase());
      return name;
    },
    table: (wanted) => {
      let name = wanted;
      for (let count = 2; names.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
      names.add(name.toLowerCase());
      return name;
    },
    nextTableId: () => (tableId += 1),
    nextSheetId: () => (sheetId += 1),
  };
}
