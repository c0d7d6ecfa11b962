import type { Report } from '../../src/core/report';
import type { Fault } from '../../src/workbench/host/faults';
import {
  type FlagColumn,
  type NewTable,
  type RowChange,
  WorkbookError,
  type WorkbookPort,
} from '../../src/workbook/port';
import { atOnce } from '../../src/workbench/host/slices';
import type { WorkbookPort as HostPort } from '../../src/workbench/host/workbookPort';
import { memoryWorkbook } from '../../src/workbench/memory/memoryWorkbook';
import { everythingIn, type ExcelInTurn, REPORT, USER, watch } from './excelNode';

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
export type Run = readonly [
  string,
  (port: WorkbookPort, book: HostPort) => Promise<unknown>,
  (port: WorkbookPort) => Promise<unknown>,
];

/** Asked for as one step of undo. */
export const GROUPED: readonly Run[] = [
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

export const RUNS: readonly Run[] = [
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

export const FAULTS: readonly Fault[] = [
  'error',
  'halfway',
  'activityLimit',
  'requestTooLarge',
  'responseTooLarge',
  'protected',
  'silent',
  'stalled',
];

/** A text of which seven fill a request. */
const LONG = '=x'.repeat(16_000);

/** Three requests of rows on its first sheet. */
const LONG_REPORT: Report = {
  sheets: REPORT.sheets.map((sheet, index) => {
    if (index > 0) return sheet;
    const rows = Array.from({ length: 17 }, (_, row) => [LONG, 'Below target', row, 0.5]);
    return { ...sheet, table: { ...sheet.table, rows } };
  }),
};

/** Three requests of flags. */
const LONG_FLAGS: FlagColumn = { ...FLAGS, values: ['Parley', ...Array<string>(16).fill(LONG)] };

/** What takes several requests where one may fail when others are done. */
export const IN_PIECES: readonly Run[] = [
  ['a first report in pieces', () => Promise.resolve(), (port) => port.write(LONG_REPORT, watch())],
  [
    'a report in pieces in place of an earlier one',
    (port) => port.write(REPORT, watch()),
    (port) => port.write(LONG_REPORT, watch()),
  ],
  ['a first flag column in pieces', () => Promise.resolve(), (port) => port.flag(LONG_FLAGS, watch())],
  [
    'a flag column in pieces in place of an earlier one',
    (port) => port.flag(FLAGS, watch()),
    (port) => port.flag({ ...LONG_FLAGS, read: FLAGS.values }, watch()),
  ],
];

/** `done`, or what a promise rejects with. */
const outcomeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (error: unknown) => error,
  );

/** How a run goes, and what the workbook holds before and after. */
export interface Broken {
  readonly before: unknown;
  readonly after: unknown;
  readonly outcome: unknown;
  /** Of the run itself. */
  readonly syncs: number;
}

/** How a run goes once more where it failed once, and what the workbook holds then. */
interface BrokenOnce extends Broken {
  readonly again?: unknown;
  readonly later?: unknown;
}

/** Turns of the event loop in which what was held back is done, however slow the machine is. */
const LATE = 100;

/** Until then it would be done in the next workbook. */
async function lateOnesDone(): Promise<void> {
  for (let turn = 0; turn < LATE; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Does a run in a workbook of its own, with a fault at the n-th sync from its beginning. */
export async function broken(excel: ExcelInTurn, run: Run, n: number, fault?: Fault, times = 1): Promise<Broken> {
  return (await breaking(excel, run, n, fault, times)).broken;
}

/** The same, and whether what failed succeeds when it is asked for once more. */
async function brokenOnce(excel: ExcelInTurn, run: Run, n: number, fault: Fault): Promise<BrokenOnce> {
  const { broken, book } = await breaking(excel, run, n, fault, 1);
  if (broken.outcome === 'done') return broken;
  const [, , act] = run;
  const again = await outcomeOf(act(excel.workbook));
  return { ...broken, again, later: everythingIn(book) };
}

/**
 * Walks through a run with a fault at each of its syncs in turn: the workbook ends as it was or complete, and what failed succeeds when it
 * is asked for once more.
 */
export async function walkFaults(excel: ExcelInTurn, run: Run, well: Broken, fault: Fault): Promise<void> {
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
}

async function breaking(
  excel: ExcelInTurn,
  [, prepare, act]: Run,
  n: number,
  fault: Fault | undefined,
  times: number,
): Promise<{ readonly broken: Broken; readonly book: HostPort }> {
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
  // What was held back comes before what is asked for next.
  if (fault === 'stalled') await lateOnesDone();
  return { broken: { before, after, outcome, syncs }, book };
}

/** As Excel on the web may do: whatever is asked for as one step of undo ends in an error that names no reason. */
export function refusingGroups({ office }: ExcelInTurn): () => void {
  const run = Excel.run as (options: { mergeUndoGroup: boolean }, batch: never) => Promise<unknown>;
  Object.assign(Excel, {
    run: (options: { mergeUndoGroup: boolean }, batch: never) => {
      if (options.mergeUndoGroup) office.faults.failAt(1, 'error');
      return run(options, batch);
    },
  });
  return () => Object.assign(Excel, { run });
}
