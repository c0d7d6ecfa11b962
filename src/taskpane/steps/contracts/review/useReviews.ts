import { useCallback } from 'react';
import type { Contract, ContractReview } from '../../../../core/contracts';
import { reviewsNow } from '../../../../session';
import { type AfterAudit, useAfterAudit } from '../useAfterAudit';

/** The terms of the contracts beside their standards, anew whenever they or the audit are others; in the order of the contracts. */
export function useReviews(contracts: readonly Contract[]): AfterAudit<readonly ContractReview[]> {
  const make = useCallback(
    (signal: AbortSignal) => reviewsNow(contracts, { signal, progress: () => undefined }),
    [contracts],
  );
  return useAfterAudit(make);
}
