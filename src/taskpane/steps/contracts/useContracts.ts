import { useCallback, useEffect, useRef, useState } from 'react';
import type { Register } from '../../../core/contracts';
import type { WorkbookPort } from '../../../workbook/port';
import { trouble } from '../../wizard/trouble';
import { findContracts } from './findContracts';

export type ContractsState =
  | { readonly kind: 'reading'; readonly sheet: string }
  | { readonly kind: 'read'; readonly register: Register | null }
  | { readonly kind: 'failed'; readonly says: string };

interface Contracts {
  readonly state: ContractsState;
  /** Reads the workbook again; what is shown stays until then. */
  readonly refresh: () => Promise<Register | null>;
}

/** The register as the workbook has it: read at the beginning, and again when the user comes back from the cells. */
export function useContracts(workbook: WorkbookPort): Contracts {
  const [state, setState] = useState<ContractsState>({ kind: 'reading', sheet: '' });
  const running = useRef<AbortController>(null);

  const refresh = useCallback(async (): Promise<Register | null> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    try {
      const register = await findContracts(workbook, {
        signal,
        reading: (sheet) => setState((now) => (now.kind === 'reading' ? { kind: 'reading', sheet } : now)),
      });
      if (!signal.aborted) setState({ kind: 'read', register });
      return register;
    } catch (thrown) {
      if (!signal.aborted) setState({ kind: 'failed', says: trouble(thrown) });
      return null;
    }
  }, [workbook]);

  useEffect(() => {
    const read = (): void => void refresh();
    read();
    window.addEventListener('focus', read);
    return () => {
      window.removeEventListener('focus', read);
      running.current?.abort();
    };
  }, [refresh]);

  return { state, refresh };
}
