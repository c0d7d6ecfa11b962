import * as v from 'valibot';
import type { WorkbookPort } from '../../../workbook/port';

/** Under this name a workbook remembers where its packs are published, for whoever opens it elsewhere. */
const NAME = 'packAddresses';
/** Nobody has more; whoever edits the file may have written anything. */
const MOST = 10;

const addresses = v.pipe(v.array(v.pipe(v.string(), v.startsWith('http'), v.maxLength(2000))), v.maxLength(MOST));

/** The addresses of packs that this workbook was worked out with, the last one last. */
export async function recallAddresses(workbook: WorkbookPort): Promise<readonly string[]> {
  const kept = v.safeParse(addresses, await workbook.recall(NAME));
  return kept.success ? kept.output : [];
}

export async function rememberAddress(workbook: WorkbookPort, address: string): Promise<void> {
  const before = await recallAddresses(workbook);
  if (before.at(-1) === address) return;
  await workbook.remember(NAME, [...before.filter((one) => one !== address), address].slice(-MOST));
}
