import type { SheetInfo } from '../../workbook/port';

/** Why a sheet is not even read. */
export type WhyUnread =
  /** A report of ours; one that has lost its mark looks like one. */
  | { readonly kind: 'ours' }
  | { readonly kind: 'looksOurs' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly cells: number };

/** Why a sheet is not even read, if it is not: it is Parley's own, empty, or has more cells than what is looked for. */
export function unreadWhy({ ours, looksOurs, cells }: SheetInfo, mostCells: number): WhyUnread | undefined {
  if (ours) return { kind: 'ours' };
  if (cells === 0) return { kind: 'empty' };
  if (looksOurs) return { kind: 'looksOurs' };
  return cells > mostCells ? { kind: 'tooLarge', cells } : undefined;
}

/** Whether a sheet is read. */
export const isRead = (sheet: SheetInfo, mostCells: number): boolean => unreadWhy(sheet, mostCells) === undefined;
