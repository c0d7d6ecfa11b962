import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { audit, type AuditRequest } from '../../src/cli/audit/audit';
import { type AuditOptions, termsOf } from '../../src/cli/audit/request';
import { summary } from '../../src/cli/audit/summary';
import { summaryJson } from '../../src/cli/audit/summaryJson';
import type { AuditTerms } from '../../src/core/audit';
import { USUAL } from '../../src/taskpane/steps/choose/choiceForm';
import { termsOf as formTerms } from '../../src/taskpane/steps/choose/readForm';
import { byExcelJs, ofRows, ofSheetData, written } from '../formats/xlsx/files';
import { sheetsByLibreOffice, testWithLibreOffice } from '../support/libreOffice';

const SAMPLE = 'assets/sample.xlsx';
const NOW = new Date(2026, 10, 24);
const WATCHING = { signal: new AbortController().signal, stage: () => undefined };

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => path.join(folder, name);

const asked = (more: Partial<AuditRequest> = {}, options: Partial<AuditOptions> = {}): AuditRequest => ({
  file: SAMPLE,
  terms: termsOf({ region: 'TX-18', target: '120%', threshold: '0%', ...options }, NOW),
  sheets: [],
  withoutHidden: false,
  withoutTitles: false,
  packs: [],
  output: undefined,
  force: false,
  live: false,
  ...more,
});

async function file(rows: Parameters<typeof ofRows>[0], name = 'fees.xlsx'): Promise<string> {
  writeFileSync(inFolder(name), await ofRows(rows));
  return inFolder(name);
}

/** The sheets that a workbook lists; the cells of a large one take the other library long to read. */
function sheetsIn(bytes: Uint8Array): readonly string[] {
  const list = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' })['xl/workbook.xml']!;
  return [...strFromU8(list).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
}

/** `parley` as a shell runs it. */
function parley(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['bin/parley.js', ...args]);
    let [out, err] = ['', ''];
    run.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    run.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    run.on('close', (code) => resolve({ code, out, err }));
  });
}

/*
 * Gulf Mutual in Houston (TX-18), 2026, non-facility, at 120%. Benchmarks: 90791 174.32, 90837 167.99, 99214 137.41 (golden/worked.csv);
 * 90853 (0.67 × 1.008 + 0.23 × 0.993 + 0.01 × 1.376) × 33.4009 = 30.6457 → 30.65; 90837-HO is 75%: 125.9925 → 125.99.
 * 90791: 209.184 → 209.18 − 139.00 = 70.18 × 96 = 6,737.28      90837: 201.588 → 201.59 − 121.40 = 80.19 × 740 = 59,340.60
 * 90837-HO: 151.188 → 151.19 − 109.25 = 41.94 × 910 = 38,165.40  90853: 36.78 − 22.10 = 14.68 × 1,300 = 19,084.00
 * 99214: 164.892 → 164.89 − 128.75 = 36.14 × 420 = 15,178.80     together 138,506.08
 * Index: Σ units × rate = 96 × 139 + 740 × 121.40 + 910 × 109.25 + 1,300 × 22.10 + 420 × 128.75 = 285,402.50 ÷ Σ units × benchmark =
 * 96 × 174.32 + 740 × 167.99 + 910 × 125.99 + 1,300 × 30.65 + 420 × 137.41 = 353,255.42 → 80.79%.
 */
const GULF = [
  ['90791', 70.18, 96, 6737.28],
  ['90837', 80.19, 740, 59340.6],
  ['90837-HO', 41.94, 910, 38165.4],
  ['90853', 14.68, 1300, 19084],
  ['99214', 36.14, 420, 15178.8],
] as const;

