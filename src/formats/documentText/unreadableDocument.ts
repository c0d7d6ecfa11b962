import type { FailureDetails, FailureKind } from '../../core/failures';
import { type Failed, failed } from '../../core/result';

/** Ends reading from deep inside of it; the way out is a failure, which `readDocument` answers with. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';

  constructor(
    readonly failed: Failed,
    options?: ErrorOptions,
  ) {
    super(failed.failure.message, options);
  }
}

export const unreadable = <K extends FailureKind>(kind: K, detail: FailureDetails[K], cause?: unknown) =>
  new UnreadableDocument(failed(kind, detail), { cause });
