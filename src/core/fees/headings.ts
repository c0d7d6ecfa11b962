import { type CellKind, isFiveCharacterCode, isReadableCode, isReadableRate } from './cellKinds';
import { type Field, fieldOf } from './fields';
import { isBlank, type Raw } from '../raw';
import type { Table } from './table';

/** Columns as far as they are known, by their place from the left. */
export interface Draft {
  readonly fields: Map<Field, number>;
  /** Modifiers may stand in several columns. */
  readonly modifiers: number[];
}

/** What a row of headings names. */
export interface Headed extends Draft {
  /** Headings that are the rate equally well; more than one is for the user to settle. */
  readonly rates: readonly string[];
}

const textOf = (cell: Raw | undefined): string => (typeof cell === 'string' ? cell : '');

export function readHeadings(row: readonly Raw[]): Headed {
  const best = new Map<Field, { rank: number; column: number }>();
  const modifiers: number[] = [];
  let rates: string[] = [];
  for (const [column, cell] of row.entries()) {
    const named = fieldOf(textOf(cell));
    if (!named) continue;
    const { field, rank } = named;
    const before = best.get(field);
    if (field === 'modifier') modifiers.push(column);
    else if (!before || rank < before.rank) best.set(field, { rank, column });
    if (field !== 'rate' || (before && rank > before.rank)) continue;
    const heading = textOf(cell).replace(/\s+/g, ' ').trim();
    rates = before?.rank === rank ? [...rates, heading] : [heading];
  }
  return { fields: new Map([...best].map(([field, { column }]) => [field, column])), modifiers, rates };
}

const some = (row: readonly Raw[], is: CellKind): boolean => row.some((cell) => !isBlank(cell) && is(cell));

/** A row of headings: it names the code or the rate, or is all words above rows that hold codes. */
export function isHeading(row: readonly Raw[], below: Table): boolean {
  if (some(row, (cell) => typeof cell !== 'string' || isFiveCharacterCode(cell))) return false;
  const { fields } = readHeadings(row);
  if (fields.has('code') || fields.has('rate')) return true;
  return (
    !some(row, (cell) => isReadableCode(cell) || isReadableRate(cell)) &&
    below.some((line) => some(line, isFiveCharacterCode))
  );
}
