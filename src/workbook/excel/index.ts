import type { WorkbookPort } from '../port';
import { excelRun, PATIENCE } from './excelRun';
import { flagColumn } from './flagColumn';
import { keepPack, keptPack } from './keptPack';
import { listSheets } from './listSheets';
import { recall, remember } from './memory';
import { readSheet } from './readSheet';
import { writeReport } from './writeReport';

/** The workbook that this Excel has open. `patience`: milliseconds after which an Excel that does not answer is given up. */
export function excelWorkbook(patience: number = PATIENCE): WorkbookPort {
  return {
    sheets: () => excelRun(listSheets, { patience }),
    read: (sheet, watch) => excelRun((run) => readSheet(run, sheet, watch), { patience, signal: watch.signal }),
    select: ({ sheet, row, column }) =>
      excelRun(
        async ({ context, sync }) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRangeByIndexes(row, column, 1, 1).select();
          await sync();
        },
        { patience },
      ),
    write: (report, watch) => writeReport(report, watch, patience),
    flag: (column, watch) => flagColumn(column, watch, patience),
    // Only the page of contracts asks for these, with whose chunk they come.
    addTable: async (table) =>
      (await import(/* webpackChunkName: "contracts" */ './addTable')).addTable(table, patience),
    putRow: async (change) => (await import(/* webpackChunkName: "contracts" */ './putRow')).putRow(change, patience),
    recall: (name) => recall(name, patience),
    remember: (name, value) => remember(name, value, patience),
    keptPack: () => keptPack(patience),
    keepPack: (file) => keepPack(file, patience),
    recalculate: () =>
      excelRun(
        async ({ context, sync }) => {
          // Less would leave out cells whose arguments are what they were.
          context.application.calculate('Full');
          await sync();
        },
        { patience },
      ),
  };
}
