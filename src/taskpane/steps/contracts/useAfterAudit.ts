import { useEffect, useState, useSyncExternalStore } from 'react';
import { lastAudit, onAudit } from '../../../session';
import { trouble } from '../../wizard/trouble';

export type AfterAudit<T> =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly made: T; readonly audited: boolean }
  | { readonly kind: 'failed'; readonly says: string };

/** What is made with the last audit, if there was one: anew whenever that is another, or `make`, which stays while its inputs do. */
export function useAfterAudit<T>(make: (signal: AbortSignal) => Promise<T>): AfterAudit<T> {
  const audit = useSyncExternalStore(onAudit, lastAudit);
  const [state, setState] = useState<AfterAudit<T>>({ kind: 'running' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    make(signal).then(
      (made) => {
        if (!signal.aborted) setState({ kind: 'done', made, audited: audit !== null });
      },
      (thrown: unknown) => {
        if (!signal.aborted) setState({ kind: 'failed', says: trouble(thrown) });
      },
    );
    return () => controller.abort();
  }, [make, audit]);
  return state;
}
