import { type Audit, type AuditTerms, FINDING_NAMES } from '../../../src/core/audit';
import type { ScheduleMapping } from '../../../src/core/fees';
import {
  buildReport,
  renamedSheets,
  type ReportOptions,
  type ReportSheet,
  type ReportValue,
} from '../../../src/core/report';
import type { Raw } from '../../../src/core/raw';
import type { Micros } from '../../../src/core/money';
import { ask, loaded } from '../../../src/session';
import { callOf } from '../../support/formula';
import { audited, auditOf, reading, TODAY, type Written } from '../audit/readings';

/* Houston, 2026: 90837 is 167.99, 99214 137.41; times 120%: 201.59 and 164.89. */

const textOf = (value: ReportValue): string => (typeof value === 'string' ? value : '');
const rawOf = (arg: unknown): Raw => (typeof arg === 'string' || typeof arg === 'number' ? arg : null);

const MAPPING: ScheduleMapping = {
  sheet: 'Fees',
  area: { top: 0, left: 0, bottom: 9, right: 3 },
  headingRows: 1,
  columns: [
    { column: 0, heading: 'CPT', role: 'code', why: 'heading “CPT”' },
    { column: 2, heading: 'Rate', role: 'rate', why: 'heading “Rate”', payer: 'Aetna' },
  ],
};
const OPTIONS: ReportOptions = { live: false, today: TODAY, edition: 'Medicare 2020 to 2026', schedules: [MAPPING] };

const reportOf = (audit: Audit, options: Partial<ReportOptions> = {}) =>
  new Map(buildReport(audit, { ...OPTIONS, ...options }).sheets.map((sheet) => [sheet.name, sheet]));

const sheet = (
  rows: readonly Written[],
  name: string,
  options: Partial<ReportOptions> = {},
  terms: Partial<AuditTerms> = {},
) => reportOf(audited(rows, terms), options).get(name)!;

/** The cells under a heading. */
const column = ({ table }: ReportSheet, heading: string): readonly ReportValue[] =>
  Array.from(table.rows, (row) => row[table.columns.findIndex((each) => each.heading === heading)] ?? null);

const first = (of: ReportSheet, ...headings: string[]): readonly ReportValue[] =>
  headings.map((heading) => column(of, heading)[0] ?? null);

/** Formulas as their text. */
const formulas = (cells: readonly ReportValue[]) =>
  cells.map((cell) => (typeof cell === 'object' && cell ? cell.formula : cell));

const LOW: Written = { payer: 'Bluebonnet', code: '90837-95', rate: 104.5, units: 3480, effective: '2026-03-01' };

test('five sheets of our own, each table with a name of its own', () => {
  const { sheets } = buildReport(audited([LOW]), OPTIONS);
  expect(sheets.map(({ name, table }) => [name, table.name])).toEqual([
    ['Parley findings', 'ParleyFindings'],
    ['Parley payers', 'ParleyPayers'],
    ['Parley rates', 'ParleyRates'],
    ['Parley not read', 'ParleyNotRead'],
    ['Parley sources', 'ParleySources'],
  ]);
  for (const { table } of sheets) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
});

