import { startTransition, useEffect, useState } from 'react';
import type { Progress } from '../../core/pausing';
import { runSliced } from '../../session';

/** The result of a run that pauses, so that the pane answers meanwhile; of the last one while a new one is on its way. */
export function useSliced<T>(work: () => Generator<Progress, T>): {
  readonly value: T | null;
  readonly isStale: boolean;
} {
  const [last, setLast] = useState<{ readonly of: typeof work; readonly value: T } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // What has just been drawn is shown first.
    const begin = setTimeout(() => {
      runSliced(work(), { signal, progress: () => undefined }).then(
        // What is drawn of it may take long, too, and gives way.
        (value) => startTransition(() => setLast({ of: work, value })),
        (thrown: unknown) => {
          if (!signal.aborted) throw thrown;
        },
      );
    });
    return () => {
      clearTimeout(begin);
      controller.abort();
    };
  }, [work]);
  return { value: last?.value ?? null, isStale: last?.of !== work };
}
