import { useEffect, useState } from 'react';
import { ELEMENT_KEYS, type ElementKey, type Weights } from '../../../../core/contracts';
import type { WorkbookPort } from '../../../../workbook/port';
import { trouble } from '../../../wizard/trouble';

const NAME = 'contractWeights';

/** What the workbook remembers, whoever wrote it: numbers of zero or more under the names of elements, and nothing else. */
function weightsIn(kept: unknown): Weights {
  if (typeof kept !== 'object' || kept === null) return {};
  const pairs = Object.entries(kept).filter(
    ([key, value]) => ELEMENT_KEYS.some((known) => known === key) && Number.isFinite(value) && value >= 0,
  );
  return Object.fromEntries(pairs);
}

/** The user's weights of the score, which the workbook keeps. */
export function useWeights(workbook: WorkbookPort) {
  const [weights, setWeights] = useState<Weights>({});
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    workbook.recall(NAME).then(
      (kept) => {
        if (isHere) setWeights(weightsIn(kept));
      },
      // The usual weights count then.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [workbook]);
  const keep = (next: Weights): void => {
    setWeights(next);
    setFailure(null);
    workbook.remember(NAME, next).catch((thrown: unknown) => setFailure(trouble(thrown)));
  };
  return {
    weights,
    failure,
    change: (element: ElementKey, weight: number) => keep({ ...weights, [element]: weight }),
    reset: () => keep({}),
  };
}
