import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { audit } from '../../src/cli/audit/audit';
import { termsOf } from '../../src/cli/audit/request';
import { byExcelJs, written } from '../formats/xlsx/files';
import { HOSTILE, HOSTILE_SHEETS, MENDED } from '../support/hostileTexts';
import { recalculatedByLibreOffice, testWithLibreOffice } from '../support/libreOffice';

/* A fee schedule whose every text is hostile, audited by the command: what it writes is read as XML, by exceljs and by LibreOffice. */

const WATCHING = { signal: new AbortController().signal, stage: () => undefined };

let folder = '';
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Any text as files hold it: `_x003D_` is an equals sign. */
const inFile = (text: string): string =>
  text.replace(/[^A-Za-z0-9 ]/g, (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`);
/** The same read back, which exceljs does for shared texts alone. */
const fromFile = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Names are one line; a number tells those apart that differ in signs alone, which make no other payer. */
const PAYERS = [...HOSTILE.map((text) => [text, text] as const), ...MENDED].map(([given, kept], at) => ({
  given: `${given} ${at}`,
  kept: `${oneLine(kept)} ${at}`,
}));
/**
 * It fills a cell to the last place. A sentence about it does not fit, and a cut after 32,766 places would go through the face.
 * LibreOffice takes two minutes to break it into lines, and gets a workbook without it.
 */
const LONG = `${'x'.repeat(32_765)}😀`;
const HEADINGS = ['=HYPERLINK("http://127.0.0.1/","x")', '<b onclick="alert(1)">x</b>', "+cmd|'/c calc'!A0"];

const hostileSchedules = (payers: readonly string[]): Promise<Uint8Array> =>
  written((workbook) => {
    const fees = workbook.addWorksheet('Fees');
    const add = (...cells: readonly (string | number)[]) =>
      fees.addRow(cells.map((cell) => (typeof cell === 'string' ? inFile(cell) : cell)));
    add('Payer', 'CPT', 'Contract rate', 'Units', 'Description', ...HEADINGS);
    for (const payer of payers) add(payer, '90837', 100, 10, payer);
    for (const text of HOSTILE) add('Aetna', text, 90, 10, text, text, text, text);
    for (const text of HOSTILE) add('Aetna', '90834', text, 10, text);
    for (const name of HOSTILE_SHEETS)
      workbook.addWorksheet(name).addRows([
        ['CPT', 'Contract rate', 'Units'],
        ['90837', 101.5, 10],
      ]);
  });

/** The workbook that the command writes of it, with values or with live formulas. */
async function audited(live: boolean, payers: readonly string[]): Promise<Uint8Array> {
  const [file, output] = [path.join(folder, 'fees.xlsx'), path.join(folder, 'audited.xlsx')];
  writeFileSync(file, await hostileSchedules(payers));
  const terms = termsOf({ region: 'TX-18', target: '120%', threshold: '0%' }, new Date(2026, 10, 24));
  const usual = { sheets: [], withoutHidden: false, withoutTitles: false, packs: [], force: true };
  await audit({ ...usual, file, terms, output, live }, WATCHING);
  return new Uint8Array(readFileSync(output));
}

interface Xml {
  /** Of every element. */
  readonly names: ReadonlySet<string>;
  readonly formulas: readonly string[];
  /** Where relationships lead, of those that leave the file. */
  readonly outside: readonly string[];
}

/** What is in the parts of a workbook; throws where one is no XML. */
function xmlOf(bytes: Uint8Array): Xml {
  const names = new Set<string>();
  const formulas: string[] = [];
  const outside: string[] = [];
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const parser = new SaxesParser({ xmlns: true });
    let inside: string[] = [];
    parser.on('error', (error) => {
      throw new Error(`${part}: ${error.message}`);
    });
    parser.on('opentag', ({ local, attributes }) => {
      names.add(local);
      inside = [];
      if (attributes['TargetMode']?.value === 'External') outside.push(attributes['Target']?.value ?? part);
    });
    parser.on('text', (text) => inside.push(text));
    parser.on('closetag', ({ local, prefix }) => {
      if (local === 'f' && prefix === '') formulas.push(inside.join(''));
    });
    parser.write(strFromU8(content)).close();
  }
  return { names, formulas, outside };
}

const LINKS = ['externalReferences', 'externalBook', 'ddeLink', 'oleLink', 'hyperlink', 'connection', 'webPublishItem'];
const linksIn = ({ names, outside }: Xml): readonly string[] => [
  ...LINKS.filter((name) => names.has(name)),
  ...outside,
];

/** The texts under a heading of a report's sheet; blanks are empty. */
function column(book: Workbook, name: string, heading: string): readonly string[] {
  const rows: unknown[][] = [];
  book.getWorksheet(name)!.eachRow(({ values }) => rows.push([...(values as unknown[])]));
  const headings = rows.findIndex((row) => row.includes(heading));
  const at = rows[headings]!.indexOf(heading);
  return rows.slice(headings + 1).map((row) => (typeof row[at] === 'string' ? row[at] : ''));
}

/** What formulas may call, and the sheets that they name; nothing of the user's but names of sheets is in them, and these in quotes. */
const CALLED =
  /^(?:_xldudf_PARLEY_BENCHMARK|(?:IF|TRIM|IFERROR|VALUE|LEFT|FIND|SUBSTITUTE|ISNUMBER|SEARCH|ROUND|MAX|TEXT|SUMIFS|SUMPRODUCT))$/;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g;

const CUT = 40;
/** As reasons quote what stands in a cell. */
const asQuoted = (text: string): string => {
  const line = oneLine(text);
  return `“${line.length > CUT ? `${line.slice(0, CUT - 1)}…` : line}”`;
};

const NAMED = ['Aetna', ...PAYERS.map(({ kept }) => kept), ...HOSTILE_SHEETS];

describe('of a schedule whose every text is hostile', () => {
  let values: Uint8Array = new Uint8Array();
  let live: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    const given = PAYERS.map((payer) => payer.given);
    values = await audited(false, [...given, LONG]);
    live = await audited(true, given);
  });

  test('the report is XML in every part, without a formula and without a way out of the file', () => {
    const xml = xmlOf(values);
    expect(xml.names.has('sheetData')).toBe(true);
    expect(xml.formulas).toEqual([]);
    expect(linksIn(xml)).toEqual([]);
  });

  test('live formulas call what ours call, and name the sheets in quotes', () => {
    const xml = xmlOf(live);
    expect(linksIn(xml)).toEqual([]);
    const bare = xml.formulas.map((formula) => formula.replace(QUOTED, ' '));
    expect(bare.filter((formula) => !/^[\w $:.,()*/<>=+&-]+$/.test(formula))).toEqual([]);
    const called = bare.flatMap((formula) => [...formula.matchAll(/([A-Za-z_.]\w*)\(/g)].map(([, name]) => name!));
    expect(called.filter((name) => !CALLED.test(name))).toEqual([]);
    const named = xml.formulas
      .flatMap((formula) => formula.match(QUOTED) ?? [])
      .filter((quoted) => quoted.endsWith('!'))
      .map((quoted) => quoted.slice(1, -2).replaceAll("''", "'"));
    expect(new Set(named)).toEqual(new Set(['Fees', ...HOSTILE_SHEETS, 'Parley findings', 'Parley rates']));
  });

  test('another reader has every name, code, rate and heading as it was written', async () => {
    const book = await byExcelJs(values);
    const texts = (name: string, heading: string) => column(book, name, heading).map(fromFile);
    expect(texts('Parley payers', 'Payer').sort()).toEqual([...NAMED, LONG].sort());
    expect(new Set(texts('Parley rates', 'Payer'))).toEqual(new Set([...NAMED, LONG]));
    // 905 is a revenue code, and as good a rate.
    const unread = HOSTILE.filter((text) => text !== '905').map(asQuoted);
    const because = texts('Parley not read', 'Because').map((reason) => /^“.*?”/.exec(reason)?.[0]);
    expect(because).toEqual([...unread, ...unread]);
    const sources = texts('Parley sources', 'Because');
    for (const heading of HEADINGS)
      expect(sources.filter((why) => why.startsWith(`heading “${heading}”`))).toHaveLength(1);
    expect(texts('Parley sources', 'What')).toEqual(expect.arrayContaining([...HOSTILE_SHEETS]));
  });

  test('sentences begin with the payer whom they are about, and one that does not fit is cut between characters', async () => {
    const book = await byExcelJs(values);
    const [payers, says] = ['Payer', 'Says'].map((heading) => column(book, 'Parley findings', heading));
    expect(payers!.filter((payer, at) => payer !== LONG && !says![at]!.startsWith(payer))).toEqual([]);
    const long = says!.filter((_, at) => payers![at] === LONG);
    expect(new Set(long)).toEqual(new Set([`${'x'.repeat(32_765)}…`]));
  });

  testWithLibreOffice('LibreOffice has the same texts, and no way out of the file', async () => {
    const saved = recalculatedByLibreOffice(live);
    expect(linksIn(xmlOf(saved))).toEqual([]);
    const payers = column(await byExcelJs(saved), 'Parley payers', 'Payer');
    expect([...payers].sort()).toEqual([...NAMED].sort());
  });
});
