import { loadedPacks, marketAskedInVain, onPacks, packShelf } from '../session';
import { excelWorkbook } from '../workbook/excel';

/**
 * Loads the packs of market rates that the browser keeps and the workbook brings along, for cells are to be answered without the
 * pane being looked at; from then on lets cells be worked out again whenever other packs are loaded. Its own chunk begins here.
 */
export async function openPacks(): Promise<void> {
  const workbook = excelWorkbook();
  // A busy Excel works its cells out when it is asked to the next time.
  const again = (): void => void workbook.recalculate().catch(() => undefined);
  await packShelf.open(workbook);
  // Cells that nobody has asked about show what they were saved with, by the same packs.
  if (loadedPacks().length > 0 && marketAskedInVain()) again();
  onPacks(again);
}
