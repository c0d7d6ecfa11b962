import type { Fault } from '../../src/workbench/host/faults';
import { type WorkbookPort, WorkbookError } from '../../src/workbook/port';
import { everythingIn, openExcel, REPORT, USER, watch } from './excelNode';

/** What the methods that write are asked to do, after what. */
const RUNS: readonly (readonly [
  string,
  (port: WorkbookPort) => Promise<void>,
  (port: WorkbookPort) => Promise<void>,
])[] = [
  ['a first report', () => Promise.resolve(), (port) => port.write(REPORT, watch())],
  ['a report in place of an earlier one', (port) => port.write(REPORT, watch()), (port) => port.write(REPORT, watch())],
  [
    'a flag column',
    () => Promise.resolve(),
    (port) =>
      port.flag(
        { sheet: 'Fee schedule', firstRow: 0, column: 3, values: ['Flag', 'low', null], format: '0.0' },
        watch(),
      ),
  ],
  ['a first memory', () => Promise.resolve(), (port) => port.remember('mapping', { a: 1 })],
  [
    'a memory in place of an earlier one',
    (port) => port.remember('mapping', { a: 0 }),
    (port) => port.remember('mapping', { a: 1 }),
  ],
  ['a first pack', () => Promise.resolve(), (port) => port.keepPack(Uint8Array.of(1, 2))],
  [
    'a pack in place of an earlier one',
    (port) => port.keepPack(Uint8Array.of(1, 2)),
    (port) => port.keepPack(Uint8Array.of(3)),
  ],
  ['no pack in place of one', (port) => port.keepPack(Uint8Array.of(1, 2)), (port) => port.keepPack(null)],
];

const FAULTS: readonly Fault[] = [
  'error',
  'halfway',
  'activityLimit',
  'requestTooLarge',
  'responseTooLarge',
  'protected',
  'silent',
];

const PATIENCE = 250;

/** `done`, or what a promise rejects with. */
const outcomeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (error: unknown) => error,
  );

/** How the run goes with a fault at the n-th sync from its beginning, and what the workbook holds before and after. */
async function broken([, prepare, act]: (typeof RUNS)[number], n: number, fault?: Fault, times = 1) {
  const { office, workbook: port } = await openExcel(USER, PATIENCE);
  await prepare(port);
  const before = everythingIn(office.workbook);
  const start = office.faults.count;
  if (fault) office.faults.failAt(n, fault, times);
  const outcome = await outcomeOf(act(port));
  const syncs = office.faults.count - start;
  const after = everythingIn(office.workbook);
  office.faults.clear();
  const again = await outcomeOf(act(port));
  const later = everythingIn(office.workbook);
  office.close();
  return { before, after, outcome, syncs, again, later };
}

describe.each(RUNS)('%s', (...run) => {
  test.each(FAULTS)(
    'leaves the workbook as it was or complete, whichever sync fails by %s',
    async (fault) => {
      const well = await broken(run, 0);
      expect(well.outcome).toBe('done');
      const got: unknown[] = [];
      for (let n = 1; n <= well.syncs; n += 1) {
        const { before, after, outcome, again, later } = await broken(run, n, fault);
        expect(after).toEqual(outcome === 'done' ? well.after : before);
        if (outcome !== 'done') expect(outcome).toBeInstanceOf(WorkbookError);
        got.push(outcome);
        if (outcome !== 'done') {
          expect(again).toBe('done');
          expect(later).toEqual(well.after);
        }
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
