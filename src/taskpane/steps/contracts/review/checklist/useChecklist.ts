import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChecklistTable, findChecklist } from '../../../../../core/contracts';
import type { WorkbookPort } from '../../../../../workbook/port';
import { trouble } from '../../../../wizard/trouble';
import { isRead } from '../../../../wizard/unreadWhy';

/** Thirteen rows a contract are few; a sheet beyond this is something else. */
const MOST_CELLS = 100_000;

export type ChecklistState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly table: ChecklistTable | null }
  | { readonly kind: 'failed'; readonly says: string };

async function find(workbook: WorkbookPort, signal: AbortSignal): Promise<ChecklistTable | null> {
  const sheets = (await workbook.sheets()).filter(
    (sheet) => /checklist/i.test(sheet.name) && isRead(sheet, MOST_CELLS),
  );
  for (const { name } of sheets) {
    const table = findChecklist(await workbook.read(name, { signal, progress: () => undefined }));
    if (table) return table;
  }
  return null;
}

/**
 * The checklist of the workbook, from a sheet that is called so; what is shown stays until it is read again.
 * @param readAgainWith Whatever is another one when the workbook may have changed.
 */
export function useChecklist(
  workbook: WorkbookPort,
  readAgainWith: unknown,
): { readonly state: ChecklistState; readonly refresh: () => Promise<void> } {
  const [state, setState] = useState<ChecklistState>({ kind: 'reading' });
  const running = useRef<AbortController>(null);
  const refresh = useCallback(async (): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    try {
      const table = await find(workbook, signal);
      if (!signal.aborted) setState({ kind: 'read', table });
    } catch (thrown) {
      if (!signal.aborted) setState({ kind: 'failed', says: trouble(thrown) });
    }
  }, [workbook]);
  useEffect(() => {
    const read = (): void => void refresh();
    read();
    return () => running.current?.abort();
  }, [refresh, readAgainWith]);
  return { state, refresh };
}
