import { WorkbookError } from '../port';
import { pause } from './pause';
import { SILENT } from './words';
import { workbookError } from './workbookError';

/** One conversation with Excel. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /** Sends what was queued; rejects when the user has cancelled, and when Excel stays silent. */
  readonly sync: () => Promise<void>;
}

export interface Manner {
  /** Milliseconds after which an Excel that does not answer is given up. */
  readonly patience: number;
  readonly signal?: AbortSignal;
  /** One step of undo for all of it, where Excel can; deleting a sheet is refused within. */
  readonly oneStep?: boolean;
}

/** An unanswered call never ends by itself in the library, so that somebody has to lose patience. */
export const PATIENCE = 120_000;

async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookError(SILENT)), milliseconds);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a batch, waiting for a cell that is being edited.
 * @throws WorkbookError in words for the user; the signal's reason where it was cancelled.
 */
export async function excelRun<T>(
  batch: (conversation: Conversation) => Promise<T>,
  { patience, signal, oneStep = false }: Manner,
): Promise<T> {
  try {
    return await new Promise<T>((resolve, reject) => {
      const conversing = async (context: Excel.RequestContext): Promise<void> => {
        const sync = async (): Promise<void> => {
          signal?.throwIfAborted();
          await pause();
          await within(patience, context.sync());
          await pause();
          signal?.throwIfAborted();
        };
        await batch({ context, sync }).then(resolve, reject);
      };
      // The library tidies up after the batch; nobody waits for that, since a silent Excel never ends it.
      Excel.run({ delayForCellEdit: true, mergeUndoGroup: oneStep }, conversing).catch(reject);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
