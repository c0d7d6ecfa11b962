import { type Fault, Faults } from '../../src/workbench/host/faults';
import { type NewTable, type RowChange, type WorkbookPort, WorkbookError } from '../../src/workbook/port';
import { everythingIn, openExcel, REPORT, USER, watch } from './excelNode';

const CONTRACTS: NewTable = {
  sheet: 'Contracts',
  table: 'ParleyContracts',
  columns: [
    { heading: 'Payer', width: 20, format: 'General', choices: [] },
    { heading: 'Renewal', width: 12, format: 'yyyy-mm-dd', choices: [] },
    { heading: 'Lesser-of clause', width: 10, format: 'General', choices: ['Yes', 'No'] },
  ],
};

const ROW: RowChange = {
  sheet: 'Contracts',
  table: 'ParleyContracts',
  area: { top: 0, left: 0, bottom: 1, right: 2 },
  row: null,
  read: { headings: new Map([[0, 'Payer']]), cells: new Map() },
  cells: [
    { column: 0, value: '=Aetna', format: 'General', choices: [] },
    { column: 1, value: 46_388, format: 'yyyy-mm-dd', choices: [] },
    { column: 2, value: 'Yes', format: 'General', choices: ['Yes', 'No'] },
  ],
};

const FILLED: NewTable = {
  ...CONTRACTS,
  rows: [
    ['=Aetna', 46_388, 'Yes'],
    ['Cigna', null, null],
  ],
};

/** Below what `FILLED` has. */
const ROWS: RowChange = {
  ...ROW,
  area: { top: 0, left: 0, bottom: 2, right: 2 },
  cells: [0, 1].flatMap((below) => ROW.cells.map((cell) => ({ ...cell, below }))),
};

/** A code that is a text, a formula and a blank, each in the user's own table. */
const USERS: RowChange = {
  sheet: 'Fee schedule',
  table: 'Fees',
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  row: 2,
  read: { headings: new Map([[0, 'Code']]), cells: new Map([[0, '90834-95']]) },
  cells: [
    { column: 0, value: '=1', format: 'General', choices: [] },
    { column: 1, value: 46_388, format: 'yyyy-mm-dd', choices: [] },
    { column: 2, value: 'x', format: 'General', choices: [] },
  ],
};

/** What the methods that write are asked to do, after what. */
const RUNS: readonly (readonly [
  string,
  (port: WorkbookPort) => Promise<unknown>,
  (port: WorkbookPort) => Promise<unknown>,
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
  ['a new table', () => Promise.resolve(), (port) => port.addTable(CONTRACTS)],
  ['a new table with rows', () => Promise.resolve(), (port) => port.addTable(FILLED)],
  ['several rows below the last', (port) => port.addTable(FILLED), (port) => port.putRow(ROWS)],
  ['a row in a blank one', (port) => port.addTable(CONTRACTS), (port) => port.putRow(ROW)],
  [
    'a row below the last',
    async (port) => {
      await port.addTable(CONTRACTS);
      await port.putRow(ROW);
    },
    (port) => port.putRow(ROW),
  ],
  ['cells of a row that is there', () => Promise.resolve(), (port) => port.putRow(USERS)],
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

const PATIENCE = 20_000;

/** As in a page, pauses take no longer than what else is to be done; Node's timers take a millisecond at least. */
beforeAll(() =>
  Object.assign(globalThis, { scheduler: { yield: () => new Promise((resolve) => setImmediate(resolve)) } }),
);
afterAll(() => Reflect.deleteProperty(globalThis, 'scheduler'));

/** Patience ends as soon as an answer is held back: nobody waits for a silent Excel, and a slow machine is not taken for one. */
beforeEach(() => {
  let giveUp = (): void => undefined;
  const { setTimeout: start } = globalThis;
  const watched = (run: () => void, delay?: number): NodeJS.Timeout => {
    if (delay === PATIENCE) giveUp = run;
    return start(run, delay);
  };
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(watched);
  const hold = Reflect.get(Faults.prototype, 'held');
  jest.spyOn(Faults.prototype, 'held').mockImplementation(function (this: Faults) {
    giveUp();
    return hold.call(this);
  });
});
afterEach(() => jest.restoreAllMocks());

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
  let well: Awaited<ReturnType<typeof broken>>;
  beforeAll(async () => {
    well = await broken(run, 0);
    expect(well.outcome).toBe('done');
  });

  test.each(FAULTS)(
    'leaves the workbook as it was or complete, whichever sync fails by %s',
    async (fault) => {
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
