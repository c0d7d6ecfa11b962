import type { Fault } from '../../src/workbench/host/faults';
import { WorkbookError } from '../../src/workbook/port';
import { type ExcelInTurn, openExcelInTurn } from './excelNode';
import { type Broken, broken, GROUPED, IN_PIECES, RUNS } from './faultRuns';
import { PATIENCE, withoutWaiting } from './impatience';

withoutWaiting();

let excel: ExcelInTurn;
beforeAll(async () => (excel = await openExcelInTurn(PATIENCE)));
afterAll(() => excel.close());

interface Book {
  readonly sheets: readonly { readonly name: string; readonly cells: unknown }[];
}
const namesIn = (book: unknown): readonly string[] => (book as Book).sheets.map(({ name }) => name);
const cellsIn = (book: unknown, name: string): unknown => (book as Book).sheets.find((sheet) => sheet.name === name);

/** What the user sees of a book that somebody has to look after. */
function told(outcome: unknown, before: unknown, after: unknown): void {
  const words = String(outcome);
  const fresh = namesIn(after).filter((name) => !namesIn(before).includes(name));
  for (const name of fresh) expect(words).toContain(`“${name}”`);
  const isChanged = JSON.stringify(cellsIn(before, 'Fee schedule')) !== JSON.stringify(cellsIn(after, 'Fee schedule'));
  if (isChanged) expect(words).toMatch(/look at the cells \S+ on “Fee schedule”/);
  expect(cellsIn(after, 'Parley findings')).toEqual(cellsIn(before, 'Parley findings'));
}

/** Reports, flag columns, tables and rows; what is kept in the workbook’s settings nobody sees. */
const SEEN = [...GROUPED, ...RUNS.filter(([name]) => name.startsWith('a report')), ...IN_PIECES];

describe.each(SEEN)('%s', (...run) => {
  let well: Broken;
  beforeAll(async () => {
    well = await broken(excel, run, 0);
  });

  test.each<Fault>(['halfway', 'stalled'])(
    'from whichever sync on nothing goes any more by %s, says what is left and how to remove it',
    async (fault) => {
      for (let n = 1; n <= well.syncs; n += 1) {
        const { before, after, outcome } = await broken(excel, run, n, fault, 1000);
        // A complete report whose tables have plain names is no failure.
        if (outcome === 'done') expect(namesIn(after)).toEqual(namesIn(well.after));
        else {
          expect(outcome).toBeInstanceOf(WorkbookError);
          told(outcome, before, after);
        }
      }
    },
    60_000,
  );

  test('where the first try of tidying up fails halfway, too, the next one succeeds', async () => {
    for (let n = 1; n <= well.syncs; n += 1) {
      const { before, after, outcome } = await broken(excel, run, n, 'halfway', 2);
      expect(after).toEqual(outcome === 'done' ? well.after : before);
    }
  }, 60_000);
});
