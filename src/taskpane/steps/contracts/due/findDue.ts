import { type Deadline, dueSoon, readRegister } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import { calendarNow } from '../../../../session';
import type { WorkbookPort } from '../../../../workbook/port';

/** Over a hundred contracts, which are read in some 30 ms; nobody has asked for this, so that it may not take long. */
const MOST_CELLS = 8_000;
const WITHIN = 30;

/** Lets clicks and keys go first. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * What falls due within 30 days about the contracts of the first register on a sheet that is called after contracts, if it is not large.
 * Limits of claims, which come every day, are left to the calendar.
 */
export async function findDue(
  workbook: WorkbookPort,
  today: DayNumber,
  signal: AbortSignal,
): Promise<readonly Deadline[]> {
  const sheets = (await workbook.sheets())
    .filter(({ name, ours, cells }) => /contract/i.test(name) && !ours && cells > 0 && cells <= MOST_CELLS)
    .sort((a, b) => a.cells - b.cells);
  for (const { name } of sheets) {
    signal.throwIfAborted();
    const watch = { signal, progress: () => undefined };
    const cells = await workbook.read(name, watch);
    await breath();
    const register = readRegister(cells);
    if (!register) continue;
    await breath();
    const { entries } = await calendarNow(register.contracts, today, watch);
    const dated = entries.filter(({ kind }) => kind !== 'filing' && kind !== 'appeal');
    return dueSoon(dated, today, WITHIN);
  }
  return [];
}
