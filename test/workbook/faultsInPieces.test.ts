import type { Fault } from '../../src/workbench/host/faults';
import { WorkbookError } from '../../src/workbook/port';
import { type ExcelInTurn, openExcelInTurn } from './excelNode';
import { type Broken, broken, brokenOnce, IN_PIECES, RUNS } from './faultRuns';
import { PATIENCE, withoutWaiting } from './impatience';

withoutWaiting();

let excel: ExcelInTurn;
beforeAll(async () => (excel = await openExcelInTurn(PATIENCE)));
afterAll(() => excel.close());

test('they are written in several requests', async () => {
  const [one, column] = [RUNS[0]!, RUNS[1]!];
  const syncs = async (run: typeof one): Promise<number> => (await broken(excel, run, 0)).syncs;
  const [first, , flags] = IN_PIECES;
  expect(await syncs(first!)).toBe((await syncs(one)) + 2);
  // Read and written.
  expect(await syncs(flags!)).toBe((await syncs(column)) + 4);
});

/** Of the faults after which nothing has been done, as when Excel is busy, one is enough here. */
const OF_PIECES: readonly Fault[] = ['halfway', 'requestTooLarge', 'protected', 'silent', 'stalled'];

describe.each(IN_PIECES)('%s', (...run) => {
  let well: Broken;
  beforeAll(async () => {
    well = await broken(excel, run, 0);
    expect(well.outcome).toBe('done');
  });

  test.each<Fault>(OF_PIECES)(
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
