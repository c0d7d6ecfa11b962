import { units } from '../../src/core/report/columns';
import { HOSTILE, MENDED } from '../support/hostileTexts';
import { everythingIn, type ExcelNode, openExcel, REPORT, USER, watch } from './excelNode';

/** Of 3480, 12.5, 0.000125 and a blank. */
const UNITS_SHOWN = ['#,##0', '#,##0.0#####', '#,##0.0#####', '#,##0'];

async function withExcel<T>(work: (excel: ExcelNode) => Promise<T>, patience?: number): Promise<T> {
  const excel = await openExcel(USER, patience);
  try {
    return await work(excel);
  } finally {
    excel.office.faults.clear();
    excel.close();
  }
}

const cellsOf = (excel: ExcelNode, name: string, rows: number, columns: number): unknown[][] => {
  const sheet = excel.office.workbook.sheets().find((one) => one.name === name)!;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.formulaAt(row, column) ?? sheet.valueAt(row, column)),
  );
};

describe('a report', () => {
  test('stands on sheets of its own, beside a sheet of the user’s by the same name', () =>
    withExcel(async (excel) => {
      await excel.workbook.write(REPORT, watch());
      const names = excel.office.workbook.sheets().map(({ name }) => name);
      expect(names).toEqual(['Fee schedule', 'Parley findings', 'Parley findings (2)', 'Parley not read']);
      expect(excel.office.workbook.tables().map(({ name }) => name)).toEqual([
        'Fees',
        'ParleyFindings',
        'ParleyNotRead',
      ]);
      expect(excel.office.missing).toEqual([]);
    }));

  test('gives back the names that its sheets have, a later one’s as the first’s', () =>
    withExcel(async (excel) => {
      const placed = ['Parley findings (2)', 'Parley not read'];
      expect(await excel.workbook.write(REPORT, watch())).toEqual(placed);
      expect(await excel.workbook.write(REPORT, watch())).toEqual(placed);
    }));

  test('keeps texts as texts, whatever they begin with, and formulas as formulas', () =>
    withExcel(async (excel) => {
      await excel.workbook.write(REPORT, watch());
      expect(cellsOf(excel, 'Parley findings (2)', 8, 4)).toEqual([
        ['What the audit found', null, null, null],
        ['Opportunity: $97.09 a year.', null, null, null],
        [null, null, null, null],
        ['Payer', 'Finding', '$ a year', '% of benchmark'],
        ['Aetna', 'Below target', 97.09, 0.62],
        ['=HYPERLINK("http://a.b","x")', '@SUM(A1)', 12.5, null],
        ['905', '3-4', 0, 1.02],
        ["'quoted", '+1', 1, "='Fee schedule'!B2*2"],
      ]);
      const sheet = excel.office.workbook.sheets().find(({ name }) => name === 'Parley findings (2)')!;
      expect([5, 6, 7].map((row) => sheet.formulaAt(row, 0))).toEqual([undefined, undefined, undefined]);
      expect(sheet.numberFormatAt(4, 2)).toBe('$#,##0.00');
    }));

  test('shows 3,480 units without a trailing point, and 12.5 with its fraction', () =>
    withExcel(async (excel) => {
      const [first] = REPORT.sheets;
      const rows = [
        ['Aetna', 3480],
        ['Cigna', 12.5],
        ['Humana', 0.000_125],
        ['Oscar', null],
      ];
      const table = { ...first!.table, columns: [{ heading: 'Payer', width: 20 }, units('Units a year')], rows };
      await excel.workbook.write({ sheets: [{ ...first!, table }] }, watch());
      const sheet = excel.office.workbook.sheets().find(({ name }) => name === 'Parley findings (2)')!;
      expect(rows.map((_, row) => sheet.numberFormatAt(4 + row, 1))).toEqual(UNITS_SHOWN);
      expect(rows.map((_, row) => sheet.numberFormatAt(4 + row, 0))).toEqual(rows.map(() => 'General'));
      expect(rows.map((_, row) => sheet.valueAt(4 + row, 1))).toEqual([3480, 12.5, 0.000_125, null]);
    }));

  test('shades by the first rule that holds: Excel puts each new one before the others', () =>
    withExcel(async (excel) => {
      await excel.workbook.write(REPORT, watch());
      const formats = [...excel.office.workbook.parts.conditionalFormats.values()];
      const statuses = formats.filter(({ type, area }) => type === 'Custom' && area.left === 1).reverse();
      expect(statuses.map(({ properties }) => properties.get('Custom.Rule.Formula'))).toEqual([
        '=OR(LEFT($B5,5)="Below",LEFT($B5,6)="Billed",$B5="Harmful")',
        '=OR(LEFT($B5,5)="Above",$B5="Present")',
        '=LEN($B5)>0',
      ]);
    }));

  test('takes the place of the earlier one, and leaves the user’s sheets as they were', () =>
    withExcel(async (excel) => {
      const before = everythingIn(excel.office.workbook) as { sheets: unknown[] };
      await excel.workbook.write(REPORT, watch());
      const first = everythingIn(excel.office.workbook);
      await excel.workbook.write(REPORT, watch());
      const after = everythingIn(excel.office.workbook) as { sheets: unknown[] };
      expect(after).toEqual(first);
      expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    }));

  test(
    'of a hundred thousand rows is written in requests that Excel on the web takes',
    () =>
      withExcel(async (excel) => {
        const rows = Array.from({ length: 100_000 }, (_, row) => [`Payer ${row % 7}`, 'Below target', row / 100, 0.5]);
        const [first] = REPORT.sheets;
        const shares: number[] = [];
        await excel.workbook.write(
          { sheets: [{ ...first!, table: { ...first!.table, rows } }] },
          { ...watch(), progress: (share) => shares.push(share) },
        );
        expect(cellsOf(excel, 'Parley findings (2)', 100_004, 4).at(-1)).toEqual([
          'Payer 4',
          'Below target',
          999.99,
          0.5,
        ]);
        expect(shares.at(-1)).toBe(1);
        expect(shares.length).toBeGreaterThan(10);
      }),
    60_000,
  );
});

