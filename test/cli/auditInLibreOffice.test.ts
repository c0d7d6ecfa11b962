import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Cell as ExcelCell, CellValue, Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { audit, type AuditRequest } from '../../src/cli/audit/audit';
import { type AuditOptions, termsOf } from '../../src/cli/audit/request';
import type { Audit } from '../../src/core/audit';
import type { Report, ReportSheet, ReportValue } from '../../src/core/report';
import { columnLetters } from '../../src/core/sheets';
import { USUAL } from '../../src/taskpane/steps/choose/choiceForm';
import { termsOf as termsOfForm } from '../../src/taskpane/steps/choose/readForm';
import { engine } from '../../src/taskpane/wizard/engine';
import { byExcelJs, read, written } from '../formats/xlsx/files';
import { recalculatedByLibreOffice, testWithLibreOffice } from '../support/libreOffice';

/*
 * What the command writes, opened, calculated anew and saved by LibreOffice, and that read by exceljs: neither knows anything of ours.
 * Beside it stands the report that the pane makes of the same cells.
 */

const NOW = new Date(2026, 10, 24);
const TODAY = 20261124;
const WATCHING = { signal: new AbortController().signal, stage: () => undefined };
const WATCH = { signal: WATCHING.signal, progress: () => undefined };

let folder = '';
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  writeFileSync(inFolder('sample.xlsx'), readFileSync('assets/sample.xlsx'));
  writeFileSync(inFolder('awkward.xlsx'), await awkward());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names that formulas could take for something else, rates and units in every form, a rate that is a formula, two sheets. */
const awkward = (): Promise<Uint8Array> =>
  written((workbook) => {
    workbook.addWorksheet("Ann's fees").addRows([
      ['Payer', 'CPT Code', 'Contract rate', 'Annual units', 'Region', 'Effective', 'Ends'],
      ['*', '90837', '$118.50', 1000, 'TX-18', new Date(Date.UTC(2020, 0, 1)), null],
      ['=1+1', '90834-95', { formula: '60+0.125', result: 60.125 }, 333.5, 'AK', null, null],
      ['Ätna & "Söhne" <x>', 90791, '120.00 per visit', 12, 'TX-18', null, null],
      ['A?c', '99214', '1,234.50', 400, 'Manhattan, NY', null, null],
      ['~Zeta', 90853, 20, null, 'TX-18', null, new Date(Date.UTC(2030, 5, 30))],
      ['*', 'H0015', '450 per diem', 90, 'TX-18', null, null],
    ]);
    workbook.addWorksheet('More & <fees>').addRows([
      ['Code', 'Rate', 'Payer', 'Units'],
      [90837, 91.005, "O'Hara's Plan", 7],
      [90834, 'By Report', "O'Hara's Plan", 8],
      [90847, 1, '*', 1_000_000],
    ]);
  });

const OPTIONS: AuditOptions = { region: 'TX-18', target: '120%', threshold: '2%' };

/** The command's audit of a file, and the bytes that it wrote. */
async function byCommand(file: string, live: boolean): Promise<{ readonly made: Audit; readonly bytes: Uint8Array }> {
  const output = inFolder('audited.xlsx');
  const request: AuditRequest = {
    file: inFolder(file),
    terms: termsOf(OPTIONS, NOW),
    sheets: [],
    withoutHidden: false,
    withoutTitles: false,
    packs: [],
    output,
    force: true,
    live,
  };
  const { audit: made } = await audit(request, WATCHING);
  return { made, bytes: new Uint8Array(readFileSync(output)) };
}

interface Paned {
  readonly made: Audit;
  readonly report: Report;
}

/** The same as the pane makes it: found, asked by the form, audited, reported. */
async function byPane(file: string): Promise<Paned> {
  const { values } = await read(readFileSync(inFolder(file)));
  const readings = [];
  for (const { cells } of values) {
    const { schedules } = await engine.find(cells, WATCH);
    for (const mapping of schedules) readings.push({ cells, mapping });
  }
  const outlines = await Promise.all(readings.map((reading) => engine.outline(reading, WATCH)));
  const form = { ...USUAL, region: 'TX-18', targetShare: '120%', threshold: '2%' };
  const made = await engine.audit(readings, termsOfForm(form, [], TODAY), WATCH);
  if (!made.ok) throw new Error(made.failure.message);
  const schedules = readings.map(({ mapping }, at) => ({
    ...mapping,
    hidden: outlines[at]!.hidden,
    titles: outlines[at]!.titles,
  }));
  const report = await engine.report(made.value, { live: false, today: termsOf(OPTIONS, NOW).today, schedules }, WATCH);
  return { made: made.value, report };
}

type Cell = string | number | boolean | null;

