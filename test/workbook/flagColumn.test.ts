import type { Audit } from '../../src/core/audit';
import type { Raw } from '../../src/core/raw';
import { removeFlags } from '../../src/taskpane/steps/write/removeFlags';
import { writeFlags } from '../../src/taskpane/steps/write/writeFlags';
import { engine } from '../../src/taskpane/wizard/engine';
import { readWorkbook } from '../../src/taskpane/wizard/readWorkbook';
import type { Finds, Writing } from '../../src/taskpane/wizard/wizardState';
import { today } from '../../src/session';
import { atOnce } from '../../src/workbench/host/slices';
import { memoryWorkbook } from '../../src/workbench/memory/memoryWorkbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { everythingIn, type ExcelInTurn, openExcelInTurn } from './excelNode';

/* The pane's flag column over the real library, from one audit to the next. */

const FEES: readonly (readonly Raw[])[] = [
  ['Fees of 2026'],
  [],
  ['Code', 'Description', 'Rate', 'Payer'],
  [90791, 'Evaluation', 139, 'Aetna'],
  [90834, 'Therapy, 45 min', 100, 'Aetna'],
  [90837, 'Therapy, 60 min', 121.4, 'Aetna'],
];

const TERMS = {
  region: 'TX-18',
  regionOfSheet: {},
  setting: null,
  practitioner: null,
  measure: null,
  asOf: '2026',
  target: { kind: 'share', share: '120%' } as const,
  threshold: 0.02,
  today: 20260301,
};

let excel: ExcelInTurn;
let book: ReturnType<typeof memoryWorkbook>;
beforeAll(async () => (excel = await openExcelInTurn()));
afterAll(() => excel.close());
beforeEach(() => openBook(FEES));
afterEach(() => expect(excel.office.missing).toEqual([]));

/** A workbook with these cells, which keeps what the one before kept: as it was saved and opened again. */
function openBook(rows: readonly (readonly Raw[])[], kept = new Map<string, unknown>(), name = 'Fee schedule'): void {
  book = memoryWorkbook([{ name, rows }]);
  for (const [key, value] of kept) book.parts.settings.set(key, value);
  excel.turnTo(book);
}

const rowsNow = (): Raw[][] => {
  const sheet = book.sheets()[0]!;
  const used = sheet.usedArea(true)!;
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_unused, column) => sheet.valueAt(row, column)),
  );
};

/** Somebody works on the sheet; the workbook is saved, closed and opened again. */
function meanwhile(change: (rows: Raw[][]) => readonly (readonly Raw[])[]): void {
  openBook(change(rowsNow()), new Map(book.parts.settings));
}

const column = (at: number): readonly unknown[] => rowsNow().map((row) => row[at] ?? null);

interface Seen {
  readonly finds: Finds;
  readonly audit: Audit;
}

const signal = new AbortController().signal;

async function audit(workbook: WorkbookPort = excel.workbook): Promise<Seen> {
  const finds = await readWorkbook({ workbook, engine, today }, { signal, reading: () => undefined });
  const made = await engine.audit(finds.schedules, TERMS, { signal, progress: () => undefined });
  if (!made.ok) throw new Error(made.failure.message);
  return { finds, audit: made.value };
}

/** What the pane says in the end. */
async function said(work: (say: (writing: Writing) => void) => Promise<void>): Promise<Writing> {
  let last: Writing = { kind: 'ready' };
  await work((writing) => (last = writing));
  return last;
}

const flag = ({ finds, audit: made }: Seen, replace = false): Promise<Writing> =>
  said((say) => writeFlags(excel, { audit: made, schedule: finds.schedules[0]!, finds, replace }, signal, say));

const remove = ({ finds }: Seen): Promise<Writing> =>
  said((say) => removeFlags(excel, { schedule: finds.schedules[0]!, finds }, signal, say));

/** Houston, 2026, × 120%: 90791 209.18, 90834 137.57, 90837 201.59: all three are below. */
const FLAGS = ['Parley', 'Below target', 'Below target', 'Below target'];

const flagged = async (): Promise<void> => expect(await flag(await audit())).toMatchObject({ kind: 'flagged' });

test('a first column is written beside the schedule without a question, and nothing else changes', async () => {
  await flagged();
  expect(column(4)).toEqual([null, null, ...FLAGS]);
  expect(rowsNow().map((row) => row.slice(0, 4).filter((cell) => cell !== null))).toEqual(FEES);
});

