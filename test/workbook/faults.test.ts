import { WorkbookError } from '../../src/workbook/port';
import { everythingIn, type ExcelInTurn, openExcel, openExcelInTurn, REPORT, USER, watch } from './excelNode';
import { type Broken, broken, brokenOnce, FAULTS, RUNS } from './faultRuns';
import { PATIENCE, withoutWaiting } from './impatience';

withoutWaiting();

let excel: ExcelInTurn;
beforeAll(async () => (excel = await openExcelInTurn(PATIENCE)));
afterAll(() => excel.close());

describe.each(RUNS)('%s', (...run) => {
  let well: Broken;
  beforeAll(async () => {
    well = await broken(excel, run, 0);
    expect(well.outcome).toBe('done');
  });

  test.each(FAULTS)(
    'leaves the workbook as it was or complete, whichever sync fails by %s',
    async (fault) => {
      const got: unknown[] = [];
      for (let n = 1; n <= well.syncs; n += 1) {
        const { before, after, outcome, again, later } = await brokenOnce(excel, run, n, fault);
        expect(after).toEqual(outcome === 'done' ? well.after : before);
        got.push(outcome);
        if (outcome === 'done') continue;
        expect(outcome).toBeInstanceOf(WorkbookError);
        // What Excel begins only after it was given up: a report is replaced, and cells are the user's by then.
        if (fault === 'stalled' && !run[0].includes('report')) continue;
        expect(again).toBe('done');
        expect(later).toEqual(well.after);
      }
      expect(got.some((outcome) => outcome !== 'done')).toBe(true);
    },
    60_000,
  );
});

test('a report that Excel begins only after it was given up leaves sheets that the next one replaces', async () => {
  const { office, workbook } = await openExcel(USER, PATIENCE);
  office.faults.failAt(3, 'stalled');
  await expect(workbook.write(REPORT, watch())).rejects.toThrow('has not answered');
  office.faults.clear();
  await workbook.write(REPORT, watch());
  const late = everythingIn(office.workbook);
  office.close();
  const well = await openExcel(USER);
  await well.workbook.write(REPORT, watch());
  expect(late).toEqual(everythingIn(well.office.workbook));
  well.close();
});
