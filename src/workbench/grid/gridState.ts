import { type BookParts, emptyParts } from '../host/bookParts';

/** What Univer has no place for, kept for as long as its workbook is open. */
export interface GridState {
  readonly parts: BookParts;
  readonly protectedSheets: Set<string>;
  readonly veryHiddenSheets: Set<string>;
  /** By the table's identifier. */
  readonly tableLooks: Map<string, TableLook>;
  /** Conditional formats as they are drawn now. */
  readonly drawnFormats: Map<string, { readonly sheetId: string; readonly as: string }>;
}

export interface TableLook {
  readonly style: string;
  readonly showTotals: boolean;
}

export const DEFAULT_TABLE_LOOK: TableLook = { style: 'TableStyleMedium2', showTotals: false };

export function emptyState(): GridState {
  return {
    parts: emptyParts(),
    protectedSheets: new Set(),
    veryHiddenSheets: new Set(),
    tableLooks: new Map(),
    drawnFormats: new Map(),
  };
}