describe('a report that cannot be written', () => {
  test('a workbook that refuses to be tidied up says which sheets to delete', () =>
    withExcel(async ({ office, workbook }) => {
      office.faults.failAt(4, 'error', 100);
      const outcome = await workbook.write(REPORT, watch()).catch((error: unknown) => error);
      expect(String(outcome)).toMatch(/delete the sheets “Parley findings \(2\)”, “Parley not read”/);
      expect(String(outcome)).toMatch(/Your own cells are unchanged/);
    }));

  test('is taken back when it is cancelled, after whichever sync', async () => {
    const outcomes: unknown[] = [];
    for (let sync = 1; outcomes.at(-1) !== 'written'; sync += 1) {
      await withExcel(async ({ office, workbook }) => {
        const before = everythingIn(office.workbook);
        const cancel = new AbortController();
        const timer = setInterval(() => {
          if (office.faults.count >= sync) cancel.abort();
        }, 0);
        const outcome = await workbook.write(REPORT, watch(cancel.signal)).then(
          () => 'written',
          (error: unknown) => (error as Error).name,
        );
        clearInterval(timer);
        outcomes.push(outcome);
        if (outcome !== 'written') expect(everythingIn(office.workbook)).toEqual(before);
      });
    }
    expect(outcomes.length).toBeGreaterThan(5);
    expect(new Set(outcomes)).toEqual(new Set(['AbortError', 'written']));
  }, 60_000);

  /** OfficeDev/office-js 6255 and 6711: on the web a group is refused for reasons that are none. */
  test.each(['UndoNotSupported', 'GeneralException', 'InternalError', 'InvalidOperation'])(
    'in one step of undo, by %s, is written in several',
    (code) =>
      withExcel(async ({ office, workbook }) => {
        const run = Excel.run as (options: { mergeUndoGroup: boolean }, batch: never) => Promise<unknown>;
        const asked: boolean[] = [];
        Object.assign(Excel, {
          run: (options: { mergeUndoGroup: boolean }, batch: never) => {
            asked.push(options.mergeUndoGroup);
            if (!options.mergeUndoGroup) return run(options, batch);
            return Promise.reject(Reflect.construct(OfficeExtension.Error, [{ code }]) as Error);
          },
        });
        await workbook.write(REPORT, watch());
        expect(asked.filter(Boolean)).toHaveLength(1);
        expect(office.workbook.sheets().map(({ name }) => name)).toContain('Parley findings (2)');
      }),
  );

  test('on a workbook whose structure is protected says what to do', () =>
    withExcel(async ({ office, workbook }) => {
      const before = everythingIn(office.workbook);
      const run = Excel.run as (options: unknown, batch: never) => Promise<unknown>;
      let runs = 0;
      Object.assign(Excel, {
        run: (options: unknown, batch: never) => {
          runs += 1;
          // Those that add sheets, the second after what the first had begun was looked for.
          if ([2, 5].includes(runs)) office.faults.failAt(1, 'protected');
          return run(options, batch);
        },
      });
      await expect(workbook.write(REPORT, watch())).rejects.toThrow('Review > Protect Workbook');
      expect(everythingIn(office.workbook)).toEqual(before);
    }));
});

