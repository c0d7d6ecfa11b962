import type { Fault } from '../../src/workbench/host/faults';
import { type ExcelInTurn, openExcelInTurn } from './excelNode';
import { type Broken, broken, IN_PIECES, RUNS, walkFaults } from './faultRuns';
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
    (fault) => walkFaults(excel, run, well, fault),
    60_000,
  );
});
