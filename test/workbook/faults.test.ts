import { everythingIn, type ExcelInTurn, openExcel, openExcelInTurn, REPORT, USER, watch } from './excelNode';
import { type Broken, broken, FAULTS, RUNS, walkFaults } from './faultRuns';
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
    (fault) => walkFaults(excel, run, well, fault),
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
