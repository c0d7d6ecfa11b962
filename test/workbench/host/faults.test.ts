import type { Fault } from '../../../src/workbench/host/faults';
import { createOfficeNode, type OfficeNode } from '../../support/officeNode';

let office: OfficeNode;

beforeEach(async () => {
  office = await createOfficeNode();
});

afterEach(() => office.close());

/** Writes A1 in one sync and B1 in the next. */
const writeTwice = (): Promise<string> =>
  office.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['first']];
    await context.sync();
    sheet.getRange('B1').values = [['second']];
    sheet.getRange('C1').values = [['third']];
    await context.sync();
    return 'written';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);

const written = (): unknown[] => [0, 1, 2].map((column) => office.workbook.sheets()[0]?.valueAt(0, column));

test.each<[Fault, string, unknown[]]>([
  ['error', 'GeneralException', ['first', null, null]],
  ['halfway', 'GeneralException', ['first', 'second', null]],
  ['protected', 'AccessDenied', ['first', null, null]],
  ['activityLimit', 'ActivityLimitReached', ['first', null, null]],
  ['requestTooLarge', 'RequestPayloadSizeLimitExceeded', ['first', null, null]],
  ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded', ['first', 'second', 'third']],
])('the second sync fails by %s as %s', async (fault, code, cells) => {
  office.faults.failAt(2, fault);
  expect(await writeTwice()).toBe(code);
  expect(written()).toEqual(cells);
});

test.each<[Fault, unknown[]]>([
  ['stalled', ['first', null, null]],
  ['silent', ['first', 'second', 'third']],
])('a %s sync is answered when it is released', async (fault, cells) => {
  office.faults.failAt(2, fault);
  const answer = writeTwice();
  const early = await Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve('waits'), 100))]);
  expect([early, written()]).toEqual(['waits', cells]);
  office.faults.release();
  expect(await answer).toBe('written');
});

test('counts the syncs that ask something of the workbook', async () => {
  expect(await writeTwice()).toBe('written');
  expect(office.faults.count).toBe(2);
});

test.each([
  ['request', 'RequestPayloadSizeLimitExceeded', (range: Excel.Range) => void (range.values = [['x'.repeat(32_000)]])],
])('refuses a %s of more than 5 MB', async (_, code, write) => {
  const got = await office.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // 170 cells of 32,000 characters are 5.4 million.
    for (let row = 0; row < 170; row += 1) write(sheet.getCell(row, 0));
    await context.sync();
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  expect(got).toBe(code);
});

test('refuses an answer of more than 5 MB', async () => {
  const got = await office.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const top of [0, 100]) {
      sheet.getRangeByIndexes(top, 0, 100, 1).values = Array.from({ length: 100 }, () => ['y'.repeat(30_000)]);
      await context.sync();
    }
    const half = sheet.getRangeByIndexes(0, 0, 100, 1).load('values');
    await context.sync();
    const all = sheet.getRangeByIndexes(0, 0, 200, 1).load('values');
    await context.sync();
    return [half.values.length, all.values.length];
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
  expect(got).toBe('ResponsePayloadSizeLimitExceeded');
});
