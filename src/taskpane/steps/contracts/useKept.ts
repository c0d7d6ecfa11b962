import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../../../workbook/port';
import { trouble } from '../../wizard/trouble';

/** Numbers of zero or more, by name. */
export type Numbers = Readonly<Record<string, number>>;

/** What the workbook remembers, whoever wrote it: numbers of zero or more under the names that are known, and nothing else. */
function numbersIn(kept: unknown, names: readonly string[]): Numbers {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([name, value]) => names.includes(name) && Number.isFinite(value) && value >= 0),
  );
}

/** The user's own numbers in place of the usual ones, which the workbook keeps under a name. */
export function useKept(workbook: WorkbookPort, as: string, names: readonly string[]) {
  const [numbers, setNumbers] = useState<Numbers>({});
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    workbook.recall(as).then(
      (kept) => {
        if (isHere) setNumbers(numbersIn(kept, names));
      },
      // The usual ones count then.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [workbook, as, names]);
  const keep = (next: Numbers): void => {
    setNumbers(next);
    setFailure(null);
    workbook.remember(as, next).catch((thrown: unknown) => setFailure(trouble(thrown)));
  };
  return {
    numbers,
    failure,
    change: (name: string, value: number) => keep({ ...numbers, [name]: value }),
    reset: () => keep({}),
  };
}

export type Kept = ReturnType<typeof useKept>;
