import type { Report } from '../../../core/report';
import type { ZipEntry } from '../zip/openZip';
import { packed } from '../zip/packZip';
import { chartXml, drawingXml } from './chartXml';
import type { Namespaces } from './namespaces';
import { DECLARATION, reportSheetXml, tableXml } from './reportSheetXml';
import type { Stylesheet } from './stylesheet';
import type { TakenNames } from './takenNames';

/** A part of ours, with what the workbook has to say of it. */
export interface NewPart {
  readonly entry: ZipEntry;
  /** Absent for relationships, which need no word. */
  readonly contentType?: string;
}

export interface NewSheet {
  readonly name: string;
  readonly path: string;
  readonly parts: readonly NewPart[];
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = {
  sheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relationshipsXml = (names: Namespaces, targets: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${names.relationships}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** How our parts are named: `parley1.xml`, or the first number that is free. */
function freeStem(taken: ReadonlySet<string>, folder: string, from: number): number {
  let number = from;
  while (taken.has(`${folder}worksheets/parley${number}.xml`.toLowerCase())) number += 1;
  return number;
}

/** The sheets of a report as parts of a workbook whose own are in this folder. */
export async function newParts(
  { sheets }: Report,
  {
    folder,
    taken,
    names,
    styles,
    used,
    step,
  }: {
    readonly folder: string;
    readonly taken: ReadonlySet<string>;
    readonly names: Namespaces;
    readonly styles: Stylesheet;
    readonly used: TakenNames;
    readonly step: (done: number) => void;
  },
): Promise<readonly NewSheet[]> {
  const made: NewSheet[] = [];
  let number = 0;
  for (const [index, sheet] of sheets.entries()) {
    step(index);
    number = freeStem(taken, folder, number + 1);
    const file = `parley${number}.xml`;
    const tableName = used.table(sheet.table.name);
    const parts: NewPart[] = [];
    const add = async (path: string, pieces: Iterable<string>, contentType?: string) => {
      parts.push({ entry: await packed(folder + path, pieces), ...(contentType && { contentType }) });
    };
    await add(`worksheets/${file}`, reportSheetXml(sheet, styles, names), TYPES.sheet);
    await add(`tables/${file}`, [tableXml(sheet, tableName, used.nextTableId(), names)], TYPES.table);
    const targets: [string, string][] = [['table', `../tables/${file}`]];
    if (sheet.chart) {
      targets.push(['drawing', `../drawings/${file}`]);
      await add(`charts/${file}`, [chartXml(sheet, sheet.chart, names)], TYPES.chart);
      await add(`drawings/${file}`, [drawingXml(sheet, names)], TYPES.drawing);
      await add(`drawings/_rels/${file}.rels`, [relationshipsXml(names, [['chart', `../charts/${file}`]])]);
    }
    await add(`worksheets/_rels/${file}.rels`, [relationshipsXml(names, targets)]);
    made.push({ name: sheet.name, path: `${folder}worksheets/${file}`, parts });
  }
  return made;
}
