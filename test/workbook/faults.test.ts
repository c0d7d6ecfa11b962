import type { Fault } from '../../src/workbench/host/faults';
import {
  type FlagColumn,
  type NewTable,
  type RowChange,
  type WorkbookPort,
  WorkbookError,
} from '../../src/workbook/port';
import { atOnce } from '../../src/workbench/host/slices';
import type { WorkbookPort as HostPort } from '../../src/workbench/host/workbookPort';
import { memoryWorkbook } from '../../src/workbench/memory/memoryWorkbook';
import { everythingIn, type ExcelInTurn, openExcel, openExcelInTurn, REPORT, USER, watch } from './excelNode';
import { impatientOnceHeldBack, PATIENCE } from './impatience';

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

const FLAGS: FlagColumn = {
  sheet: 'Fee schedule',
  firstRow: 0,
  column: 3,
  values: ['Parley', '=Aetna: Below target', null],
  format: '0.0',
  keep: { name: 'flags', value: ['=Aetna: Below target'] },
};

/** One row more. */
const NEW_FLAGS: FlagColumn = {
  ...FLAGS,
  values: ['Parley', null, 'Expired', 'Below target'],
  format: 'General',
  read: FLAGS.values,
  keep: { name: 'flags', value: ['=Aetna: Below target', 'Expired', 'Below target'] },
};

const NO_FLAGS: FlagColumn = {
  sheet: 'Fee schedule',
  firstRow: 0,
  column: 3,
  values: [null, null, null],
  format: '',
  read: FLAGS.values,
};

/** What the methods that write are asked to do, after what. */
type Run = readonly [
  string,
  (port: WorkbookPort, book: HostPort) => Promise<unknown>,
  (port: WorkbookPort) => Promise<unknown>,
];

/** Asked for as one step of undo. */
const GROUPED: readonly Run[] = [
  ['a first report', () => Promise.resolve(), (port) => port.write(REPORT, watch())],
  ['a first flag column', () => Promise.resolve(), (port) => port.flag(FLAGS, watch())],
  [
    'a flag column in place of an earlier one',
    (port) => port.flag(FLAGS, watch()),
    (port) => port.flag(NEW_FLAGS, watch()),
  ],
  [
    'a longer one, in cells that the user has formatted as text since',
    async (port, book) => {
      await port.flag(FLAGS, watch());
      atOnce(book.sheets()[0]!.restyle({ top: 0, left: 3, bottom: 3, right: 3 }, { numberFormat: '@' }));
    },
    (port) => port.flag(NEW_FLAGS, watch()),
  ],
  ['no flag column in place of one', (port) => port.flag(FLAGS, watch()), (port) => port.flag(NO_FLAGS, watch())],
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
];

const RUNS: readonly Run[] = [
  ...GROUPED,
  ['a report in place of an earlier one', (port) => port.write(REPORT, watch()), (port) => port.write(REPORT, watch())],
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

/** As in a page, pauses take no longer than what else is to be done; Node's timers take a millisecond at least. */
beforeAll(() =>
  Object.assign(globalThis, { scheduler: { yield: () => new Promise((resolve) => setImmediate(resolve)) } }),
);
afterAll(() => Reflect.deleteProperty(globalThis, 'scheduler'));

beforeEach(() => impatientOnceHeldBack());
afterEach(() => jest.restoreAllMocks());

/** `done`, or what a promise rejects with. */
const outcomeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (error: unknown) => error,
  );

let excel: ExcelInTurn;
beforeAll(async () => (excel = await openExcelInTurn(PATIENCE)));
afterAll(() => excel.close());

/** How the run goes with a fault at the n-th sync from its beginning, what the workbook holds before and after, and how it goes again. */
async function broken([, prepare, act]: Run, n: number, fault?: Fault, times = 1) {
  const { office, workbook: port } = excel;
  const book = memoryWorkbook(USER);
  excel.turnTo(book);
  await prepare(port, book);
  const before = everythingIn(book);
  const start = office.faults.count;
  if (fault) office.faults.failAt(n, fault, times);
  const outcome = await outcomeOf(act(port));
  const syncs = office.faults.count - start;
  const after = everythingIn(book);
  office.faults.clear();
  if (outcome === 'done') return { before, after, outcome, syncs };
  const again = await outcomeOf(act(port));
  return { before, after, outcome, syncs, again, later: everythingIn(book) };
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

/** As Excel on the web may do: whatever is asked for as one step of undo ends in an error that names no reason. */
function refusingGroups(): () => void {
  const run = Excel.run as (options: { mergeUndoGroup: boolean }, batch: never) => Promise<unknown>;
  Object.assign(Excel, {
    run: (options: { mergeUndoGroup: boolean }, batch: never) => {
      if (options.mergeUndoGroup) excel.office.faults.failAt(1, 'error');
      return run(options, batch);
    },
  });
  return () => Object.assign(Excel, { run });
}

describe.each(GROUPED)('%s, in an Excel that refuses to group', (...run) => {
  let restore: () => void;
  let well: Awaited<ReturnType<typeof broken>>;
  beforeAll(async () => {
    const grouped = await broken(run, 0);
    restore = refusingGroups();
    well = await broken(run, 0);
    expect(well.outcome).toBe('done');
    expect(well.after).toEqual(grouped.after);
    expect(well.syncs).toBeGreaterThan(grouped.syncs);
  });
  afterAll(() => restore());

  test.each<Fault>(['error', 'halfway', 'protected', 'silent'])(
    'leaves the workbook as it was or complete, whichever sync fails by %s',
    async (fault) => {
      const got: unknown[] = [];
      for (let n = 1; n <= well.syncs; n += 1) {
        const { before, after, outcome } = await broken(run, n, fault);
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
