import type { Fault } from '../../src/workbench/host/faults';
import { WorkbookError } from '../../src/workbook/port';
import { type ExcelInTurn, openExcelInTurn } from './excelNode';
import { type Broken, broken, GROUPED, IN_PIECES, refusingGroups } from './faultRuns';
import { PATIENCE, withoutWaiting } from './impatience';

withoutWaiting();

let excel: ExcelInTurn;
beforeAll(async () => (excel = await openExcelInTurn(PATIENCE)));
afterAll(() => excel.close());

describe.each([...GROUPED, IN_PIECES[0]!, IN_PIECES[2]!])('%s, in an Excel that refuses to group', (...run) => {
  let restore: () => void;
  let well: Broken;
  beforeAll(async () => {
    const grouped = await broken(excel, run, 0);
    restore = refusingGroups(excel);
    well = await broken(excel, run, 0);
    expect(well.outcome).toBe('done');
    expect(well.after).toEqual(grouped.after);
    expect(well.syncs).toBeGreaterThan(grouped.syncs);
  });
  afterAll(() => restore());

  test.each<Fault>(['error', 'halfway', 'requestTooLarge', 'protected', 'silent', 'stalled'])(
    'leaves the workbook as it was or complete, whichever sync fails by %s',
    async (fault) => {
      const got: unknown[] = [];
      for (let n = 1; n <= well.syncs; n += 1) {
        const { before, after, outcome } = await broken(excel, run, n, fault);
        expect(after).toEqual(outcome === 'done' ? well.after : before);
        if (outcome !== 'done') expect(outcome).toBeInstanceOf(WorkbookError);
        got.push(outcome);
      }
      // The sync that writes at last, too.
      expect(got.at(-1)).toBeInstanceOf(WorkbookError);
    },
    60_000,
  );
});
