import { useEffect, useState } from 'react';
import type { Contract, ContractCalendar } from '../../../../core/contracts';
import type { DayNumber } from '../../../../core/dates';
import { calendarNow } from '../../../../session';

/** What falls due, worked out anew whenever the contracts are others; nothing until it is there the first time. */
export function useCalendar(contracts: readonly Contract[], today: DayNumber): ContractCalendar | null {
  const [calendar, setCalendar] = useState<ContractCalendar | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    calendarNow(contracts, today, { signal, progress: () => undefined }).then(
      (made) => {
        if (!signal.aborted) setCalendar(made);
      },
      (thrown: unknown) => {
        // Nothing is expected to fail here; a bug of ours is for the boundary around the page.
        if (!signal.aborted)
          setCalendar(() => {
            throw thrown;
          });
      },
    );
    return () => controller.abort();
  }, [contracts, today]);
  return calendar;
}