test('a report that cannot clear the earlier one away is complete, and says which sheets to delete', () =>
  withExcel(async ({ office, workbook }) => {
    await workbook.write(REPORT, watch());
    const first = office.faults.count;
    await workbook.write(REPORT, watch());
    // Two for removing, two for naming tables.
    office.faults.failAt(office.faults.count - first - 3, 'error', 100);
    await expect(workbook.write(REPORT, watch())).rejects.toThrow('Parley findings (2) (old)');
    const names = office.workbook.sheets().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Parley findings (2)', 'Parley not read']));
  }));

test('a text too long for a cell is cut, and what a file cannot carry left out', () =>
  withExcel(async (excel) => {
    const [, last] = REPORT.sheets;
    const texts = ['x'.repeat(40_000), 'a\u0000b', '\t=1', '\r=1', '', Number.NaN];
    const rows = texts.map((text) => [text]);
    await excel.workbook.write({ sheets: [{ ...last!, table: { ...last!.table, rows } }] }, watch());
    expect(cellsOf(excel, 'Parley not read', 9, 1).slice(3)).toEqual([
      [`${'x'.repeat(32_765)}…`],
      ['ab'],
      ['\t=1'],
      ['\r=1'],
      [null],
      [null],
    ]);
  }));

test('hostile texts stand in the cells as texts, none of them a formula, a number or an error', () =>
  withExcel(async (excel) => {
    const [, last] = REPORT.sheets;
    const texts = [...HOSTILE.map((text) => [text, text] as const), ...MENDED];
    const rows = texts.map(([given]) => [given]);
    await excel.workbook.write({ sheets: [{ ...last!, table: { ...last!.table, rows } }] }, watch());
    const sheet = excel.office.workbook.sheets().find(({ name }) => name === 'Parley not read')!;
    expect(texts.map((_, row) => sheet.formulaAt(3 + row, 0))).toEqual(texts.map(() => undefined));
    expect(texts.map((_, row) => sheet.valueAt(3 + row, 0))).toEqual(texts.map(([, kept]) => kept));
  }));

test('half a character is written as the sign of what is unknown, and none is cut in two', () =>
  withExcel(async (excel) => {
    const [, last] = REPORT.sheets;
    const texts = [
      'a\uD800b',
      '\uDC00=1',
      'good 😀',
      'a\uFFFFb',
      `${'x'.repeat(32_764)}😀 and more`,
      'y'.repeat(32_767),
    ];
    const rows = texts.map((text) => [text]);
    await excel.workbook.write({ sheets: [{ ...last!, table: { ...last!.table, rows } }] }, watch());
    expect(cellsOf(excel, 'Parley not read', 9, 1).slice(3)).toEqual([
      ['a\uFFFDb'],
      ['\uFFFD=1'],
      ['good 😀'],
      ['ab'],
      // The face would take two places, and one is left beside the ellipsis.
      [`${'x'.repeat(32_764)}…`],
      [`${'y'.repeat(32_765)}…`],
    ]);
  }));

test('a sheet of the earlier report that was hidden for good makes way too', () =>
  withExcel(async (excel) => {
    await excel.workbook.write(REPORT, watch());
    const old = excel.office.workbook.sheets().find(({ name }) => name === 'Parley not read')!;
    old.visibility = 'VeryHidden';
    await excel.workbook.write(REPORT, watch());
    expect(excel.office.workbook.sheets().map(({ name }) => name)).toEqual([
      'Fee schedule',
      'Parley findings',
      'Parley findings (2)',
      'Parley not read',
    ]);
  }));