describe('the sample’s audit', () => {
  test('is what a calculator gives, payer by payer', async () => {
    const { audit: made } = await audit(asked(), WATCHING);
    const gulf = made.payers.find(({ payer }) => payer === 'Gulf Mutual')!;
    expect([gulf.rates, gulf.compared, gulf.opportunity]).toEqual([9, 5, 13_850_608]);
    expect(gulf.index).toBeCloseTo(285_402.5 / 353_255.42, 10);
  });

  test('stands in the written workbook, after the sheets of the sample, whose cells are as they were', async () => {
    const output = inFolder('audited.xlsx');
    await audit(asked({ output }), WATCHING);
    const [before, after] = [await byExcelJs(readFileSync(SAMPLE)), await byExcelJs(readFileSync(output))];
    expect(after.worksheets.map(({ name }) => name)).toEqual([
      ...before.worksheets.map(({ name }) => name),
      ...['Parley findings', 'Parley payers', 'Parley rates', 'Parley not read', 'Parley sources'],
    ]);
    for (const sheet of before.worksheets)
      expect(after.getWorksheet(sheet.name)!.getSheetValues()).toEqual(sheet.getSheetValues());
    expect(readdirSync(folder)).toEqual(['audited.xlsx']);
  });

  testWithLibreOffice('opens in LibreOffice with the same figures, line by line', async () => {
    const output = inFolder('audited.xlsx');
    await audit(asked({ output }), WATCHING);
    const rows = sheetsByLibreOffice(readFileSync(output)).get('Parley findings')!;
    const headings = rows.find(([payer]) => payer === 'Payer')!;
    const at = (row: readonly string[], heading: string) => row[headings.indexOf(heading)] ?? '';
    const below = rows
      .filter((row) => at(row, 'Payer') === 'Gulf Mutual' && at(row, 'Finding') === 'Below target')
      .map((row) => [
        at(row, 'Code'),
        ...['Short per unit', 'Units a year', '$ a year'].map((name) => Number(at(row, name))),
      ])
      .sort(([one], [other]) => String(one).localeCompare(String(other)));
    expect(below).toEqual(GULF.map((line) => [...line]));
  });

  test('says no word of sheets of its own from an earlier run, and writes new ones in their place', async () => {
    const [once, twice] = [inFolder('once.xlsx'), inFolder('twice.xlsx')];
    const first = await audit(asked({ output: once }), WATCHING);
    const second = await audit(asked({ file: once, output: twice }, { target: '130%' }), WATCHING);
    expect(second.chosen.passedOver).toEqual(first.chosen.passedOver);
    expect(sheetsIn(readFileSync(twice))).toEqual(sheetsIn(readFileSync(once)));
    const goals = (await byExcelJs(readFileSync(twice))).getWorksheet('Parley sources')!.getSheetValues();
    expect(JSON.stringify(goals)).toContain('130%');
  });

  test('with live formulas keeps the figures beside them', async () => {
    const output = inFolder('live.xlsx');
    await audit(asked({ output, live: true }), WATCHING);
    const sheet = (await byExcelJs(readFileSync(output))).getWorksheet('Parley rates')!;
    const formulas: { formula: string; result?: unknown }[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ value }) => {
        if (typeof value === 'object' && value !== null && 'formula' in value) formulas.push(value as never);
      }),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ result }) => typeof result !== 'number')).toEqual([]);
    expect(formulas.some(({ formula }) => formula.includes('_xldudf_PARLEY_BENCHMARK('))).toBe(true);
    const says = (await byExcelJs(readFileSync(output))).getWorksheet('Parley findings')!.getCell('A2');
    expect(says.formula).toMatch(/^"Opportunity: "&TEXT\(SUMIFS\(/);
    expect(says.result).toMatch(/^Opportunity: \$[\d,]+\.\d\d a year, the sum of the \d+ findings “Below target”\.$/);
  });
});

