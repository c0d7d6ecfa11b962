import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { Report, ReportValue } from '../../../src/core/report';
import { units } from '../../../src/core/report/columns';
import { addReport } from '../../../src/formats/xlsx';
import { openZip } from '../../../src/formats/xlsx/zip/openZip';
import { HOSTILE } from '../../support/hostileTexts';
import { sheetsByLibreOffice, testWithLibreOffice } from '../../support/libreOffice';
import { archiveOf, byExcelJs, ofRows, partsOf, read, UNSTOPPED, written } from './files';

const reportOf = (rows: readonly (readonly ReportValue[])[], more: Partial<Report['sheets'][number]> = {}): Report => ({
  sheets: [
    {
      name: 'Parley findings',
      title: 'What was found',
      notes: ['A note'],
      table: {
        name: 'ParleyFindings',
        columns: [
          { heading: 'Payer', width: 20, shade: 'status' },
          { heading: 'Amount', width: 12, format: '$#,##0.00', shade: 'bars' },
          { heading: 'Share', width: 12, format: '0.0%', shade: 'ratio', wrap: true },
        ],
        rows,
      },
      ...more,
    },
  ],
});

const isOurs = (sheet: string) => sheet.startsWith('Parley ');

const added = async (bytes: Uint8Array, report: Report): Promise<Uint8Array> =>
  Buffer.concat([...(await addReport(bytes, report, { ...UNSTOPPED, isOurs }))]);

/** A part's text, unpacked by Node alone. */
function part(bytes: Uint8Array, name: string): string {
  const entry = openZip(bytes).get(name);
  if (!entry) throw new Error(`${name} is not in the archive`);
  return (entry.method === 0 ? Buffer.from(entry.packed) : inflateRawSync(entry.packed)).toString();
}

