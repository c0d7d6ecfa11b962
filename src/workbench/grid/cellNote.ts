import type { ErrorValue, RichNumber } from '../host/types';

/** What a cell keeps beside its value: why it is an error, or what a number rests on. */
export interface CellNote {
  readonly value: string | number;
  readonly message?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The note of a result, or nothing when the value says it all. */
export function noteOf(result: ErrorValue | RichNumber): CellNote | undefined {
  if (result.type === 'Error') {
    return result.message ? { value: result.code, message: result.message } : undefined;
  }
  return { value: result.basicValue, properties: result.properties };
}

/**
 * The note that belongs to what a cell shows now. Univer leaves a note behind when a later formula gives the cell a
 * plain value, so a note counts only for the value it came with.
 */
export function noteOfCell(custom: unknown, shown: unknown): CellNote | undefined {
  if (!isNote(custom)) return undefined;
  return custom.value === shown ? custom : undefined;
}

function isNote(custom: unknown): custom is CellNote {
  return typeof custom === 'object' && custom !== null && 'value' in custom;
}
