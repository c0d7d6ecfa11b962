import { useEffect, useRef, useState } from 'react';
import { type Report, reportOf } from '../../core/report';
import type { WorkbookPort } from '../../workbook/port';
import { trouble } from '../wizard/trouble';

export type SheetWriting =
  | { readonly kind: 'ready' }
  /** Earlier sheets are in the way. */
  | { readonly kind: 'asking'; readonly sheets: readonly string[] }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface SheetWrites {
  readonly writing: SheetWriting;
  readonly write: (report: Report, replace: boolean) => void;
  readonly keep: () => void;
  readonly cancel: () => void;
}

/** Writes a report into the workbook, after asking where it would take the place of an earlier one of its kind. */
export function useSheetWriting(workbook: WorkbookPort): SheetWrites {
  const [writing, setWriting] = useState<SheetWriting>({ kind: 'ready' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function write(report: Report, replace: boolean, signal: AbortSignal): Promise<void> {
    try {
      const kinds = new Set(report.sheets.map(({ name }) => reportOf(name)));
      const before = (await workbook.sheets()).filter(({ ours, name }) => ours && kinds.has(reportOf(name)));
      if (before.length > 0 && !replace) {
        setWriting({ kind: 'asking', sheets: before.map(({ name }) => name) });
        return;
      }
      setWriting({ kind: 'running', share: 0 });
      const sheets = await workbook.write(report, {
        signal,
        progress: (share) => setWriting({ kind: 'running', share }),
      });
      setWriting({ kind: 'written', sheets });
    } catch (thrown) {
      setWriting({ kind: 'failed', message: trouble(thrown, signal) });
    }
  }

  return {
    writing,
    write(report, replace) {
      const controller = new AbortController();
      running.current = controller;
      void write(report, replace, controller.signal);
    },
    keep: () => setWriting({ kind: 'ready' }),
    cancel: () => running.current?.abort(),
  };
}
