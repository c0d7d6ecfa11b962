import { type Register, readRegister } from '../../../core/contracts';
import type { SheetInfo, WorkbookPort } from '../../../workbook/port';
import { isRead } from '../../wizard/unreadWhy';

/** A register is small; a sheet beyond this is of claims or rates, and takes long to read. */
const MOST_CELLS = 500_000;

/** Whether a sheet is called after contracts. */
export const isCalledContracts = ({ name }: SheetInfo): boolean => /contract/i.test(name);

/** Between two pieces of work clicks and keys go first. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Search {
  readonly signal: AbortSignal;
  /** Called before a sheet is read. */
  readonly reading?: (sheet: string) => void;
  /** Leaves out sheets that are not worth it. */
  readonly among?: (sheet: SheetInfo) => boolean;
}

/**
 * The register of the workbook: the first that is found on the user's sheets, those that are called after contracts before the others
 * and small ones before large ones. Nothing where there is none.
 */
export async function findContracts(
  workbook: WorkbookPort,
  { signal, reading, among = () => true }: Search,
): Promise<Register | null> {
  const sheets = (await workbook.sheets())
    .filter((sheet) => isRead(sheet, MOST_CELLS) && among(sheet))
    .sort((a, b) => Number(isCalledContracts(b)) - Number(isCalledContracts(a)) || a.cells - b.cells);
  for (const { name } of sheets) {
    signal.throwIfAborted();
    reading?.(name);
    const cells = await workbook.read(name, { signal, progress: () => undefined });
    await breath();
    const register = readRegister(cells);
    if (register) return register;
  }
  return null;
}
