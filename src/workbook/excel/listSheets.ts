import { isReportSheet, looksReported } from '../../core/report';
import type { SheetInfo } from '../port';
import type { Conversation } from './excelRun';
import { standingSheets } from './ownSheets';

/** All sheets in three syncs, however many there are. */
export async function listSheets(conversation: Conversation): Promise<readonly SheetInfo[]> {
  const { context, sync } = conversation;
  const standing = await standingSheets(conversation);
  const asked = standing.map(({ id, name, ours }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      used: sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount'),
      title: !ours && isReportSheet(name) ? sheet.getRangeByIndexes(0, 0, 1, 1).load('values') : undefined,
    };
  });
  await sync();
  return standing.map(({ name, visibility, ours }, index) => {
    const { used, title } = asked[index] ?? {};
    return {
      name,
      cells: !used || used.isNullObject ? 0 : used.rowCount * used.columnCount,
      hidden: visibility !== 'Visible',
      ours,
      looksOurs: title !== undefined && looksReported(name, title.values[0]?.[0]),
    };
  });
}
