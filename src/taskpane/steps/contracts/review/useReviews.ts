import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Contract, ContractReview } from '../../../../core/contracts';
import { lastAudit, onAudit, reviewsNow } from '../../../../session';
import { trouble } from '../../../wizard/trouble';

export type Reviews =
  | { readonly kind: 'running' }
  | { readonly kind: 'reviewed'; readonly reviews: readonly ContractReview[]; readonly audited: boolean }
  | { readonly kind: 'failed'; readonly says: string };

/** The terms of the contracts beside their standards, anew whenever they or the audit are others; in the order of the contracts. */
export function useReviews(contracts: readonly Contract[]): Reviews {
  const audit = useSyncExternalStore(onAudit, lastAudit);
  const [reviews, setReviews] = useState<Reviews>({ kind: 'running' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    reviewsNow(contracts, { signal, progress: () => undefined }).then(
      (made) => {
        if (!signal.aborted) setReviews({ kind: 'reviewed', reviews: made, audited: audit !== null });
      },
      (thrown: unknown) => {
        if (!signal.aborted) setReviews({ kind: 'failed', says: trouble(thrown) });
      },
    );
    return () => controller.abort();
  }, [contracts, audit]);
  return reviews;
}
