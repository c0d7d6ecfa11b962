import { WorkbookError } from '../port';
import { type Conversation, excelRun } from './excelRun';
import { insist } from './insist';
import { isWorthSeveralSteps } from './undoGroup';

/** Something that is done whole or not at all. */
export interface Deed {
  readonly act: (run: Conversation) => Promise<void>;
  /** Puts back what was there, whatever of it was done. */
  readonly undo: (run: Conversation) => Promise<void>;
  /** What to tell the user where even that fails, with the reason of the first failure. */
  readonly left: (why: string) => string;
}

/** Does it in one step of undo where Excel can, and takes it back where a part fails. */
export async function allOrNothing(deed: Deed, patience: number, oneStep = true): Promise<void> {
  try {
    await excelRun(deed.act, { patience, oneStep });
  } catch (error) {
    const stuck = await insist(() => excelRun(deed.undo, { patience }));
    const why = error instanceof Error ? error.message : String(error);
    if (stuck) throw new WorkbookError(deed.left(why), { cause: error });
    if (!oneStep || !isWorthSeveralSteps(error)) throw error;
    await allOrNothing(deed, patience, false);
  }
}
