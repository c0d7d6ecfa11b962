import { WorkbookError } from '../port';
import { SILENT } from './words';
import { workbookError } from './workbookError';

/** One conversation with Excel. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /** Sends what was queued; rejects when the user has cancelled, and when Excel stays silent. */
  readonly sync: () => Promise<void>;
  /** The same for taking back what was begun, which nothing cancels. */
  readonly syncAnyway: () => Promise<void>;
}

/** An unanswered call never ends by itself in the library, so that somebody has to lose patience. */
export const PATIENCE = 120_000;

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookError(SILENT)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a batch as one step of undo where Excel can (ExcelApi 1.20), waiting for a cell that is being edited.
 * @throws WorkbookError in words for the user; the signal's reason where it was cancelled.
 */
export async function excelRun<T>(
  batch: (conversation: Conversation) => Promise<T>,
  patience: number,
  signal?: AbortSignal,
): Promise<T> {
  const answer = async (context: Excel.RequestContext): Promise<void> => {
    await within(patience, context.sync());
  };
  const run = async (context: Excel.RequestContext): Promise<T> =>
    batch({
      context,
      syncAnyway: () => answer(context),
      sync: async () => {
        signal?.throwIfAborted();
        await answer(context);
        signal?.throwIfAborted();
      },
    });
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  const kept = async (context: Excel.RequestContext): Promise<void> => {
    try {
      outcome = { value: await run(context) };
    } catch (error) {
      outcome = { error };
    }
  };
  try {
    await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, kept);
  } catch (error) {
    // The library tidies up after the batch; where that fails, the batch has ended all the same.
    outcome ??= { error };
  }
  if (outcome && 'value' in outcome) return outcome.value;
  throw workbookError(outcome?.error);
}
