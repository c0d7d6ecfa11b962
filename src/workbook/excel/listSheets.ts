import { isReportSheet } from '../../core/report';
import type { SheetInfo } from '../port';
import type { Conversation } from './excelRun';
import { hasMarks, standingSheets } from './ownSheets';

/** All sheets in three syncs, however many there are. */
export async function listSheets(conversation: Conversation): Promise<readonly SheetInfo[]> {
  const { context, sync } = conversation;
  const standing = await standingSheets(conversation);
  const used = standing.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load('rowCount,columnCount'),
  );
  await sync();
  return standing.map(({ name, visibility, ours }, index) => {
    const range = used[index];
    return {
      name,
      cells: !range || range.isNullObject ? 0 : range.rowCount * range.columnCount,
      hidden: visibility !== 'Visible',
      ours: ours || (!hasMarks() && isReportSheet(name)),
    };
  });
}
