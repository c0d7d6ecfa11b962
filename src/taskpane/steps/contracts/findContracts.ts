import { type Register, readRegister } from '../../../core/contracts';
import type { WorkbookPort } from '../../../workbook/port';

/** A register is small; a sheet beyond this is of claims or rates, and takes long to read. */
const MOST_CELLS = 500_000;

/**
 * The register of the workbook: the first that is found on the user's sheets, those that are called after contracts before the others
 * and small ones before large ones. Nothing where there is none.
 */
export async function findContracts(
  workbook: WorkbookPort,
  signal: AbortSignal,
  reading: (sheet: string) => void,
): Promise<Register | null> {
  const isNamed = (name: string): boolean => /contract/i.test(name);
  const sheets = (await workbook.sheets())
    .filter(({ ours, cells }) => !ours && cells > 0 && cells <= MOST_CELLS)
    .sort((a, b) => Number(isNamed(b.name)) - Number(isNamed(a.name)) || a.cells - b.cells);
  for (const { name } of sheets) {
    signal.throwIfAborted();
    reading(name);
    const register = readRegister(await workbook.read(name, { signal, progress: () => undefined }));
    if (register) return register;
  }
  return null;
}
