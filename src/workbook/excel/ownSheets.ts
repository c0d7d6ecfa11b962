import { REPORT_MARK } from '../../core/report';
import type { Conversation } from './excelRun';
import { hasExcelApi } from './requirements';

/** Older Excels keep no properties of a sheet. */
const hasMarks = (): boolean => hasExcelApi('1.12');

/** A sheet of the workbook as it stands. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly ours: boolean;
}

/** The sheets, and which of them an earlier run marked; an Excel too old for marks has none that are known to be ours. */
export async function standingSheets({ context, sync }: Conversation): Promise<readonly StandingSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await sync();
  const marks = hasMarks()
    ? worksheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(REPORT_MARK).load('key'))
    : [];
  if (marks.length > 0) await sync();
  return worksheets.items.map(({ id, name, visibility }, index) => ({
    id,
    name,
    visibility,
    ours: marks[index]?.isNullObject === false,
  }));
}

export function markAsOurs(sheet: Excel.Worksheet): void {
  if (hasMarks()) sheet.customProperties.add(REPORT_MARK, 'report');
}
