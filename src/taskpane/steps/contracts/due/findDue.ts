import { type Deadline, dueSoon } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import { calendarNow } from '../../../../session';
import type { SheetInfo, WorkbookPort } from '../../../../workbook/port';
import { breath, findContracts, isCalledContracts } from '../findContracts';

/** Over a hundred contracts, which are read in some 30 ms; nobody has asked for this, so that it may not take long. */
const MOST_CELLS = 8_000;
const WITHIN = 30;

/**
 * What falls due within 30 days about the contracts of the first register on a sheet that is called after contracts, if it is not large.
 * Limits of claims, which come every day, are left to the calendar.
 */
export async function findDue(
  workbook: WorkbookPort,
  today: DayNumber,
  signal: AbortSignal,
): Promise<readonly Deadline[]> {
  const among = (sheet: SheetInfo): boolean => isCalledContracts(sheet) && sheet.cells <= MOST_CELLS;
  const register = await findContracts(workbook, { signal, among });
  if (!register) return [];
  await breath();
  const { entries } = await calendarNow(register.contracts, today, { signal, progress: () => undefined });
  const dated = entries.filter(({ kind }) => kind !== 'filing' && kind !== 'appeal');
  return dueSoon(dated, today, WITHIN);
}