describe('on the next audit the column is asked about and renewed', () => {
  beforeEach(flagged);

  const renewed = async (letter: string, at: number): Promise<Seen> => {
    const seen = await audit();
    expect(seen.finds.schedules).toHaveLength(1);
    const before = everythingIn(book);
    expect(await flag(seen)).toMatchObject({ kind: 'askingFlags', column: letter, sheet: book.sheets()[0]!.name });
    expect(everythingIn(book)).toEqual(before);
    expect(await flag(seen, true)).toMatchObject({ kind: 'flagged' });
    // One column of flags, and none beside it.
    const headings = rowsNow().flatMap((row) => row.flatMap((cell, where) => (cell === 'Parley' ? [where] : [])));
    expect(headings).toEqual([at]);
    return seen;
  };

  test('is never read as a part of the schedule', async () => {
    const { finds } = await audit();
    expect(finds.schedules.map(({ mapping }) => mapping.area)).toEqual([{ top: 2, left: 0, bottom: 5, right: 3 }]);
    expect(finds.schedules[0]!.flags.own).toMatchObject({ top: 2, bottom: 5, left: 4 });
  });

  test('in the same pane, and after the workbook was closed', async () => {
    await renewed('E', 4);
    meanwhile((rows) => rows);
    await renewed('E', 4);
    expect(column(4)).toEqual([null, null, ...FLAGS]);
  });

  test('with rows inserted among and above the schedule’s', async () => {
    meanwhile((rows) => [['A title'], ...rows.slice(0, 4), [99214, 'Visit', 500, 'Aetna', null], ...rows.slice(4)]);
    await renewed('E', 4);
    expect(column(4)).toEqual([null, null, null, 'Parley', 'Below target', 'Above the benchmark', ...FLAGS.slice(2)]);
  });

  test('with a rate raised, rows sorted, and a row copied below with its flag', async () => {
    meanwhile((rows) => {
      const [title, blank, heading, ...rates] = rows;
      const sorted = rates
        .toReversed()
        .map((row) => (row[0] === 90791 ? [90791, 'Evaluation', 174.32 * 1.2, 'Aetna', row[4]!] : row));
      return [title!, blank!, heading!, ...sorted, [90832, 'Therapy, 30 min', 20, 'Aetna', 'Below target']];
    });
    await renewed('E', 4);
    expect(column(4).slice(2)).toEqual([
      'Parley',
      'Below target',
      'Below target',
      expect.stringMatching(/^(?!Below)/),
      'Below target',
    ]);
  });

  test('with the table moved, and its sheet renamed', async () => {
    const moved = rowsNow().map((row) => [null, null, ...row]);
    openBook([[], [], ...moved], new Map(book.parts.settings), 'Aetna 2026');
    await renewed('G', 6);
    expect(column(6).slice(4)).toEqual(FLAGS);
  });

  test('with a column of the user’s between', async () => {
    meanwhile((rows) => rows.map((row, at) => [...row.slice(0, 4), ['', '', 'Note', 'a', 'b', 'c'][at]!, row[4]!]));
    await renewed('F', 5);
    expect(column(4).slice(2)).toEqual(['Note', 'a', 'b', 'c']);
  });

  test('with rows taken out of the schedule, whose flags go, too', async () => {
    meanwhile((rows) => rows.map((row, at) => (at === 5 ? [null, null, null, null, row[4]!] : row)));
    await renewed('E', 4);
    expect(column(4)).toEqual([null, null, ...FLAGS.slice(0, 3)]);
  });
});

describe('a column that somebody changed stays, and the flags go beside it', () => {
  beforeEach(flagged);

  test.each<[string, number, Raw, string]>([
    ['its heading', 2, 'Rates to talk about', 'heading'],
    ['a flag', 4, 'Below target: ask Ann', 'value'],
  ])('where it was %s', async (_, row, text, what) => {
    meanwhile((rows) => rows.map((cells, at) => (at === row ? [...cells.slice(0, 4), text] : cells)));
    const theirs = column(4);
    const seen = await audit();
    expect(seen.finds.schedules[0]!.flags).toEqual({ own: null, changed: [{ column: 4, row, what }] });
    expect(await flag(seen)).toMatchObject({ kind: 'flagged', where: 'Fee schedule, column F' });
    expect([column(4), column(5)]).toEqual([theirs, [null, null, ...FLAGS]]);
    expect(await remove(await audit())).toMatchObject({ kind: 'unflagged' });
    expect(column(4)).toEqual(theirs);
  });

  test('where it was changed after the audit', async () => {
    const seen = await audit();
    const sheet = book.sheets()[0]!;
    atOnce(sheet.write({ top: 4, left: 4, bottom: 4, right: 4 }, [['mine']]));
    expect(await flag(seen, true)).toMatchObject({ where: 'Fee schedule, column F' });
    expect(sheet.valueAt(4, 4)).toBe('mine');
  });
});

test('where rows were moved after the audit, no flag is written beside another’s rate', async () => {
  const seen = await audit();
  meanwhile((rows) => [...rows.slice(0, 3), ...rows.slice(3).toReversed()]);
  const before = everythingIn(book);
  expect(await flag(seen)).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('A4 of “Fee schedule” is not what was audited') as string,
  });
  expect(everythingIn(book)).toEqual(before);
});

describe('the column is removed on request', () => {
  test('and the sheet is as it was before', async () => {
    const before = everythingIn(book) as { sheets: unknown };
    await flagged();
    meanwhile((rows) => rows);
    expect(await remove(await audit())).toMatchObject({ kind: 'unflagged', where: 'Fee schedule, column E' });
    expect(everythingIn(book)).toMatchObject({ sheets: before.sheets });
    expect((await audit()).finds.schedules[0]!.flags.own).toBeNull();
  });

  test('but not where somebody has written in it since it was looked at', async () => {
    await flagged();
    const seen = await audit();
    atOnce(book.sheets()[0]!.write({ top: 3, left: 4, bottom: 3, right: 4 }, [['mine']]));
    const before = everythingIn(book);
    expect(await remove(seen)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('Nothing was removed') as string,
    });
    expect(everythingIn(book)).toEqual(before);
  });

  test('and a formula that shows what a flag does is not written over', async () => {
    await flagged();
    const seen = await audit();
    const read = excel.workbook.read.bind(excel.workbook);
    const values = await read('Fee schedule', { signal, progress: () => undefined });
    atOnce(book.sheets()[0]!.write({ top: 3, left: 4, bottom: 3, right: 4 }, [[{ formula: '=A1' }]]));
    const before = everythingIn(book);
    const workbook = { ...excel.workbook, read: () => Promise.resolve(values) };
    const last = await said((say) =>
      removeFlags({ workbook }, { schedule: seen.finds.schedules[0]!, finds: seen.finds }, signal, say),
    );
    expect(last).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('E4 no longer holds what Parley wrote there') as string,
    });
    expect(everythingIn(book)).toEqual(before);
  });
});
