import type { WorkbookPort } from '../port';
import { excelRun, PATIENCE } from './excelRun';
import { keepPack, keptPack } from './keptPack';
import { listSheets } from './listSheets';
import { recall, remember } from './memory';
import { readSheet } from './readSheet';

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
    // Whoever writes has looked at something first, while which this comes.
    write: async (report, watch) =>
      (await import(/* webpackChunkName: "writing" */ './writeReport')).writeReport(report, watch, patience),
    flag: async (column, watch) =>
      (await import(/* webpackChunkName: "writing" */ './flagColumn')).flagColumn(column, watch, patience),
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
