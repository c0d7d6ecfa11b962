import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Contract, Portfolio } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import { lastAudit, onAudit, portfolioNow } from '../../../../session';
import { trouble } from '../../../wizard/trouble';
import type { Numbers } from '../useKept';

export type Ranking =
  | { readonly kind: 'running' }
  | { readonly kind: 'ranked'; readonly portfolio: Portfolio; readonly audited: boolean }
  | { readonly kind: 'failed'; readonly says: string };

/** The contracts, ranked anew whenever they or the audit are others. */
export function usePortfolio(
  contracts: readonly Contract[],
  today: DayNumber,
  settings: Numbers,
  weights: Numbers,
): Ranking {
  const audit = useSyncExternalStore(onAudit, lastAudit);
  const [ranking, setRanking] = useState<Ranking>({ kind: 'running' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    portfolioNow(contracts, today, { signal, progress: () => undefined }, { settings, weights }).then(
      (portfolio) => {
        if (!signal.aborted) setRanking({ kind: 'ranked', portfolio, audited: audit !== null });
      },
      (thrown: unknown) => {
        if (!signal.aborted) setRanking({ kind: 'failed', says: trouble(thrown) });
      },
    );
    return () => controller.abort();
  }, [contracts, today, audit, settings, weights]);
  return ranking;
}
