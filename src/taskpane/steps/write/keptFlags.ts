import * as v from 'valibot';
import type { KeptFlags } from '../../../core/flags';
import type { WorkbookPort } from '../../../workbook/port';

/** What the workbook keeps of flags that were written into it. */
export const KEPT_FLAGS = 'flags';

const SHAPE = v.array(v.string());

export async function recallFlags(workbook: Pick<WorkbookPort, 'recall'>): Promise<KeptFlags> {
  const checked = v.safeParse(SHAPE, await workbook.recall(KEPT_FLAGS));
  return checked.success ? checked.output : [];
}
