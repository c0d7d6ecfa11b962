import { withNames } from '../../core/report';
import type { Conversation } from './excelRun';
import { fillSheet } from './fillSheet';
import { markAsOurs } from './ownSheets';
import type { Placement } from './placement';

/** Adds the report's sheets beside what is there, each complete but for its name if that is taken by an earlier run. */
export async function stageReport(
  conversation: Conversation,
  { placed, replaced }: Placement,
  progress: (share: number) => void,
): Promise<void> {
  const { context, sync } = conversation;
  for (const { staged } of placed) markAsOurs(context.workbook.worksheets.add(staged));
  await sync();
  const all = placed.reduce((sum, { report }) => sum + report.table.rows.length, 0);
  const names = new Map(placed.map(({ report, staged }) => [report.name, staged]));
  let written = 0;
  for (const { report, staged } of placed) {
    // Excel has formulas follow a sheet that gets another name.
    const named = withNames(report, (name) => names.get(name) ?? name);
    await fillSheet(conversation, staged, named, (rows) => {
      written += rows;
      progress(written / Math.max(1, all));
    });
  }
  if (replaced.length > 0) return;
  await nameTables(conversation, placed);
}

/** Gives the tables their names, but one that a table of the user's has, and shows the first sheet. */
export async function nameTables({ context, sync }: Conversation, placed: Placement['placed']): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const holders = placed.map(({ report }) => tables.getItemOrNullObject(report.table.name).load('name'));
  await sync();
  placed.forEach(({ report, name }, index) => {
    if (holders[index]?.isNullObject) worksheets.getItem(name).tables.getItemAt(0).name = report.table.name;
  });
  const [first] = placed;
  if (first) worksheets.getItem(first.name).activate();
  await sync();
}