const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const userBook = () =>
  written((workbook) => {
    const sheet = workbook.addWorksheet('Fees & more', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addTable({ name: 'Rates', ref: 'A1', columns: [{ name: 'Code' }, { name: 'Rate' }], rows: [[90837, 118.5]] });
    sheet.getCell('D1').value = { formula: 'B2*2', result: 237 };
    sheet.getCell('D1').numFmt = '0.000';
    sheet.mergeCells('A5:B6');
    const image = workbook.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
    sheet.addImage(image, 'F2:G4');
  });

describe('what the user had', () => {
  test('is passed on byte for byte, pictures too; only the lists of sheets, parts and styles differ', async () => {
    const bytes = await userBook();
    const before = openZip(bytes);
    const after = openZip(await added(bytes, reportOf([['Aetna', 1, 0.5]])));
    const changed = [...before.values()].filter(
      ({ name, packed }) => Buffer.compare(packed, after.get(name)?.packed ?? new Uint8Array()) !== 0,
    );
    expect(changed.map(({ name }) => name).sort()).toEqual([...LISTS].sort());
    expect(before.size).toBeGreaterThan(10);
  });

  test('looks as it did: another reader finds the same formula, format, merge and table', async () => {
    const sheet = (await byExcelJs(await added(await userBook(), reportOf([['Aetna', 1, 0.5]])))).getWorksheet(
      'Fees & more',
    )!;
    expect(sheet.getCell('D1').value).toEqual({ formula: 'B2*2', result: 237 });
    expect(sheet.getCell('D1').numFmt).toBe('0.000');
    expect(sheet.getCell('B6').master.address).toBe('A5');
    expect(sheet.getTable('Rates')).toBeDefined();
  });
});

describe('the report’s sheets', () => {
  test('come after the user’s, with a table, numbers in their formats and headings in sight', async () => {
    const book = await byExcelJs(await added(await userBook(), reportOf([['Aetna', 337873.2, 0.622]])));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Fees & more', 'Parley findings']);
    const sheet = book.getWorksheet('Parley findings')!;
    expect(sheet.getCell('A1').value).toBe('What was found');
    expect(sheet.getRow(4).values).toEqual([undefined, 'Payer', 'Amount', 'Share']);
    expect(sheet.getRow(5).values).toEqual([undefined, 'Aetna', 337873.2, 0.622]);
    expect(sheet.getCell('B5').numFmt).toBe('$#,##0.00');
    expect(sheet.getCell('C5').numFmt).toBe('0.0%');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet.getTable('ParleyFindings')).toBeDefined();
  });

  test('3,480 units show without a trailing point, and 12.5 with its fraction', async () => {
    const rows = [
      ['Aetna', 3480],
      ['Cigna', 12.5],
      ['Humana', 0.000_125],
      ['Oscar', null],
    ];
    const columns = [{ heading: 'Payer', width: 20 }, units('Units a year')];
    const report = reportOf([], { table: { name: 'ParleyFindings', columns, rows } });
    const sheet = (await byExcelJs(await added(await userBook(), report))).getWorksheet('Parley findings')!;
    expect(rows.map((_, row) => sheet.getCell(`B${5 + row}`).numFmt)).toEqual([
      '#,##0',
      '#,##0.0#####',
      '#,##0.0#####',
      '#,##0',
    ]);
    expect(rows.map((_, row) => sheet.getCell(`B${5 + row}`).value)).toEqual([3480, 12.5, 0.000_125, null]);
  });

  test('are as high as the wrapped texts in them: not every program finds that out by itself', async () => {
    const columns = [
      { heading: '% of benchmark', width: 12 },
      { heading: 'Says', width: 20, wrap: true },
    ];
    const rows = [
      ['a text that is not wrapped goes on into the next cell', 'short'],
      ['', 'word '.repeat(12)],
      [null, 'word '.repeat(1000)],
    ];
    const report = reportOf([], { table: { name: 'ParleyFindings', columns, rows } });
    const xml = part(await added(await userBook(), report), 'xl/worksheets/sheet2.xml');
    const heights = [...xml.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?/g)].map(([, row, height]) => [row, height]);
    // Lines of 15 points: 14 letters and the filter's button in 12, 60 letters in 20, and no more than Excel takes.
    expect(heights.slice(2)).toEqual([
      ['4', '30'],
      ['5', undefined],
      ['6', '45'],
      ['7', '405'],
    ]);
  });

  test('hold text as text, whatever it begins with: no formula comes of it, not even when somebody edits the cell', async () => {
    const bytes = await added(await userBook(), reportOf(HOSTILE.map((text) => [text, null, null])));
    const xml = part(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).not.toMatch(/<f[ >]/);
    const cells = [...xml.matchAll(/<c r="A(\d+)" s="(\d+)" t="(\w+)">/g)];
    expect(cells).toHaveLength(3 + HOSTILE.length);
    expect(new Set(cells.map(([, , , type]) => type))).toEqual(new Set(['inlineStr']));
    const looks = part(bytes, 'xl/styles.xml')
      .split('<cellXfs')[1]!
      .split('</cellXfs>')[0]!
      .match(/<xf [^>]*>/g)!;
    const texts = ['What was found', 'A note', 'Payer', ...HOSTILE];
    for (const [at, [, row, style]] of cells.entries())
      expect([row, looks[Number(style)]!.includes('quotePrefix="1"')]).toEqual([row, /^[=+\-@\t\r]/.test(texts[at]!)]);
  });

  test('hold a formula of ours under the name that files give to an add-in’s, with what it gives now', async () => {
    const formula = `=ROUND(PARLEY.BENCHMARK("90837","TX-18")*1.2,2)-'It''s PARLEY.X('!B5`;
    const xml = part(
      await added(await userBook(), reportOf([['a', { formula, result: 97.09 }, 0]])),
      'xl/worksheets/sheet2.xml',
    );
    expect(xml).toContain(
      `<f>ROUND(_xldudf_PARLEY_BENCHMARK(&quot;90837&quot;,&quot;TX-18&quot;)*1.2,2)-'It''s PARLEY.X('!B5</f><v>97.09</v>`,
    );
  });

  test('any text comes back as it went in', async () => {
    const bytes = await ofRows([['a', 1]]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1 }),
        async (texts) => {
          const { values } = await read(await added(bytes, reportOf(texts.map((text) => [text, 1, 1]))));
          expect(values[1]!.cells.rows.slice(4).map(([text]) => text)).toEqual(texts);
        },
      ),
      { numRuns: 40, examples: [[[...HOSTILE, '_x003D\uD800', '_x003D\uFFFE', '_x003D_x003D_', '_x005F_x003D_']]] },
    );
  });

  test('cut a text that is too long for a cell, and no character of it', async () => {
    const long = `${'x'.repeat(32_765)}😀 and more`;
    const bytes = await added(await userBook(), reportOf([[long, { formula: '=A1', result: long }, 1]]));
    const xml = part(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml.match(/x{9,}[^<]*/g)).toEqual([`${'x'.repeat(32_765)}…`, `${'x'.repeat(32_765)}…`]);
  });

  test('have a table even where there is nothing to list, and headings that differ', async () => {
    const columns = ['Rate', 'rate', ''].map((heading) => ({ heading, width: 9 }));
    const bytes = await added(await userBook(), reportOf([], { table: { name: 'Rates', columns, rows: [] } }));
    const xml = part(bytes, 'xl/tables/table2.xml');
    expect(xml).toContain('ref="A4:C5"');
    expect([...xml.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Rate',
      'rate 2',
      'Column3',
    ]);
    // The workbook has a table Rates already, with the number 1.
    expect(xml).toMatch(/ id="2" name="Rates_2" displayName="Rates_2"/);
  });

  test('take the place of those of an earlier run: nothing of these is left, the user’s order stays', async () => {
    const once = await added(await userBook(), reportOf([['old', 1, 1]]));
    const twice = await added(once, reportOf([['new', 2, 2]]));
    expect([...openZip(twice).keys()].sort()).toEqual([...openZip(once).keys()].sort());
    const book = await byExcelJs(twice);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Fees & more', 'Parley findings']);
    expect(book.getWorksheet('Parley findings')!.getCell('A5').value).toBe('new');
  });

  test('say that they are Parley’s, in the property that the pane reads; the user’s own do not', async () => {
    const bytes = await added(await userBook(), reportOf([['a', 1, 1]]));
    expect((await read(bytes)).values.map(({ cells, ours }) => [cells.name, ours])).toEqual([
      ['Fees & more', false],
      ['Parley findings', true],
    ]);
    const id = /<customPr name="Parley\.report" r:id="(\w+)"\/>/.exec(part(bytes, 'xl/worksheets/sheet2.xml'))?.[1];
    const leads = `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="../customProperty1.bin"/>`;
    expect(part(bytes, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(leads);
    expect(part(bytes, 'xl/customProperty1.bin')).toBe('r\0e\0p\0o\0r\0t\0');
    expect(part(bytes, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/customProperty1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>',
    );
  });

  test('take the first free name beside sheets of the user’s, whatever the case of these, and their charts follow', async () => {
    const bytes = await written((workbook) => {
      workbook.addWorksheet('PARLEY FINDINGS').getCell('A1').value = 'mine';
      workbook.addWorksheet('parley findings (2)');
    });
    const chart = { title: 'By payer', kind: 'bar', categories: 0, series: [1], rows: 2 } as const;
    const pieces = await addReport(bytes, reportOf([['a', 1, 1]], { chart }), { ...UNSTOPPED, isOurs: () => false });
    const after = Buffer.concat([...pieces]);
    expect((await read(after)).values.map(({ cells }) => cells.name)).toEqual([
      ...['PARLEY FINDINGS', 'parley findings (2)', 'Parley findings (3)'],
    ]);
    expect(part(after, 'xl/charts/chart1.xml')).toContain("<c:f>'Parley findings (3)'!$A$5:$A$5</c:f>");
  });

  test('go into a workbook whose parts have prefixes and that has no looks', async () => {
    const parts = partsOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const bytes = await archiveOf({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml']!.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
        /<Relationship Id="rId[23]"[^>]*>/g,
        '',
      ),
    });
    const { values } = await read(await added(bytes, reportOf([['a', 1, 1]])));
    expect(values.map(({ cells }) => cells.name)).toEqual(['Fees', 'Parley findings']);
  });

  test('carry a native chart over the rows that it names', async () => {
    const chart = { title: 'By payer', kind: 'bar', categories: 0, series: [1], rows: 2 } as const;
    const bytes = await added(
      await userBook(),
      reportOf(
        [
          ['a', 1, 1],
          ['b', 2, 1],
          ['c', 3, 1],
        ],
        { chart },
      ),
    );
    const xml = part(bytes, 'xl/charts/chart1.xml');
    expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) => range)).toEqual([
      "'Parley findings'!$A$5:$A$6",
      "'Parley findings'!$B$5:$B$6",
    ]);
    // Its dollars stand beside the bars, without their cents.
    expect(xml).toContain('<c:dLbls><c:numFmt formatCode="$#,##0" sourceLinked="0"/>');
    // Below the table: headings in row 4, three rows, two that are empty.
    expect(anchor(bytes)).toEqual([0, 8, 3, 28]);
  });

  test('have the chart of a long table beside it, from its headings on', async () => {
    const chart = { title: 'By payer', kind: 'bar', categories: 0, series: [1], rows: 15 } as const;
    const rows = Array.from({ length: 21 }, (_, index) => [`Payer ${index}`, index, 1]);
    expect(anchor(await added(await userBook(), reportOf(rows, { chart })))).toEqual([4, 3, 13, 23]);
  });

  test('have headings over their numbers, and a gap between numbers and the text beside them', async () => {
    const columns = [
      { heading: 'Payer', width: 20 },
      { heading: 'Amount', width: 12, format: '$#,##0.00' },
      { heading: 'Says', width: 40 },
    ];
    const table = { name: 'ParleyFindings', columns, rows: [['a', 1, 'b']] };
    const sheet = (await byExcelJs(await added(await userBook(), reportOf([], { table })))).getWorksheet(
      'Parley findings',
    )!;
    const side = (address: string) => {
      const { horizontal, indent } = sheet.getCell(address).alignment;
      return [horizontal, indent];
    };
    expect(['A4', 'B4', 'C4', 'A5', 'B5', 'C5'].map(side)).toEqual([
      [undefined, undefined],
      ['right', 2],
      ['left', 1],
      [undefined, undefined],
      [undefined, undefined],
      ['left', 1],
    ]);
  });
});

/** The cells that a chart lies over: its first column and row, and those behind its last. */
const anchor = (bytes: Uint8Array): number[] =>
  [...part(bytes, 'xl/drawings/drawing2.xml').matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, number]) => Number(number));

testWithLibreOffice('LibreOffice opens it, and every value is what was written', async () => {
  const chart = { title: 'By payer', kind: 'column', categories: 0, series: [1], rows: 2 } as const;
  const rows: ReportValue[][] = [
    ['=1+1', 337873.2, 0.622],
    ['Ätna & "Sons" <x>', -0.5, null],
  ];
  const sheets = sheetsByLibreOffice(await added(await userBook(), reportOf(rows, { chart })));
  expect(sheets.get('Parley findings')!.slice(3, 6)).toEqual([
    ['Payer', 'Amount', 'Share'],
    ['=1+1', '337873.2', '62.2%'],
    ['Ätna & "Sons" <x>', '-0.5', ''],
  ]);
  expect(sheets.get('Fees & more')![1]!.slice(0, 2)).toEqual(['90837', '118.5']);
});