describe('values', () => {
  test('a finding stands beside the figures of its rate', () => {
    expect([...sheet([LOW], 'Parley findings').table.rows]).toEqual([
      [
        'Bluebonnet',
        '90837-95',
        'Below target',
        104.5,
        167.99,
        201.59,
        104.5 / 167.99,
        97.09,
        3480,
        337873.2,
        'Fees!C2',
        'Bluebonnet pays $104.50 for 90837-95, 62.2% of the benchmark of $167.99: $97.09 below the target of $201.59, $337,873.20 a year at 3,480 units.',
      ],
    ]);
  });

  test('units billed without a rate stand beside the finding, whose row has no other figure', () => {
    const code = loaded.read.code('H0015-HF');
    if (!code.ok) throw new Error(code.failure.message);
    const cell = { sheet: 'Fees', row: 4, column: 2 };
    // 3,900.5 units, in millionths.
    const row = { cell, payer: 'Aetna', code: code.value, units: 3_900_500_000 as Micros };
    const findings = reportOf(auditOf({ rates: [], withoutRate: [row], unread: [] })).get('Parley findings')!;
    const headings = ['Finding', 'Rate', 'Benchmark', 'Units a year', '$ a year', 'Where'];
    expect(first(findings, ...headings)).toEqual(['Billed without a rate', null, null, 3900.5, null, 'Fees!C5']);
  });

  test('what is listed as below target adds up to the opportunity that is said', () => {
    const rows: readonly Written[] = [LOW, { code: 99214, rate: 100, units: 7 }, { code: 99214, rate: 150, units: 7 }];
    const findings = sheet(rows, 'Parley findings');
    const kinds = column(findings, 'Finding');
    const total = column(findings, '$ a year').reduce<number>(
      (sum, value, index) => sum + (kinds[index] === 'Below target' ? Number(value) : 0),
      0,
    );
    const { opportunity } = audited(rows).total;
    // 337,873.20 + (164.89 − 100) × 7 + (164.89 − 150) × 7 = 337,873.20 + 454.23 + 104.23
    expect(opportunity).toBe(33_843_166);
    expect(total).toBeCloseTo(338_431.66, 6);
    expect(findings.notes[0]).toBe('Opportunity: $338,431.66 a year, the sum of the 3 findings “Below target”.');
    const payers = column(sheet(rows, 'Parley payers'), 'Opportunity');
    expect(payers.reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(338_431.66, 6);
  });

  test('dollars that nobody can know are said to be unknown', () => {
    const without: Written = { payer: 'Bluebonnet', code: '90837-95', rate: 104.5 };
    expect(sheet([without], 'Parley findings').notes[0]).toBe(
      'Opportunity: not known. 1 finding “Below target”, none of them with usable units of a year.',
    );
    expect(column(sheet([without], 'Parley payers'), 'Opportunity')).toEqual([null]);
    const notes = sheet([LOW, { code: 99214, rate: 100 }], 'Parley findings').notes.slice(0, 2);
    expect(notes).toEqual([
      'Opportunity: $337,873.20 a year, the sum of the 1 finding “Below target”.',
      '1 more has no usable units of a year, so that what it costs is not in this sum.',
    ]);
  });

  test('a rate beside its benchmark, with what that rests on', () => {
    expect(
      first(
        sheet([LOW], 'Parley rates'),
        ...[
          'Rate',
          'Benchmark',
          '% of benchmark',
          'Target',
          'Short per unit',
          '$ a year',
          'Effective',
          'Place',
          'Formula',
        ],
      ),
    ).toEqual([
      104.5,
      167.99,
      104.5 / 167.99,
      201.59,
      97.09,
      337873.2,
      '2026-03-01',
      'TX-18 Houston (04412-18)',
      '(3.78 × 1.008 + 1.20 × 0.993 + 0.02 × 1.376) × 33.4009 = $167.99',
    ]);
  });

  test('a rate without a benchmark has blanks and the reason, never zero', () => {
    const rates = sheet([{ code: 'H0015', rate: 165, units: 10 }], 'Parley rates');
    expect(first(rates, 'Benchmark', '% of benchmark', 'Target', '$ a year')).toEqual([null, null, null, null]);
    expect(first(rates, 'Not compared because')[0]).toMatch(/^H0015 .* has no price on Medicare's fee schedule/);
  });

  test('payers, with a chart of those below target', () => {
    const payers = sheet([LOW, { payer: 'Cigna', code: 99214, rate: 170, units: 1 }], 'Parley payers');
    expect(column(payers, 'Payer')).toEqual(['Bluebonnet', 'Cigna']);
    expect(payers.chart).toMatchObject({ kind: 'bar', categories: 0, series: [6], rows: 1 });
    expect(payers.table.columns[6]?.heading).toBe('Opportunity');
  });

  test('no chart of nothing', () => {
    expect(sheet([{ code: 99214, rate: 170 }], 'Parley payers').chart).toBeUndefined();
  });

  test('what was not read, by cell', () => {
    const unread = [{ cell: { sheet: 'Fee schedule', row: 4, column: 1 }, reason: 'By report' }];
    const report = reportOf(auditOf({ rates: [], withoutRate: [], unread }));
    expect([...report.get('Parley not read')!.table.rows]).toEqual([["'Fee schedule'!B5", 'By report']]);
  });

  test.each([false, true])('rates of one code in several tiers can be told apart (live: %p)', (live) => {
    const tiers: readonly Written[] = [
      { ...LOW, tier: 'Child' },
      { ...LOW, tier: 'Adult', rate: 100 },
      { ...LOW, code: '90834', rate: 90 },
    ];
    const codes = ['90837-95 (Adult)', '90837-95 (Child)', '90834'];
    const findings = sheet(tiers, 'Parley findings', { live });
    expect(column(findings, 'Code').slice(0, 3)).toEqual(codes);
    expect(textOf(column(findings, 'Says')[0] ?? null)).toMatch(/^Bluebonnet pays \$100\.00 for 90837-95 \(Adult\), /);
    expect(new Set(column(sheet(tiers, 'Parley rates', { live }), 'Code'))).toEqual(new Set(codes));
    expect(textOf(first(sheet(tiers, 'Parley payers'), 'What to do first')[0] ?? null)).toMatch(
      /^Ask for the target for 90837-95 \(Adult\), /,
    );
  });

  test('the benchmark of a tier is asked for by its code alone', () => {
    const [asked] = formulas(column(sheet([{ ...LOW, tier: 'Child' }], 'Parley rates', { live: true }), 'Benchmark'));
    expect(asked).toBe('=PARLEY.BENCHMARK("90837-95","04412-18")');
  });

  test('a table has a row even where there is nothing to say', () => {
    const report = reportOf(audited([]));
    for (const { table } of report.values()) expect(table.rows.length).toBeGreaterThan(0);
    expect(report.get('Parley findings')?.notes).toEqual(['Nothing was found.']);
  });

  test.each<[boolean, string]>([
    [false, 'included, as nobody asked to leave them out'],
    [true, 'left out, as was asked for'],
  ])('what is hidden of a schedule is said among the sources (left out: %p)', (withoutHidden, why) => {
    const schedules = [
      { ...MAPPING, withoutHidden, hidden: { rows: 1, columns: 2 } },
      { ...MAPPING, hidden: { rows: 0, columns: 0 } },
    ];
    const { table } = sheet([LOW], 'Parley sources', { schedules });
    const hidden = [...table.rows].filter(([about]) => about === 'Hidden');
    expect(hidden).toEqual([['Hidden', 'Fees', '1 hidden row and 2 hidden columns of rates', why]]);
  });

  test.each<[boolean, string, string]>([
    [false, 'holds for all its rates', 'holds for the rates below it'],
    [true, 'switched off, as was asked for', 'switched off, as was asked for'],
  ])('what titles say of the rates is among the sources (switched off: %p)', (withoutTitles, above, between) => {
    const titled = { title: 'LCSW rates', says: { practitioner: 'LCSW' } };
    const schedules = [{ ...MAPPING, withoutTitles, titled, titles: ['Facility'] }, MAPPING];
    const { table } = sheet([LOW], 'Parley sources', { schedules });
    expect([...table.rows].filter(([about]) => about === 'Title')).toEqual([
      ['Title', 'Fees', 'LCSW rates', above],
      ['Title', 'Fees', 'Facility', between],
    ]);
  });

  test.each<[number, string, string | number, string]>([
    [0.07, '7%', 120, '120% of the benchmark'],
    [0.025, '2.5%', 1.1, '110% of the benchmark'],
  ])('a threshold of %p is printed %p, a target of %p likewise', (threshold, printed, share, target) => {
    const sources = sheet([LOW], 'Parley sources', {}, { threshold, target: { kind: 'share', share } });
    const values = Array.from(sources.table.rows, (row) => row[2]);
    expect(values).toEqual(expect.arrayContaining([printed, target]));
  });

  test('how the audit was made', () => {
    const sources = sheet([LOW], 'Parley sources', {}, { threshold: 0.02 });
    const rows = Array.from(sources.table.rows, (row) => row.slice(0, 3).map(textOf).join(' | '));
    expect(rows).toEqual(
      expect.arrayContaining([
        'Audit | Made on | 2026-11-24',
        'Audit | Target | 120% of the benchmark',
        'Audit | Threshold | 2%',
        'Figures | Edition | Medicare 2020 to 2026',
        'Schedule | Fees | A1:D10',
        'Column | Fees, column A | Billing code',
        'Column | Fees, column C | Rate of Aetna',
      ]),
    );
    expect(rows.some((row) => row.startsWith('Figures | Release '))).toBe(true);
  });
});

describe('live', () => {
  const HEADINGS = ['Rate', 'Benchmark', '% of benchmark', 'Target', 'Short per unit', '$ a year'] as const;
  const BENCHMARK = 'PARLEY.BENCHMARK("90837-95","04412-18")';
  const SAID = "TRIM('Fees'!$C$2)";
  const PAID = `IF(${SAID}="","",IFERROR(VALUE('Fees'!$C$2),IFERROR(VALUE(LEFT(${SAID},FIND(" ",SUBSTITUTE(${SAID},"/"," ")&" ")-1)),IF(ISNUMBER(SEARCH("104.5",SUBSTITUTE(${SAID},",",""))),104.5,""))))`;

  // Title, notes, a blank line, headings, the first row.
  test.each([
    ['Parley rates', 'D6 E6 G6 H6 I6'],
    ['Parley findings', 'D8 E8 F8 H8 I8'],
  ])('%s follow the user’s own cell, and the cells beside them', (name, cells) => {
    const [rate, benchmark, target, short, units] = cells.split(' ');
    expect(formulas(first(sheet([LOW], name, { live: true }), ...HEADINGS))).toEqual([
      `=${PAID}`,
      `=${BENCHMARK}`,
      `=IF(${rate}="","",${rate}/${benchmark})`,
      `=ROUND(${benchmark}*1.2,2)`,
      `=IF(${rate}="","",ROUND(MAX(0,${target}-${rate}),6))`,
      `=IF(${short}="","",IF(${units}="","",ROUND(${short}*${units},2)))`,
    ]);
  });

  test('each row reads its own cells', () => {
    const rows: readonly Written[] = [LOW, { payer: 'Cigna', code: 99214, rate: 100, units: 7 }];
    expect(formulas(column(sheet(rows, 'Parley rates', { live: true }), 'Short per unit'))).toEqual([
      '=IF(D6="","",ROUND(MAX(0,G6-D6),6))',
      '=IF(D7="","",ROUND(MAX(0,G7-D7),6))',
    ]);
  });

  test('the opportunity that is said is the sum of what is listed, under the words of the other form', () => {
    const [note] = sheet([LOW], 'Parley findings', { live: true }).notes;
    const [plain] = sheet([LOW], 'Parley findings').notes;
    expect(note).toEqual({
      formula:
        '="Opportunity: "&TEXT(SUMIFS($J$8:$J$8,$C$8:$C$8,"Below target"),"$#,##0.00")&" a year, the sum of the 1 finding “Below target”."',
      result: plain,
    });
  });

  test('payers are added up from the sheets of findings and rates, and what is not known stays so', () => {
    const rows: readonly Written[] = [LOW, { payer: 'Cigna', code: 'H0015', rate: 165, units: 10 }];
    const payers = sheet(rows, 'Parley payers', { live: true });
    const [bluebonnet, cigna] = [...payers.table.rows];
    expect(formulas(bluebonnet ?? [])).toEqual([
      'Bluebonnet',
      1,
      "=SUMPRODUCT(('Parley rates'!$A$6:$A$7=A7)*ISNUMBER('Parley rates'!$F$6:$F$7))",
      "=IF(C7=0,\"\",SUMPRODUCT(('Parley rates'!$A$6:$A$7=A7)*ISNUMBER('Parley rates'!$F$6:$F$7),'Parley rates'!$I$6:$I$7,'Parley rates'!$D$6:$D$7)/SUMPRODUCT(('Parley rates'!$A$6:$A$7=A7)*ISNUMBER('Parley rates'!$F$6:$F$7),'Parley rates'!$I$6:$I$7,'Parley rates'!$E$6:$E$7))",
      1,
      1,
      "=SUMPRODUCT(('Parley findings'!$A$8:$A$8=A7)*('Parley findings'!$C$8:$C$8=\"Below target\"),'Parley findings'!$J$8:$J$8)",
      1,
      bluebonnet?.[8],
    ]);
    expect([cigna?.[3], cigna?.[6]]).toEqual([null, null]);
    const results = bluebonnet?.map((value) => (typeof value === 'object' ? value?.result : value));
    expect(results).toEqual([...sheet(rows, 'Parley payers').table.rows][0]);
    expect(payers.notes[0]).toMatchObject({ result: sheet(rows, 'Parley payers').notes[0] });
  });

  test('formulas over sheets of the report keep to the names that these get, and no other formula does', () => {
    const row: Written = { ...LOW, sheet: 'Parley findings' };
    const report = buildReport(audited([row]), { ...OPTIONS, live: true });
    const [findings, payers] = renamedSheets(report, (name) => `${name}’s (2)`);
    expect(findings?.name).toBe('Parley findings’s (2)');
    expect(formulas(first(payers!, 'Opportunity'))[0]).toMatch(
      /^=SUMPRODUCT\(\('Parley findings’s \(2\)'!\$A\$8:\$A\$8=A7\)/,
    );
    expect(formulas(first(findings!, 'Rate'))[0]).toContain("VALUE('Parley findings'!$C$2)");
  });

  test('what is a value all the same is said on each sheet', () => {
    const report = reportOf(audited([LOW]), { live: true });
    const said = ['findings', 'payers', 'rates'].map((name) =>
      report
        .get(`Parley ${name}`)!
        .notes.filter((note) => typeof note === 'string' && note.includes('As of the audit')),
    );
    expect(said.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  test.each(['Parley rates', 'Parley findings'])('formulas of %s carry the values of the other form', (name) => {
    const live = first(sheet([LOW], name, { live: true }), ...HEADINGS);
    const results = live.map((cell) => (typeof cell === 'object' ? cell?.result : cell));
    expect(results).toEqual(first(sheet([LOW], name), ...HEADINGS));
  });

  test.each<[Written, Partial<AuditTerms>, string]>([
    [{ code: 90837, rate: 100 }, {}, 'PARLEY.BENCHMARK("90837","04412-18")'],
    [{ code: 90837, rate: 100, region: 'US' }, {}, 'PARLEY.BENCHMARK("90837","US")'],
    [{ code: 90837, rate: 100, region: 'Texas' }, {}, 'PARLEY.BENCHMARK("90837","TX")'],
    [{ code: 90837, rate: 100, region: 77002 }, {}, 'PARLEY.BENCHMARK("90837","77002")'],
    [{ code: 90837, rate: 100, setting: 21 }, {}, 'PARLEY.BENCHMARK("90837","04412-18",,,"facility")'],
    [
      { code: 90837, rate: 100, practitioner: 'LCSW' },
      {},
      'PARLEY.BENCHMARK("90837","04412-18",,,,"clinical social worker")',
    ],
    [{ code: 90837, rate: 100 }, { asOf: '2025-06-30' }, 'PARLEY.BENCHMARK("90837","04412-18",,"2025-06-30")'],
    [{ code: 90837, rate: 100 }, { asOf: 2025 }, 'PARLEY.BENCHMARK("90837","04412-18",,2025)'],
  ])('%p asks %p as %s', (row, terms, call) => {
    expect(formulas(first(sheet([row], 'Parley rates', { live: true }, terms), 'Benchmark'))).toEqual([`=${call}`]);
  });

  test('asked again by its formula, each rate has the same benchmark', () => {
    const rows = ['TX-18', 'US', 'Texas', 'AL', 77002, 'Harris County, TX', '01112-05'].flatMap((region) =>
      [null, 'NP', 'LCSW', 'PhD', 'LPC', 'LMFT', 'Masters', 'PA', 'CNS', 'MD'].map((practitioner, index): Written => ({
        code: index % 2 === 0 ? 90837 : '99214-95',
        rate: 100,
        region,
        practitioner,
        setting: index % 3 === 0 ? 21 : 11,
      })),
    );
    const audit = audited(rows, { asOf: '2025-06-30' });
    const calls = column(reportOf(audit, { live: true }).get('Parley rates')!, 'Benchmark');
    calls.forEach((cell, index) => {
      const formula = typeof cell === 'object' && cell ? cell.formula : '';
      const [code, region, measure, asOf, setting, practitioner] = callOf(formula, []).args.map(rawOf);
      const again = ask({
        code: code ?? null,
        region: region ?? null,
        measure: measure ?? null,
        asOf: asOf ?? null,
        setting: setting ?? null,
        practitioner: practitioner ?? null,
        payer: null,
      });
      expect(again.ok && again.value.amount).toBe(audit.rates[index]?.benchmark?.amount);
    });
    expect(calls).toHaveLength(70);
  });

  test('the best payer’s rate as the target stands as it was read', () => {
    const rows: readonly Written[] = [
      { payer: 'Aetna', code: 'H0015', rate: 158, units: 640 },
      { payer: 'Cigna', code: 'H0015', rate: 165 },
    ];
    const rates = sheet(rows, 'Parley rates', { live: true }, { target: { kind: 'bestPayer' } });
    expect(formulas(first(rates, 'Benchmark', 'Target', '$ a year'))).toEqual([
      null,
      165,
      '=IF(H7="","",IF(I7="","",ROUND(H7*I7,2)))',
    ]);
    expect(rates.notes).toContain('Targets are the best payer’s rates as they were read; they do not follow.');
  });

  test('no formula where there is nothing to compare', () => {
    const rates = sheet([{ code: 'H0015', rate: 158, units: 640 }], 'Parley rates', { live: true });
    expect(first(rates, ...HEADINGS).slice(1)).toEqual([null, null, null, null, null]);
  });
});

describe('text that would like to be a formula', () => {
  const HOSTILE = [
    '=HYPERLINK("http://evil.example","pay")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    "'=1",
    '"&A1&"',
    '=1\u0000+1',
  ];

  test.each(HOSTILE)('%j as a payer stays text', (payer) => {
    const rates = [reading({ payer, code: 90837, rate: 100, units: 1 })];
    const unread = [{ cell: { sheet: payer, row: 0, column: 0 }, reason: payer }];
    for (const live of [false, true]) {
      const report = reportOf(auditOf({ rates, withoutRate: [], unread }), { live });
      for (const { table, notes } of report.values())
        for (const value of [...notes, ...[...table.rows].flat()])
          if (typeof value === 'object' && value !== null)
            expect(value.formula).toMatch(
              /^=(ROUND\(E\d+\*|PARLEY\.BENCHMARK\("90837",|IF\(([A-Z]\d+=|TRIM\('Fees'!\$C\$2\)="")|SUMPRODUCT\(\('Parley|"(Opportunity|All payers): )/,
            );
    }
  });

  test('a sheet’s name cannot leave its quotes', () => {
    const rates = [reading({ code: 90837, rate: 100, units: 1, sheet: 'x\'!A1+HYPERLINK("e")+\'y' })];
    const report = reportOf(auditOf({ rates, withoutRate: [], unread: [] }), { live: true });
    expect(formulas(first(report.get('Parley rates')!, 'Rate'))[0]).toMatch(
      /^=IF\(TRIM\('x''!A1\+HYPERLINK\("e"\)\+''y'!\$C\$2\)="",/,
    );
  });

  /* `[x]y` is the sheet y of another workbook, `a:b` are sheets from one to another, and escapes are not read by all programs. */
  test.each(['[http://127.0.0.1/x.xlsx]Fees', "cmd|'/c calc'!A0", 'a:b', "'Fees'", '_x003D_1'])(
    'no formula names the sheet “%s”, whose figures stay values',
    (name) => {
      const rates = [reading({ code: 90837, rate: 100, units: 1, sheet: name })];
      const report = reportOf(auditOf({ rates, withoutRate: [], unread: [] }), { live: true });
      const headings = ['Rate', 'Benchmark', 'Target', 'Short per unit', '$ a year'];
      for (const figures of ['Parley findings', 'Parley rates'])
        expect(first(report.get(figures)!, ...headings)).toEqual([100, 167.99, 201.59, 101.59, 101.59]);
    },
  );

  test('a sheet named like a cell is quoted: FY26 alone is one', () => {
    const rates = [reading({ code: 90837, rate: 100, units: 1, sheet: 'FY26' })];
    const report = reportOf(auditOf({ rates, withoutRate: [], unread: [] }), { live: true });
    expect(formulas(first(report.get('Parley rates')!, 'Rate'))[0]).toMatch(/^=IF\(TRIM\('FY26'!\$C\$2\)="",/);
  });

  test('no text is longer than a cell, and none is cut within a character', () => {
    const reason = `x${'😀'.repeat(20_000)}`;
    const unread = [{ cell: { sheet: 'Fees', row: 0, column: 0 }, reason }];
    const [text] = column(reportOf(auditOf({ rates: [], withoutRate: [], unread })).get('Parley not read')!, 'Because');
    expect(textOf(text ?? null).length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/^x(😀)+…$/u);
  });
});

test('what our rows say is looked for by what is typed: no marks that keyboards lack, nor text that takes twice the room', () => {
  const rows: readonly Written[] = [
    LOW,
    { payer: 'Aetna HMO', code: '90837-HO', rate: 130, units: 10, practitioner: 'LCSW', effective: '2020-01-01' },
    { payer: 'Aetna PPO', code: '90837-HO', rate: 140, units: 10, practitioner: 'LCSW' },
    { payer: 'Cigna', code: '90834-HO', rate: 120, units: 10 },
    { payer: 'Cigna', code: '90834-HP', rate: 110, units: 10 },
    { payer: 'Cigna', code: '90834-HN', rate: 90, units: 10 },
    { payer: 'Cigna', code: '99214', rate: 400, units: 10 },
    { payer: 'Optum', code: '99214', rate: 155, effective: '2026-01-01', ends: '2026-12-31', units: 5 },
    { payer: 'Optum', code: '99214', rate: 150, effective: '2026-06-01', units: 5 },
    { payer: 'Optum', code: '99214', rate: 145, effective: '2026-06-01', units: 5 },
    { payer: 'Optum', code: '90791', rate: 145, ends: '2025-12-31' },
    { payer: 'Optum', code: '90832', rate: 45, units: 5 },
    { payer: 'Optum', code: '90832', rate: 45, units: 5 },
    { payer: 'Humana', code: 'H0015', rate: 12.5, basis: '15 minutes', units: 100 },
    { payer: 'Humana', code: 'H0010', rate: 350, practitioner: "master's level" },
  ];
  const readings = rows.map((row, index) => reading(row, index));
  const code = readings[0]!.line.key.code;
  const withoutRate = [{ cell: readings[0]!.cell, payer: 'Molina', code, units: 5_000_000 as Micros }];
  const audit = auditOf({ rates: readings, withoutRate, unread: [] });
  // Of these kinds something is said.
  expect([...new Set(audit.findings.map(({ kind }) => kind))].toSorted()).toEqual(
    Object.keys(FINDING_NAMES).toSorted(),
  );
  const said = ['Parley findings', 'Parley rates'].flatMap((name) =>
    [...(reportOf(audit).get(name)?.table.rows ?? [])].flat().filter((cell) => typeof cell === 'string'),
  );
  expect(said.filter((text) => !/^[\x20-\xff]*$/.test(text))).toEqual([]);
});
