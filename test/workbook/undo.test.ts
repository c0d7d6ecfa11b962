import type * as HostObjects from '../../src/workbench/host/hostObject';
import type { WorkbookPort } from '../../src/workbook/port';
import { openExcel, REPORT, USER, watch } from './excelNode';

/* How much of Excel's undo a write takes: which calls change something, and within which `Excel.run`. */

/** A change that the library asked the host for, by the names of Office.js: `Worksheet.name`. */
interface Change {
  readonly member: string;
  readonly run: number;
}

const mockChanges: Change[] = [];
let mockRun = 0;

jest.mock('../../src/workbench/host/hostObject', () => {
  const actual = jest.requireActual<typeof HostObjects>('../../src/workbench/host/hostObject');
  const record = (typeName: string, name: string): void => {
    const member = `${typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    mockChanges.push({ member, run: mockRun });
  };
  const hostType: typeof actual.hostType = (typeName, members) => {
    const make = actual.hostType(typeName, members);
    return (self) => {
      const object = make(self);
      const watched: Pick<HostObjects.HostObject, 'set' | 'call'> = {
        set: (name, value) => {
          record(typeName, name);
          return object.set(name, value);
        },
        call: (name, args) => {
          if (!/^(_|Get)/.test(name)) record(typeName, name);
          return object.call(name, args);
        },
      };
      return Object.assign(Object.create(object) as HostObjects.HostObject, watched);
    };
  };
  return { ...actual, hostType };
});

/**
 * What Excel cannot take back, of those parts that a report or a row could touch: the table of “Undo capabilities with the Excel
 * JavaScript API” (learn.microsoft.com, 2025), on the web or on the desktop. One of these within the group, and Excel refuses the whole.
 */
const NEVER_UNDONE = [
  'Chart.categoryLabelLevel',
  'Chart.seriesNameLevel',
  'NamedItem.comment',
  'Workbook.insertWorksheetsFromBase64',
  'Workbook.save',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.standardWidth',
  'Worksheet.visibility',
  'WorksheetCollection.addFromBase64',
];
const NEVER_UNDONE_PARTS =
  /^(AllowEditRange|DocumentProperties|PivotTableStyle|Style|TableStyle|WorkbookProtection|WorksheetProtection)/;

/** What changes nothing that a person sees; settings are no part of Excel's undo. */
const ASIDE = /^(AddinInternalService|Setting|Application\.suspend|Worksheet\.activate)/;

/** The runs that change something, each with the one step of undo that it asks for, and its changes. */
async function runsOf(
  prepare: (port: WorkbookPort) => Promise<unknown>,
  act: (port: WorkbookPort) => Promise<unknown>,
) {
  const excel = await openExcel(USER);
  await prepare(excel.workbook);
  const run = Excel.run as (options: { mergeUndoGroup: boolean }, batch: never) => Promise<unknown>;
  const asked: boolean[] = [];
  Object.assign(Excel, {
    run: (options: { mergeUndoGroup: boolean }, batch: never) => {
      mockRun = asked.push(options.mergeUndoGroup) - 1;
      return run(options, batch);
    },
  });
  mockChanges.length = 0;
  await act(excel.workbook);
  excel.close();
  return asked
    .map((inOneStep, at) => ({
      inOneStep,
      changes: mockChanges
        .filter((change) => change.run === at && !ASIDE.test(change.member))
        .map(({ member }) => member),
    }))
    .filter(({ changes }) => changes.length > 0);
}

const isNeverUndone = (member: string): boolean => NEVER_UNDONE.includes(member) || NEVER_UNDONE_PARTS.test(member);

const nothing = () => Promise.resolve();

const FLAGS = { sheet: 'Fee schedule', firstRow: 0, column: 3, values: ['Flag', 'low', null], format: '0.0' };

const TABLE = {
  sheet: 'Contracts',
  table: 'ParleyContracts',
  columns: [{ heading: 'Payer', width: 20, format: 'General', choices: ['Aetna'] }],
};

const ROW = {
  sheet: 'Fee schedule',
  table: 'Fees',
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  row: 2,
  read: { headings: new Map([[0, 'Code']]), cells: new Map([[0, '90834-95']]) },
  cells: [{ column: 1, value: 93.4, format: 'General', choices: [] }],
};

test.each<[string, (port: WorkbookPort) => Promise<unknown>]>([
  ['a first report', (port) => port.write(REPORT, watch())],
  ['a flag column', (port) => port.flag(FLAGS, watch())],
  ['a register', (port) => port.addTable(TABLE)],
  ['a row of it', (port) => port.putRow(ROW)],
])('%s is asked for as one step of undo, and has nothing in it that Excel cannot take back', async (_, act) => {
  const runs = await runsOf(nothing, act);
  expect(runs.map(({ inOneStep }) => inOneStep)).toEqual([true]);
  expect(runs[0]?.changes).toContain('Range.formulas');
  expect(runs[0]?.changes.filter(isNeverUndone)).toEqual([]);
});

test('a report in place of an earlier one deletes sheets, which Excel cannot take back: it asks for no step', async () => {
  const write = (port: WorkbookPort): Promise<unknown> => port.write(REPORT, watch());
  const runs = await runsOf(write, write);
  expect(runs.flatMap(({ changes }) => changes)).toEqual(
    expect.arrayContaining(['Worksheet.name', 'Worksheet.delete']),
  );
  expect(runs.map(({ inOneStep }) => inOneStep)).not.toContain(true);
});