/** What stands in a cell; of an error its name. */
function shown(value: CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) throw new Error('a report has no dates but in words');
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  throw new Error(`an unexpected cell: ${JSON.stringify(value)}`);
}

/** To a thousandth of a cent, and shares and indices as finely: what is left is the dust of binary fractions. */
const fine = (value: Cell): Cell =>
  typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value === '' ? null : value;

/** Of a formula what it gave; a cell's value leaves out of that what is nought. */
const resultIn = ({ formula, result, value }: ExcelCell): CellValue => (formula ? result : value);

const cellsOf = (sheet: Worksheet): Cell[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_unused, column) =>
      fine(shown(resultIn(sheet.getCell(row + 1, column + 1)))),
    ),
  );

const plain = (value: ReportValue): Cell => {
  if (typeof value === 'object' && value !== null) throw new Error('a report of values has no formulas');
  return fine(value);
};

/** Every cell of a sheet of the pane's report: title, notes, a blank line, headings, rows. */
function expected({ title, notes, table }: ReportSheet): Cell[][] {
  const wide = (cells: readonly Cell[]): Cell[] =>
    [...cells, ...table.columns.map(() => null)].slice(0, table.columns.length);
  return [
    ...[title, ...notes, null].map((line) => wide([plain(line)])),
    table.columns.map(({ heading }) => heading),
    ...[...table.rows].map((row) => wide(row.map(plain))),
  ];
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') })).map(([name, part]) => [
      name,
      strFromU8(part),
    ]),
  );

/** The file with some of its sheets' markup changed. */
function changed(bytes: Uint8Array, change: (xml: string, part: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet')) parts[name] = strToU8(change(strFromU8(part), name));
  return zipSync(parts);
}

/** LibreOffice has no functions of ours: cells that hold one keep what it gave, and all others are calculated. */
const withoutParley = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, (xml) => xml.replace(/<f\b[^>]*>[^<]*_xldudf_PARLEY_[^<]*<\/f>/g, ''));

const formulasIn = (sheet: Worksheet): number => {
  let count = 0;
  sheet.eachRow((row) => row.eachCell(({ formula }) => (count += formula ? 1 : 0)));
  return count;
};

const REPORT = ['Parley findings', 'Parley payers', 'Parley rates', 'Parley not read', 'Parley sources'];

describe.each([
  ['the sample', 'sample.xlsx'],
  ['awkward names, rates and units', 'awkward.xlsx'],
])('%s', (_, file) => {
  testWithLibreOffice('LibreOffice has every cell of the report as the pane makes it', async () => {
    const [{ made, bytes }, pane] = [await byCommand(file, false), await byPane(file)];
    expect(made.total).toEqual(pane.made.total);
    expect(made.payers).toEqual(pane.made.payers);
    expect(pane.report.sheets.map(({ name }) => name)).toEqual(REPORT);
    const book = await byExcelJs(recalculatedByLibreOffice(bytes));
    for (const sheet of pane.report.sheets) {
      const cells = cellsOf(book.getWorksheet(sheet.name)!);
      expect([sheet.name, cells.map((row) => row.slice(0, sheet.table.columns.length))]).toEqual([
        sheet.name,
        expected(sheet),
      ]);
      // Nothing stands beside or below it.
      expect(cells.flatMap((row) => row.slice(sheet.table.columns.length)).filter((cell) => cell !== null)).toEqual([]);
    }
  });

  testWithLibreOffice('its formulas, calculated by LibreOffice, give what the values are', async () => {
    const [{ bytes }, { report }] = [await byCommand(file, true), await byPane(file)];
    const book = await byExcelJs(recalculatedByLibreOffice(withoutParley(bytes)));
    for (const { name, notes, table } of report.sheets) {
      const sheet = book.getWorksheet(name)!;
      const cells = cellsOf(sheet);
      const headings = cells.findIndex(([first, second]) => first === table.columns[0]!.heading && second !== null);
      expect([name, cells.slice(headings + 1)]).toEqual([name, [...table.rows].map((row) => row.map(plain))]);
      // The first note has the sums in it.
      if (name === 'Parley findings' || name === 'Parley payers') expect(cells[1]![0]).toBe(notes[0]);
    }
    const rates = report.sheets[2]!.table.rows.length;
    expect(formulasIn(book.getWorksheet('Parley rates')!)).toBeGreaterThan(rates);
    expect(formulasIn(book.getWorksheet('Parley payers')!)).toBeGreaterThan(report.sheets[1]!.table.rows.length);
  });
});

