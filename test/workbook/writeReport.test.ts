import type { Fault } from '../../src/workbench/host/faults';
import { WorkbookError } from '../../src/workbook/port';
import { everythingIn, type ExcelNode, openExcel, REPORT, USER, watch } from './excelNode';

const FAULTS: readonly Fault[] = [
  'error',
  'halfway',
  'activityLimit',
  'requestTooLarge',
  'protected',
  'stalled',
  'silent',
];

/** Milliseconds to wait for an answer that never comes. */
const PATIENCE: Partial<Record<Fault, number>> = { stalled: 500, silent: 500 };

/** Everything, with identifiers that differ from run to run left out. */
const plain = (everything: unknown): unknown =>
  JSON.parse(JSON.stringify(everything).replaceAll(/\{[0-9A-F-]{36}\}/g, '{id}'));

async function withExcel<T>(work: (excel: ExcelNode) => Promise<T>, patience?: number): Promise<T> {
  const excel = await openExcel(USER, patience);
  try {
    return await work(excel);
  } finally {
    excel.office.faults.clear();
    excel.close();
  }
}

/** The workbook after one and after two runs without a fault, and the syncs that a first and a second run take. */
async function faultless(): Promise<{ states: unknown[]; syncs: number[] }> {
  return withExcel(async ({ office, workbook }) => {
    const states = [plain(everythingIn(office.workbook))];
    const syncs: number[] = [];
    for (let run = 0; run < 2; run += 1) {
      const before = office.faults.count;
      await workbook.write(REPORT, watch());
      syncs.push(office.faults.count - before);
      states.push(plain(everythingIn(office.workbook)));
    }
    expect(office.missing).toEqual([]);
    return { states, syncs };
  });
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

  test('takes the place of the earlier one, and leaves the user’s sheets as they were', () =>
    withExcel(async (excel) => {
      const before = everythingIn(excel.office.workbook) as { sheets: unknown[] };
      await excel.workbook.write(REPORT, watch());
      const first = plain(everythingIn(excel.office.workbook));
      await excel.workbook.write(REPORT, watch());
      const after = everythingIn(excel.office.workbook) as { sheets: unknown[] };
      expect(plain(after)).toEqual(first);
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

describe('whatever fails, at whatever sync, leaves the workbook as before or complete', () => {
  let states: unknown[];
  let syncs: number[];
  beforeAll(async () => ({ states, syncs } = await faultless()));

  test.each(FAULTS)(
    '%s',
    async (fault) => {
      for (const [runs, count] of syncs.entries()) {
        for (let sync = 1; sync <= count; sync += 1) {
          await withExcel(async ({ office, workbook }) => {
            for (let run = 0; run < runs; run += 1) await workbook.write(REPORT, watch());
            office.faults.failAt(sync, fault);
            const outcome = await workbook.write(REPORT, watch()).then(
              () => 'written',
              (error: unknown) => error,
            );
            const state = plain(everythingIn(office.workbook));
            const where = `${fault} at sync ${sync} of ${count}, run ${runs + 1}`;
            expect({ where, state }).toEqual({ where, state: outcome === 'written' ? states[runs + 1] : states[runs] });
            if (outcome !== 'written') expect(outcome).toBeInstanceOf(WorkbookError);
          }, PATIENCE[fault]);
        }
      }
    },
    120_000,
  );

  test('a workbook that refuses to be tidied up says which sheets to delete', () =>
    withExcel(async ({ office, workbook }) => {
      office.faults.failAt(4, 'error', 100);
      const outcome = await workbook.write(REPORT, watch()).catch((error: unknown) => error);
      expect(String(outcome)).toMatch(/delete the sheets “Parley findings \(new\)”, “Parley not read \(new\)”/);
      expect(String(outcome)).toMatch(/Your own cells are unchanged/);
    }));

  test('cancelled after any sync', async () => {
    for (let sync = 1; sync < syncs[0]!; sync += 1) {
      await withExcel(async ({ office, workbook }) => {
        const cancel = new AbortController();
        const target = office.faults.count + sync;
        const timer = setInterval(() => {
          if (office.faults.count >= target) cancel.abort();
        }, 0);
        const outcome = await workbook.write(REPORT, watch(cancel.signal)).then(
          () => 'written',
          (error: unknown) => (error as Error).name,
        );
        clearInterval(timer);
        const state = plain(everythingIn(office.workbook));
        expect({ sync, state }).toEqual({ sync, state: outcome === 'written' ? states[1] : states[0] });
        expect(['written', 'AbortError']).toContain(outcome);
      });
    }
  }, 60_000);
});
