import type { HostObject } from '../hostObject';
import type { References } from '../references';
import { accessDenied, invalidArgument, itemNotFound } from '../richApiError';
import type { SheetPort, WorkbookPort } from '../workbookPort';
import type { EventTargets } from './eventTargets';

/** What every object of the model leads back to. */
export interface Book {
  readonly port: WorkbookPort;
  readonly references: References;
  readonly events: EventTargets;
}

export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}

/** The sheet of that identifier, as it is now. */
export const sheetOf = (book: Book, id: string): SheetPort =>
  found(book.port.sheets().find((sheet) => sheet.id === id));

/** Sheets are found by identifier or by name, whatever its case. */
export function sheetNamed({ port }: Book, key: unknown): SheetPort | undefined {
  const wanted = String(key).toLowerCase();
  return port.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** Fails where the sheet is protected, as every change of its cells does. */
export function writable(sheet: SheetPort): SheetPort {
  if (sheet.protected) throw accessDenied();
  return sheet;
}

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function indexArgument(value: unknown, fallback?: number): number {
  const given = value ?? fallback;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw invalidArgument();
  return given;
}

/** One item of a collection by its place. */
export function itemAt(items: readonly HostObject[], index: unknown): HostObject {
  return found(items[indexArgument(index)]);
}