describe('the sample', () => {
  /*
   * Gulf Mutual’s 90837 in Houston, 740 units, from 121.40 to 150: 201.59 − 150 = 51.59; × 740 = 38,176.60 instead of 59,340.60.
   * Gulf Mutual: 138,506.08 − 59,340.60 + 38,176.60 = 117,342.08, all payers: 945,692.18 − 21,164.00 = 924,528.18. Index: Σ units × rate
   * 285,402.50 + 740 × 28.60 = 306,566.50 ÷ Σ units × benchmark 353,255.42 (as worked out for the sample’s audit).
   */
  testWithLibreOffice('its formulas follow in LibreOffice when a rate changes', async () => {
    const { made, bytes } = await byCommand('sample.xlsx', true);
    const { cell } = made.rates.find(({ payer, line }) => payer === 'Gulf Mutual' && line.rate === 121_400_000)!;
    const address = `${columnLetters(cell.column)}${cell.row + 1}`;
    const raised = changed(withoutParley(bytes), (xml, part) =>
      part.endsWith('sheet1.xml')
        ? xml.replace(new RegExp(`<c r="${address}".*?</c>`), `<c r="${address}"><v>150</v></c>`)
        : xml,
    );
    const book = await byExcelJs(recalculatedByLibreOffice(raised));
    const row = (name: string, ...begins: readonly Cell[]): Readonly<Record<string, unknown>> => {
      const rows = cellsOf(book.getWorksheet(name)!);
      const headings = rows.find(([first, second]) => first === 'Payer' && second !== null)!;
      const its = rows.find((cells) => begins.every((text, at) => cells[at] === text))!;
      return Object.fromEntries(headings.map((heading, at) => [String(heading), its[at] ?? null]));
    };
    const priced = { Rate: 150, 'Short per unit': 51.59, '$ a year': 38_176.6 };
    expect(row('Parley rates', 'Gulf Mutual', '90837')).toMatchObject(priced);
    expect(row('Parley findings', 'Gulf Mutual', '90837', 'Below target')).toMatchObject(priced);
    expect(row('Parley payers', 'Gulf Mutual')).toMatchObject({
      Compared: 5,
      Index: fine(306_566.5 / 353_255.42),
      Opportunity: 117_342.08,
    });
    const sum = cellsOf(book.getWorksheet('Parley findings')!)[1]![0];
    expect(sum).toBe('Opportunity: $924,528.18 a year, the sum of the 22 findings “Below target”.');
  });

  testWithLibreOffice(
    'has its tables, its conditional formats and its chart still when LibreOffice saves it',
    async () => {
      const [{ made, bytes }, { report }] = [await byCommand('sample.xlsx', false), await byPane('sample.xlsx')];
      const saved = recalculatedByLibreOffice(bytes);
      const parts = partsOf(saved);
      const all = (folder: string): string =>
        [...parts].map(([name, xml]) => (name.startsWith(`xl/${folder}/`) ? xml : '')).join('');
      const areas = new Map(
        [...all('tables').matchAll(/<table [^>]*displayName="(\w+)" ref="([A-Z\d:]+)"/g)].map(([, name, ref]) => [
          name,
          ref,
        ]),
      );
      for (const { notes, table } of report.sheets) {
        const headings = notes.length + 3;
        const right = columnLetters(table.columns.length - 1);
        expect([table.name, areas.get(table.name)]).toEqual([
          table.name,
          `A${headings}:${right}${headings + table.rows.length}`,
        ]);
      }
      const book = await byExcelJs(saved);
      const shades = (name: string) =>
        (book.getWorksheet(name) as unknown as { conditionalFormattings: Shade[] }).conditionalFormattings.map(
          ({ ref, rules }) => [ref, rules.map(({ type, style }) => style?.font?.color?.argb ?? type)],
        );
      const { length } = made.findings;
      const [red, green, amber] = ['FF8E1B21', 'FF0F6C5C', 'FF6B4E00'];
      expect(shades('Parley findings')).toEqual([
        [`C6:C${length + 5}`, [red, green, amber]],
        [`G6:G${length + 5}`, [red, green]],
        [`J6:J${length + 5}`, ['dataBar']],
      ]);
      expect(shades('Parley payers')).toEqual([
        ['D6:D8', [red, green]],
        ['G6:G8', ['dataBar']],
      ]);
      const chart = all('charts');
      expect(/<c:barDir val="(\w+)"/.exec(chart)?.[1]).toBe('bar');
      expect(chart).toContain('Opportunity by payer, $ a year');
      const points = (side: string): string[] =>
        [...new RegExp(`<c:${side}>.*?</c:${side}>`, 's').exec(chart)![0].matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
          ([, value]) => value!,
        );
      expect(points('cat')).toEqual(['Bluebonnet Health Plan', 'Lone Star Care', 'Gulf Mutual']);
      expect(points('val').map(Number)).toEqual(made.payers.map(({ opportunity }) => opportunity! / 100));
    },
  );
});

interface Shade {
  readonly ref: string;
  readonly rules: readonly {
    readonly type: string;
    readonly style?: { readonly font?: { readonly color?: { readonly argb: string } } };
  }[];
}
