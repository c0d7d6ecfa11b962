import { attribute } from '../xml/attribute';
import type { Parts } from '../read/packageParts';
import type { WorkbookPart } from '../read/workbookPart';

/** What new sheets and tables may not be called or numbered again. */
export interface TakenNames {
  /** A table's name, changed where the workbook has it already. */
  readonly table: (wanted: string) => string;
  readonly nextTableId: () => number;
  readonly nextSheetId: () => number;
}

const TABLE = /^xl\/tables\/[^/]+\.xml$/i;

/** Names and numbers that the workbook uses, those of sheets that are to go left out. */
export async function takenNames(
  parts: Parts,
  workbook: WorkbookPart,
  isGone: (path: string) => boolean,
): Promise<TakenNames> {
  const names = new Set<string>();
  let [tableId, sheetId] = [0, 0];
  await parts.read(workbook.path, {
    open: (name, attributes) => {
      if (name === 'definedName') names.add((attribute(attributes, 'name') ?? '').toLowerCase());
      else if (name === 'sheet') sheetId = Math.max(sheetId, Number(attribute(attributes, 'sheetId') ?? 0));
    },
  });
  for (const path of parts.archive.keys()) {
    if (!TABLE.test(path) || isGone(path)) continue;
    await parts.read(path, {
      open: (name, attributes) => {
        if (name !== 'table') return;
        tableId = Math.max(tableId, Number(attribute(attributes, 'id') ?? 0));
        for (const each of ['name', 'displayName']) names.add((attribute(attributes, each) ?? '').toLowerCase());
      },
    });
  }
  return {
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
