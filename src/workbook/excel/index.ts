import type { WorkbookPort } from '../port';
import { type Conversation, excelRun, PATIENCE } from './excelRun';
import { flagColumn } from './flagColumn';
import { recall, remember } from './memory';
import { standingSheets } from './ownSheets';
import { readSheet } from './readSheet';
import { writeReport } from './writeReport';

async function sheets(conversation: Conversation): ReturnType<WorkbookPort['sheets']> {
  const { context, sync } = conversation;
  const standing = await standingSheets(conversation, sync);
  const used = standing.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load('rowCount,columnCount'),
  );
  await sync();
  return standing.map(({ name, hidden, ours }, index) => {
    const range = used[index];
    return { name, hidden, ours, cells: !range || range.isNullObject ? 0 : range.rowCount * range.columnCount };
  });
}

/** The workbook that this Excel has open. `patience`: milliseconds after which an Excel that does not answer is given up. */
export function excelWorkbook(patience: number = PATIENCE): WorkbookPort {
  return {
    sheets: () => excelRun(sheets, patience),
    read: (sheet, watch) => excelRun((run) => readSheet(run, sheet, watch), patience, watch.signal),
    select: ({ sheet, row, column }) =>
      excelRun(async ({ context, sync }) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRangeByIndexes(row, column, 1, 1).select();
        await sync();
      }, patience),
    write: (report, watch) => excelRun((run) => writeReport(run, report, watch), patience, watch.signal),
    flag: (column, watch) => excelRun((run) => flagColumn(run, column), patience, watch.signal),
    recall: (name) => excelRun((run) => recall(run, name), patience),
    remember: (name, value) => excelRun((run) => remember(run, name, value), patience),
  };
}
