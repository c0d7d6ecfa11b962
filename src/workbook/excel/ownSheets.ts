import type { Conversation } from './excelRun';
import { hasExcelApi } from './requirements';

/** What marks a sheet as Parley's own, so that a sheet of the user's that happens to have our name is never taken for ours. */
const MARK = 'Parley.report';
const MARKS = '1.12';

/** A sheet of the workbook as it stands. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly ours: boolean;
}

const VISIBLE = 'Visible';

/** The sheets, and which of them an earlier run wrote; without marks, in an old Excel, none is known to be ours. */
export async function standingSheets(
  { context }: Conversation,
  sync: () => Promise<void>,
): Promise<readonly StandingSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await sync();
  const marks = hasExcelApi(MARKS)
    ? worksheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(MARK).load('key'))
    : [];
  if (marks.length > 0) await sync();
  return worksheets.items.map(({ id, name, visibility }, index) => ({
    id,
    name,
    hidden: visibility !== VISIBLE,
    ours: marks[index]?.isNullObject === false,
  }));
}

export function markAsOurs(sheet: Excel.Worksheet): void {
  if (hasExcelApi(MARKS)) sheet.customProperties.add(MARK, 'report');
}
