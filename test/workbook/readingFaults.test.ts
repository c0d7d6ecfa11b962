import { engine } from '../../src/taskpane/wizard/engine';
import { readWorkbook } from '../../src/taskpane/wizard/readWorkbook';
import { trouble } from '../../src/taskpane/wizard/trouble';
import type { Finds } from '../../src/taskpane/wizard/wizardState';
import { type Fault, Faults } from '../../src/workbench/host/faults';
import type { SheetPort, WorkbookPort as HostPort } from '../../src/workbench/host/workbookPort';
import type { SheetSpec } from '../../src/workbench/memory/memoryWorkbook';
import { everythingIn, type ExcelNode, openExcel } from './excelNode';
import { PATIENCE, withoutWaiting } from './impatience';

/* What the wizard does before anything is written: each of its questions to Excel goes wrong in turn, in every way. */

const SHEETS: readonly SheetSpec[] = [
  {
    name: 'Fees',
    rows: [
      ['Contracted rates', null, null, null],
      ['Code', 'Payer', 'Rate', 'Units'],
      [90837, 'Aetna', 104.5, 10],
      ['90834-95', 'Aetna', '$93.40', 20],
      [90791, 'Cigna', 148.5, null],
      ['H0015', 'Cigna', 'By report', 3],
    ],
    tables: [{ name: 'Rates', area: 'A2:D6' }],
    merges: ['A1:D1'],
    hiddenRows: [4],
  },
  {
    name: 'Alaska fees',
    rows: [
      ['CPT', 'Rate'],
      [90837, 190],
      [90834, 120],
    ],
  },
  { name: 'Notes', rows: [['Call the payers'], ['by Friday']] },
];

withoutWaiting();

/** What was found, or what the user is told instead. */
function find({ workbook }: ExcelNode): Promise<Finds | string> {
  const { signal } = new AbortController();
  const services = { workbook, engine, today: () => 46_000 };
  return readWorkbook(services, { signal, reading: () => undefined }).catch((thrown: unknown) =>
    trouble(thrown, signal),
  );
}

const namesIn = (found: Finds | string): unknown =>
  typeof found === 'string' ? found : found.schedules.map(({ mapping, rates }) => [mapping.sheet, rates]);

/** What is said of each fault: what happened, and what to do. */
const SAID: Readonly<Record<Fault, RegExp>> = {
  error: /^Excel could not do this \(GeneralException\)\. Save the workbook, close this pane, open it again/,
  halfway: /^Excel could not do this \(GeneralException\)\. Save the workbook, close this pane, open it again/,
  activityLimit: /^Excel is busy with another long task\. Wait for it to end and try again\.$/,
  requestTooLarge: /^Excel would not take so much at once\. Close other workbooks and try again\.$/,
  responseTooLarge: /^Excel would not hand over so much at once\. Audit fewer sheets at a time\.$/,
  protected: /is protected, or it is open for reading only\. Take the protection off/,
  stalled: /^Excel has not answered for a long time\. If a dialog is open or a cell is being edited, finish it\./,
  silent: /^Excel has not answered for a long time\. If a dialog is open or a cell is being edited, finish it\./,
};

describe('while the workbook is read', () => {
  let excel: ExcelNode;
  let before: unknown;
  let well: Finds | string;
  let syncs = 0;

  beforeAll(async () => {
    excel = await openExcel(SHEETS, PATIENCE);
    before = everythingIn(excel.office.workbook);
    const { count } = excel.office.faults;
    well = await find(excel);
    syncs = excel.office.faults.count - count;
  });
  afterAll(() => excel.close());

  test('two schedules are found where nothing fails', () => {
    expect(namesIn(well)).toEqual([
      ['Fees', 3],
      ['Alaska fees', 2],
    ]);
    expect(syncs).toBeGreaterThan(10);
  });

  test.each(Object.keys(SAID) as Fault[])(
    '%s at any question ends with words, and another try succeeds',
    async (fault) => {
      const { faults, workbook } = excel.office;
      let stops = 0;
      for (let n = 1; n <= syncs; n += 1) {
        faults.failAt(n, fault);
        const got = await find(excel);
        if (typeof got === 'string') {
          stops += 1;
          expect(got).toMatch(SAID[fault]);
        } else expect(got).toEqual(well);
        faults.clear();
        expect(everythingIn(workbook)).toEqual(before);
        expect(await find(excel)).toEqual(well);
      }
      // Cells that are too many for one answer are asked for in two: once for each sheet.
      expect(stops).toBe(fault === 'responseTooLarge' ? syncs - SHEETS.length : syncs);
    },
  );

  test('a row that Excel cannot hand over is named', async () => {
    const { faults } = excel.office;
    const said = new Set<unknown>();
    for (let n = 1; n <= syncs; n += 1) {
      faults.failAt(n, 'responseTooLarge', 100);
      said.add(await find(excel));
      faults.clear();
    }
    expect([...said].sort()).toEqual([
      'Excel would not hand over so much at once. Audit fewer sheets at a time.',
      ...['Alaska fees', 'Fees', 'Notes'].map(
        (sheet) => `Row 1 of “${sheet}” holds more text than Excel hands over at once. Shorten it and try again.`,
      ),
    ]);
  });
});

describe('while the workbook is read, somebody', () => {
  const GONE = 'A sheet that Parley read is no longer there. Look for fee schedules again.';

  /** What was found or said when this is done to the second sheet before the n-th question; with what is left, and found then. */
  async function changed(n: number, change: (sheet: SheetPort, book: HostPort) => void) {
    const excel = await openExcel(SHEETS, PATIENCE);
    const { workbook } = excel.office;
    let asked = 0;
    let left: unknown;
    const next = Reflect.get(Faults.prototype, 'next');
    const spied = jest.spyOn(Faults.prototype, 'next').mockImplementation(function (this: Faults, batch) {
      const { count } = this;
      const fault = next.call(this, batch);
      if (this.count > count) asked += 1;
      if (asked === n && left === undefined) {
        change(workbook.sheets()[1]!, workbook);
        left = everythingIn(workbook);
      }
      return fault;
    });
    const got = await find(excel);
    spied.mockRestore();
    const after = everythingIn(workbook);
    const again = await find(excel);
    excel.close();
    return { got: namesIn(got), left, after, again: namesIn(again), isOver: asked < n };
  }

  test.each<[string, (sheet: SheetPort, book: HostPort) => void, unknown[]]>([
    ['deletes a sheet', (sheet, book) => book.deleteSheet(sheet.id), [['Fees', 3]]],
    [
      'renames a sheet',
      (sheet) => (sheet.name = 'Juneau'),
      [
        ['Fees', 3],
        ['Juneau', 2],
      ],
    ],
  ])(
    '%s: either it was read before, or the user is told, and another try finds what is there',
    async (_, change, then) => {
      const outcomes: unknown[] = [];
      for (let n = 1; ; n += 1) {
        const { got, left, after, again, isOver } = await changed(n, change);
        if (isOver) break;
        expect(after).toEqual(left);
        expect(again).toEqual(then);
        outcomes.push(got);
      }
      const asItWas = [
        ['Fees', 3],
        ['Alaska fees', 2],
      ];
      expect(outcomes).toContainEqual(GONE);
      for (const outcome of outcomes) expect([GONE, then, asItWas]).toContainEqual(outcome);
    },
  );

  test('protects a sheet: what is protected is read like any other', async () => {
    const { got, left, after } = await changed(5, (sheet) => (sheet.protected = true));
    expect(got).toEqual([
      ['Fees', 3],
      ['Alaska fees', 2],
    ]);
    expect(after).toEqual(left);
  });
});