describe('what is printed', () => {
  test('a schedule whose rates nobody can tell is passed over with the reason, and the others are audited', async () => {
    const unclear = [
      ['CPT', 'Urban Rate', 'Rural Rate'],
      [90834, 80, 84],
    ];
    const clear = [
      ['CPT', 'Rate'],
      [90837, 110],
    ];
    const both = await written((workbook) => {
      workbook.addWorksheet('Clear').addRows(clear);
      workbook.addWorksheet('Unclear').addRows(unclear);
    });
    writeFileSync(inFolder('two.xlsx'), both);
    const done = await audit(asked({ file: inFolder('two.xlsx') }), WATCHING);
    expect(done.audit.rates).toHaveLength(1);
    const said = summary(done, undefined).join('\n');
    expect(said).toMatch(/^Passed over “Unclear”: the codes in A1:C2 have no column that is surely the rate \(B: /m);
    expect(said).toContain('B: heading “Urban Rate”, and what “Urban” narrows a rate to');

    writeFileSync(inFolder('one.xlsx'), await ofRows(unclear));
    await expect(audit(asked({ file: inFolder('one.xlsx') }), WATCHING)).rejects.toThrow(
      /no column that is surely the rate/,
    );
  });

  test('a city among the payers’ names is no payer, and each amount under it is told', async () => {
    const rows = [
      ['CPT', 'Aetna', 'Houston', 'Cigna'],
      [90834, 80.5, 81.5, 84.5],
      [90837, 110.5, 111.5, 114.5],
    ];
    const said = summary(await audit(asked({ file: await file(rows) }), WATCHING), undefined).join('\n');
    expect(said).toMatch(/^ {2}C {2}Houston +Not used +heading “Houston”, which names a place, not a payer$/m);
    expect(said).toMatch(/^ {2}2 × Fees!C2, Fees!C3 {2}This amount was not read: column C /m);
    expect(said).not.toMatch(/^Houston/m);
  });

  test('names the mapping and why, what was passed over and not read, each payer and the total', async () => {
    const text = summary(await audit(asked(), WATCHING), undefined).join('\n');
    for (const line of [
      /^'Fee schedule'!A4:[A-Z]\d+$/m,
      /^ {2}D {2}Contracted Rate \(\$\) +Rate +heading/m,
      /^Passed over “Summary”: no cell stands out as a billing code/m,
      /^Not read: 1\n {2}'Fee schedule'!D29 {2}“see contract”/m,
      /^Gulf Mutual +9 +5 +80\.8% +[\d.]+% +\$138,506\.08 +\d+$/m,
      /^All payers +31 /m,
      /^Target: 120% of the benchmark\.$/m,
      /^Start with [A-Z][^:]+: Ask for the target for \S+, worth \$[\d,.]+ of the \$[\d,.]+ a year that \d+ rates/m,
    ])
      expect(text).toMatch(line);
  });

  test('says which gaps are left out, and by whose rate is measured', async () => {
    const said = async (options: Partial<AuditOptions>) =>
      summary(await audit(asked({}, options), WATCHING), undefined);
    expect(await said({ threshold: '2.5' })).toContain(
      'Target: 120% of the benchmark; gaps below 2.5% of it are no findings.',
    );
    expect(await said({ target: 'Best-payer' })).toContain('Target: the best payer’s rate.');
  });

  test('says how many more were not read than a person reads, and shows nothing that moves a terminal’s cursor', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => [90837, `By Report ${index}\u001b[2J`, `Payer ${index}`]);
    const request = asked({ file: await file([['Code', 'Rate', 'Payer'], [90834, 90, 'Aetna\u001b[31m'], ...rows]) });
    const text = summary(await audit(request, WATCHING), undefined).join('\n');
    expect(text).toMatch(/Not read: 25\n(?: {2}.*\n){10} {2}and 15 more; -o writes/);
    expect(text).not.toContain('\u001b');
  });

  test('brings cells that were not read for one reason together: how many, and the first of them', async () => {
    const rows = [[90791, 'see contract'], ...Array.from({ length: 12 }, () => [90837, 'By Report']), [90834, 90]];
    const text = summary(await audit(asked({ file: await file([['Code', 'Rate'], ...rows]) }), WATCHING), undefined);
    const at = text.indexOf('Not read: 13');
    expect(text.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^ {2}12 × Fees!B3, Fees!B4, Fees!B5 … {2}“By Report” is priced case by case/),
      expect.stringMatching(/^ {2}Fees!B2 {2}“see contract”/),
    ]);
  });

  /* 90834 is 114.64 in Houston, 90837 is 167.99: 14.64 × 10 = 146.40, hidden 67.99 × 10 = 679.90 (filtered) and 7.99 × 10 = 79.90. */
  test('says what is hidden, by hand or by a filter, and leaves it out when asked', async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet('Fees');
      sheet.addRows([
        ['Code', 'Rate', 'Units', 'Payer'],
        [90834, 100, 10, 'Aetna'],
        [90837, 100, 10, 'Aetna'],
        [90837, 160, 10, 'Cigna'],
        [null, null, null, null],
      ]);
      sheet.autoFilter = 'A1:D4';
      for (const row of [3, 4, 5]) sheet.getRow(row).hidden = true;
    });
    writeFileSync(inFolder('hidden.xlsx'), bytes);
    const run = async (withoutHidden: boolean) => {
      const done = await audit(asked({ file: inFolder('hidden.xlsx'), withoutHidden }, { target: '100%' }), WATCHING);
      return { text: summary(done, undefined).join('\n'), total: done.audit.total.opportunity };
    };
    const all = await run(false);
    expect(all.text).toContain('  2 hidden rows are included; --without-hidden leaves them out.');
    expect(all.total).toBe(90_620);
    const shown = await run(true);
    expect(shown.text).toContain('  2 hidden rows are left out.');
    expect(shown.total).toBe(14_640);
  });

  /*
   * Of 114.64 and 167.99 (above) a clinical social worker gets 75% and a psychologist all: 85.98 − 80 = 5.98 × 10 = 59.80 and
   * 167.99 − 160 = 7.99 × 10 = 79.90; without titles 114.64 − 80 = 34.64 × 10 = 346.40 and 79.90.
   */
  test.each<[boolean, number, string, string, string]>([
    [
      false,
      13_970,
      '  Titles that were heard: “LCSW rates” for all its rates, “PhD” for those below it; --without-titles switches them off.',
      'holds for all its rates',
      'holds for the rates below it',
    ],
    [
      true,
      42_630,
      '  Titles that were switched off: “LCSW rates” for all its rates, “PhD” for those below it.',
      'switched off, as was asked for',
      'switched off, as was asked for',
    ],
  ])('titles are named here and in the report (switched off: %p)', async (withoutTitles, total, line, above, below) => {
    const rows = [
      ['LCSW rates', null, null],
      ['Code', 'Rate', 'Units'],
      [90834, 80, 10],
      ['PhD', null, null],
      [90837, 160, 10],
    ];
    const output = inFolder('titled.xlsx');
    const request = asked({ file: await file(rows), withoutTitles, output }, { target: '100%' });
    const done = await audit(request, WATCHING);
    expect(done.audit.total.opportunity).toBe(total);
    expect(summary(done, undefined)).toContain(line);
    expect(JSON.parse(summaryJson(done, request.file, output))).toMatchObject({ schedules: [{ titles: ['PhD'] }] });
    const sources = (await byExcelJs(readFileSync(output))).getWorksheet('Parley sources')!;
    const titles: unknown[][] = [];
    sources.eachRow(({ values }) => {
      if (Array.isArray(values) && values.includes('Title')) titles.push(values.slice(1));
    });
    expect(titles).toEqual([
      ['Title', 'Fees', 'LCSW rates', above],
      ['Title', 'Fees', 'PhD', below],
    ]);
  });

  test('says who pays where nothing but the sheets’ names can, here and in the report', async () => {
    const bytes = await written((workbook) => {
      for (const name of ['Xyz Partners', 'XYZ Partners, Inc.', 'Sheet1'])
        workbook.addWorksheet(name).addRows([
          ['CPT', 'Rate'],
          [90837, 110],
        ]);
    });
    writeFileSync(inFolder('unnamed.xlsx'), bytes);
    const request = asked({ file: inFolder('unnamed.xlsx'), output: inFolder('audited.xlsx') });
    const done = await audit(request, WATCHING);
    const why = [
      'from the sheet’s name “Xyz Partners”, as no column or title names one',
      'from the sheet’s name “XYZ Partners, Inc.”, as no column or title names one',
      'not named: no column or title names one, nor does the sheet’s name “Sheet1”',
    ];
    const said = summary(done, undefined).filter((line) => line.startsWith('  Payer: '));
    expect(said).toEqual(why.map((one) => `  Payer: ${one}.`));
    expect(JSON.parse(summaryJson(done, request.file, undefined))).toMatchObject({
      schedules: why.map((payerBy) => ({ payerBy })),
    });
    const sources = (await byExcelJs(readFileSync(inFolder('audited.xlsx')))).getWorksheet('Parley sources')!;
    const payers: unknown[][] = [];
    sources.eachRow(({ values }) => {
      if (Array.isArray(values) && values[1] === 'Payer') payers.push(values.slice(2));
    });
    expect(payers).toEqual([
      ['Xyz Partners', 'Xyz Partners', why[0]],
      ['XYZ Partners, Inc.', 'XYZ Partners, Inc.', why[1]],
      ['Sheet1', 'Payer not named (Sheet1)', why[2]],
    ]);
  });

  test('of many titles a few are named, and how many there are', async () => {
    const days = Array.from({ length: 9 }, (_, at) => [[`Effective ${at + 1}/1/2025`], [90834, 80 + at]]).flat();
    const done = await audit(asked({ file: await file([['Code', 'Rate'], ...days]) }), WATCHING);
    expect(done.chosen.schedules[0]!.titles).toHaveLength(9);
    expect(summary(done, undefined).join('\n')).toMatch(
      /“Effective 6\/1\/2025” for those below it and 3 other titles; /,
    );
  });
});

