import type { ReportSheet } from '../../../core/report';
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
  /** From the workbook's folder. */
  readonly path: string;
  readonly parts: readonly NewPart[];
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = {
  sheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  mark: `${SPREADSHEET}.customProperty`,
} as const;

/** Before and after the number. */
const PLACES: Readonly<Record<keyof typeof TYPES, readonly [string, string]>> = {
  sheet: ['worksheets/sheet', '.xml'],
  table: ['tables/table', '.xml'],
  drawing: ['drawings/drawing', '.xml'],
  chart: ['charts/chart', '.xml'],
  mark: ['customProperty', '.bin'],
};

/** What the pane gives the mark, in the bytes that Excel keeps it in. */
const MARK_BYTES = Buffer.from('report', 'utf16le');

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relationshipsXml = (names: Namespaces, targets: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${names.relationships}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** Names as Excel gives them, for some readers know no others: `worksheets/sheet4.xml`, with the first number that is free. */
function freeNames(folder: string, taken: ReadonlySet<string>): (kind: keyof typeof TYPES) => string {
  const numbers = new Map<string, number>();
  return (kind) => {
    let number = numbers.get(kind) ?? 0;
    const path = () => PLACES[kind].join(String(number));
    do number += 1;
    while (taken.has(`${folder}${path()}`.toLowerCase()));
    numbers.set(kind, number);
    return path();
  };
}

/** `drawings/drawing1.xml` as `drawings/_rels/drawing1.xml.rels`. */
const relationshipsOf = (path: string): string => path.replace('/', '/_rels/') + '.rels';

/** The sheets of a report as parts of a workbook whose own are in this folder. */
export async function newParts(
  sheets: readonly ReportSheet[],
  {
    folder,
    taken,
    names,
    styles,
    used,
    wrote,
  }: {
    readonly folder: string;
    readonly taken: ReadonlySet<string>;
    readonly names: Namespaces;
    readonly styles: Stylesheet;
    readonly used: TakenNames;
    /** Told of rows as they are written; may throw. */
    readonly wrote: (rows: number) => void;
  },
): Promise<readonly NewSheet[]> {
  const made: NewSheet[] = [];
  const named = freeNames(folder, taken);
  for (const sheet of sheets) {
    const parts: NewPart[] = [];
    const add = async (path: string, pieces: Iterable<string | Uint8Array>, kind?: keyof typeof TYPES) => {
      const entry = await packed(folder + path, pieces);
      parts.push({ entry, ...(kind && { contentType: TYPES[kind] }) });
    };
    const [path, table, mark] = [named('sheet'), named('table'), named('mark')];
    await add(path, reportSheetXml(sheet, styles, names, wrote), 'sheet');
    await add(table, [tableXml(sheet, used.table(sheet.table.name), used.nextTableId(), names)], 'table');
    await add(mark, [MARK_BYTES], 'mark');
    const targets: [string, string][] = [
      ['table', `../${table}`],
      ['customProperty', `../${mark}`],
    ];
    if (sheet.chart) {
      const [drawing, chart] = [named('drawing'), named('chart')];
      targets.push(['drawing', `../${drawing}`]);
      await add(chart, [chartXml(sheet, sheet.chart, names)], 'chart');
      await add(drawing, [drawingXml(sheet, names)], 'drawing');
      await add(relationshipsOf(drawing), [relationshipsXml(names, [['chart', `../${chart}`]])]);
    }
    await add(relationshipsOf(path), [relationshipsXml(names, targets)]);
    made.push({ name: sheet.name, path, parts });
  }
  return made;
}
