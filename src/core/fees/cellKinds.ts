import { modifierNamed, readCode } from '../codes';
import { readUnitBasis } from '../money';
import { isBlank, type Raw } from '../raw';
import { readRate } from './readRate';
import { cellAt, type Table } from './table';

export type CellKind = (cell: Raw) => boolean;

const noSuggestion: readonly string[] = [];

export const isReadableCode: CellKind = (cell) => readCode(cell, noSuggestion).ok;

/** CPT and HCPCS codes; a revenue code could as well be a rate. */
export const isFiveCharacterCode: CellKind = (cell) => {
  const code = readCode(cell, noSuggestion);
  return code.ok && code.value.system !== 'revenue';
};

export const isReadableRate: CellKind = (cell) => readRate(cell).ok;
export const isModifier: CellKind = (cell) => modifierNamed(String(cell).trim().toUpperCase()) !== undefined;
export const isWhole: CellKind = (cell) => Number.isInteger(Number(String(cell).replaceAll(',', '')));
export const isUnitBasis: CellKind = (cell) => readUnitBasis(String(cell)) !== null;

/** How much of a column is of a kind, of its cells that hold something. */
export function share(rows: Table, column: number, is: CellKind): number {
  const filled = rows.map((row) => cellAt(row, column)).filter((cell) => !isBlank(cell));
  return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
}
