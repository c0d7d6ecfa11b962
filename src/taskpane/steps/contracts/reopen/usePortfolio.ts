import { useCallback } from 'react';
import type { Contract, Portfolio } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import { portfolioNow } from '../../../../session';
import { type AfterAudit, useAfterAudit } from '../useAfterAudit';
import type { Numbers } from '../useKept';

/** The contracts, ranked anew whenever they, the audit or the user's numbers are others. */
export function usePortfolio(
  contracts: readonly Contract[],
  today: DayNumber,
  settings: Numbers,
  weights: Numbers,
): AfterAudit<Portfolio> {
  const make = useCallback(
    (signal: AbortSignal) =>
      portfolioNow(contracts, today, { signal, progress: () => undefined }, { settings, weights }),
    [contracts, today, settings, weights],
  );
  return useAfterAudit(make);
}