describe('an audit is refused with what to do', () => {
  const FEES = [
    ['Code', 'Rate', 'Payer'],
    [90837, 104.5, 'Aetna'],
  ];
  const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  function bytes(content: Uint8Array, name = 'fees.xlsx'): Promise<string> {
    writeFileSync(inFolder(name), content);
    return Promise.resolve(inFolder(name));
  }

  test.each<[string, () => Promise<AuditRequest>, RegExp]>([
    [
      'a file that is not there',
      () => Promise.resolve(asked({ file: inFolder('none.xlsx') })),
      /none\.xlsx is not there/,
    ],
    ['a folder', () => Promise.resolve(asked({ file: folder })), /is a folder/],
    ['no workbook', () => Promise.resolve(asked({ file: 'package.json' })), /package\.json is not an \.xlsx workbook/],
    ['no fee schedule', async () => asked({ file: await file([['a'], ['b']]) }), /no fee schedule to audit \(“Fees”/],
    [
      'a sheet of another name',
      async () => asked({ file: await file(FEES), sheets: ['Rates'] }),
      /no sheet “Rates”\. It has “Fees”/,
    ],
    [
      'no place',
      async () => ({ ...asked({ file: await file(FEES) }), terms: { ...asked().terms, region: null } }),
      /“Fees” has no column that says where\. Add --region/,
    ],
    [
      'the workbook as its own output',
      async () => asked({ file: await file(FEES), output: inFolder('fees.xlsx'), force: true }),
      /workbook itself, which is never changed/,
    ],
    [
      'an output that is there',
      async () => asked({ file: await file(FEES), output: await file([['kept']], 'kept.xlsx') }),
      /is there already\..* --force/,
    ],
    [
      'an output of another kind',
      async () => asked({ file: await file(FEES), output: inFolder('out.csv') }),
      /ends in \.xlsx\. Write -o .*out\.xlsx/,
    ],
    [
      'an output in no folder',
      async () => asked({ file: await file(FEES), output: inFolder('none/out.xlsx') }),
      /-o .*out\.xlsx: its folder is not there\. Make it/,
    ],
    [
      'an output in a file',
      async () => asked({ file: await file(FEES), output: path.join(await file([['kept']], 'kept.txt'), 'out.xlsx') }),
      /-o .*out\.xlsx: its folder is a file\. Name another/,
    ],
    ['an output without a name', async () => asked({ file: await file(FEES), output: '' }), /-o has no name\. Name/],
    ['a file without a name', () => Promise.resolve(asked({ file: ' ' })), /no name\. Name the one that is to be read/],
    ['an empty file', async () => asked({ file: await bytes(new Uint8Array(0)) }), /is empty\. Save it again/],
    [
      'a workbook of Excel 97',
      async () => asked({ file: await bytes(OLD_OFFICE, 'fees.xls') }),
      /fees\.xls is in the format of Excel 97 to 2003 \(\.xls\)\. Open it in Excel and save it as \.xlsx/,
    ],
    [
      'a workbook with a password',
      async () => asked({ file: await bytes(Buffer.concat([OLD_OFFICE, Buffer.from('EncryptedPackage', 'utf16le')])) }),
      /is protected by a password\. .* without a password/,
    ],
    [
      'a text of commas',
      async () => asked({ file: await bytes(Buffer.from('Code,Rate\n90837,118.50\n'), 'fees.csv') }),
      /fees\.csv is not an \.xlsx workbook\. Open it in Excel and save it as \.xlsx/,
    ],
    [
      'half a workbook',
      async () => asked({ file: await bytes(readFileSync(SAMPLE).subarray(0, 9000)) }),
      /breaks off before its end\. Fetch or copy it again/,
    ],
    [
      'a workbook without a cell',
      async () => asked({ file: await file([]) }),
      /no fee schedule to audit \(“Fees”: it has no cells/,
    ],
  ])('%s', async (_, request, reason) => {
    const made = await request();
    const before = new Map(readdirSync(folder).map((name) => [name, readFileSync(inFolder(name))]));
    await expect(audit(made, WATCHING)).rejects.toThrow(reason);
    expect(new Map(readdirSync(folder).map((name) => [name, readFileSync(inFolder(name))]))).toEqual(before);
  });

  test.each<[Partial<AuditOptions>, RegExp]>([
    [{ region: 'Atlantis' }, /^--region: .*Atlantis/],
    [{ regionOf: ['Fees'] }, /^--region-of: Fees is not a sheet and its region/],
    [{ setting: 'moon' }, /^--setting: /],
    [{ practitioner: 'wizard' }, /^--practitioner: /],
    [{ date: 'soon' }, /^--date: /],
    [{ target: 'lots' }, /^--target: .*best-payer/],
    [{ target: '10' }, /^--target: “10” could be 10% or 1000%/],
    [{ threshold: '200%' }, /^--threshold: /],
    [{ threshold: '0.02' }, /^--threshold: “0.02” could be 0.02% or 2%/],
  ])('%j', (options, reason) => {
    expect(() => asked({}, options)).toThrow(reason);
  });

  test('an output is refused before the workbook is read, which may take long', async () => {
    const stages: string[] = [];
    const stage = (name: string) => void stages.push(name);
    const request = asked({ output: inFolder('none/out.xlsx') });
    await expect(audit(request, { ...WATCHING, stage })).rejects.toThrow('its folder is not there');
    expect(stages).toEqual([]);
  });

  test('a file that somebody puts in the place of the output meanwhile stays, unless it may be replaced', async () => {
    const output = inFolder('audited.xlsx');
    const stage = (name: string) => {
      if (name === 'Writing') writeFileSync(output, 'kept');
    };
    await expect(audit(asked({ output }), { ...WATCHING, stage })).rejects.toThrow(/is there already\..* --force/);
    expect([readdirSync(folder), readFileSync(output, 'utf8')]).toEqual([['audited.xlsx'], 'kept']);
    await audit(asked({ output, force: true }), { ...WATCHING, stage });
    expect(sheetsIn(readFileSync(output))).toContain('Parley findings');
  });

  test('when stopped while writing, and nothing is left', async () => {
    const controller = new AbortController();
    const stage = (name: string) => {
      if (name === 'Writing') controller.abort(new Error('stopped'));
    };
    const request = asked({ output: inFolder('audited.xlsx') });
    await expect(audit(request, { signal: controller.signal, stage })).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the command', () => {
  test('prints the summary as JSON and ends with 0', async () => {
    const { code, out, err } = await parley(
      'audit',
      SAMPLE,
      '--region',
      'TX-18',
      '--target',
      '1.2',
      '--threshold',
      '0',
      '--json',
    );
    expect([code, err]).toEqual([0, '']);
    const { payers, terms } = JSON.parse(out) as { payers: { payer: string; opportunity: number }[]; terms: object };
    expect(terms).toMatchObject({ target: { kind: 'share', share: '120%' }, threshold: 0 });
    expect(payers.find(({ payer }) => payer === 'Gulf Mutual')!.opportunity).toBe(138_506.08);
  }, 60_000);

  test('asks by the same terms as the pane where nobody says otherwise', async () => {
    const { out } = await parley('audit', SAMPLE, '--region', 'TX-18', '--json');
    const { target, threshold } = (JSON.parse(out) as { terms: AuditTerms }).terms;
    const pane = formTerms({ ...USUAL, region: 'TX-18' }, [], 20260105);
    expect({ target, threshold }).toEqual({ target: pane.target, threshold: pane.threshold });
  }, 60_000);

  test('ends with 1 for a file, with 2 for an option, each with one sentence', async () => {
    const missing = await parley('audit', inFolder('none.xlsx'), '--region', 'TX');
    expect([missing.code, missing.err]).toEqual([
      1,
      `parley: ${inFolder('none.xlsx')} is not there. Check the path.\n`,
    ]);
    const misread = await parley('audit', SAMPLE, '--region', 'Atlantis');
    expect([misread.code, misread.err.split('\n').length]).toEqual([2, 2]);
    const { out } = await parley('audit', '--help');
    expect(out).toContain('parley audit fees.xlsx --region TX-18 --target 120% -o audited.xlsx');
    expect(out).toContain('--without-titles');
  }, 60_000);

  const ALASKA = '../shared/data/fees/alaska-medicaid-physician-sfy2026.xlsx';
  if (!existsSync(ALASKA)) test.skip(`skipped: the fee schedule is not at ${ALASKA}`, () => undefined);
  else
    test('audits a state’s own fee schedule and writes it with the report', async () => {
      const output = inFolder('audited.xlsx');
      const { code, out, err } = await parley('audit', ALASKA, '--region', 'AK', '--json', '-o', output);
      expect([code, err]).toEqual([0, '']);
      const { rates, total } = JSON.parse(out) as { rates: number; total: { compared: number } };
      expect(rates).toBeGreaterThan(8_000);
      expect(total.compared).toBeGreaterThan(0);
      expect(sheetsIn(readFileSync(output))).toEqual(
        expect.arrayContaining(['Physician Fee Schedule', 'Parley findings', 'Parley rates', 'Parley not read']),
      );
    }, 120_000);

  test('stopped by Ctrl-C ends with 130 and leaves nothing behind', async () => {
    const rows = Array.from(
      { length: 120_000 },
      (_, index) =>
        `<row><c><v>90837</v></c><c><v>${80 + (index % 97)}</v></c><c t="str"><v>Payer ${index % 9}</v></c><c><v>${index % 400}</v></c></row>`,
    );
    const headings = ['Code', 'Rate', 'Payer', 'Units'].map((heading) => `<c t="str"><v>${heading}</v></c>`).join('');
    const big = inFolder('big.xlsx');
    writeFileSync(big, await ofSheetData(`<row>${headings}</row>${rows.join('')}`));
    // Makes the command where its sources have changed, so that the signal comes while it works.
    await parley('--help');
    const run = spawn(process.execPath, ['bin/parley.js', 'audit', big, '-r', 'TX-18', '-o', inFolder('out.xlsx')]);
    let err = '';
    run.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    setTimeout(() => run.kill('SIGINT'), 2500);
    const code = await new Promise((resolve) => run.on('close', resolve));
    expect([code, err]).toEqual([130, 'parley: Stopped; nothing was written.\n']);
    expect(readdirSync(folder)).toEqual(['big.xlsx']);
  }, 90_000);
});

describe('sheets of the user’s that are named like ours', () => {
  const FEES = [
    ['Payer', 'Code', 'Rate', 'Units'],
    ['Aetna', '90837', 118.5, 100],
  ];
  const NOTES = [['Aetna', 'ask Ann'], ['Cigna'], [42, '90837 at 130 only']];

  async function book(): Promise<string> {
    const bytes = await written((workbook) => {
      workbook.addWorksheet('Parley payers').addRows(NOTES);
      workbook.addWorksheet('Parley rates').addRows(FEES);
      workbook.addWorksheet('parley findings').addRows(NOTES);
    });
    writeFileSync(inFolder('own.xlsx'), bytes);
    return inFolder('own.xlsx');
  }

  test('are audited or passed over like any other, and stay byte for byte; ours take free names', async () => {
    const [once, twice] = [inFolder('once.xlsx'), inFolder('twice.xlsx')];
    const request = asked({ file: await book(), output: once });
    const { audit: made, chosen } = await audit(request, WATCHING);
    expect(made.rates.map(({ cell }) => cell.sheet)).toEqual(['Parley rates']);
    expect(chosen.passedOver.map(({ sheet }) => sheet)).toEqual(['Parley payers', 'parley findings']);
    await audit({ ...request, file: once, output: twice }, WATCHING);
    for (const output of [once, twice]) {
      expect(sheetsIn(readFileSync(output))).toEqual([
        ...['Parley payers', 'Parley rates', 'parley findings'],
        ...['Parley findings (2)', 'Parley payers (2)', 'Parley rates (2)', 'Parley not read', 'Parley sources'],
      ]);
      const [before, after] = [request.file, output].map((name) => unzipSync(readFileSync(name)));
      for (const number of [1, 2, 3]) {
        const part = `xl/worksheets/sheet${number}.xml`;
        expect(strFromU8(after![part]!)).toBe(strFromU8(before![part]!));
      }
    }
  });

  test('are taken for an earlier report only with our title, where another program has lost the mark; and are kept', async () => {
    const [once, unmarked, twice] = [inFolder('once.xlsx'), inFolder('unmarked.xlsx'), inFolder('twice.xlsx')];
    await audit(asked({ file: await file(FEES), output: once }), WATCHING);
    // The other library keeps no properties of sheets.
    const saved = await (await byExcelJs(readFileSync(once))).xlsx.writeBuffer();
    writeFileSync(unmarked, new Uint8Array(saved));
    const { audit: made, chosen } = await audit(asked({ file: unmarked, output: twice }), WATCHING);
    expect(made.rates.map(({ cell }) => cell.sheet)).toEqual(['Fees']);
    expect(chosen.passedOver).toContainEqual({
      sheet: 'Parley rates',
      reason: 'it is an earlier report; add --sheet "Parley rates" to audit it',
    });
    expect(sheetsIn(readFileSync(twice))).toEqual(expect.arrayContaining(['Parley rates', 'Parley rates (2)']));
  });
});
