import { isBlank, type Raw } from '../../raw';
import type { SheetCells } from '../../sheets';
import type { Contract } from '../contract';
import type { TermKey } from '../terms';
import { cellsBetween, findRegister, type RegisterPlace } from './findRegister';
import { readTerms } from './readTerms';

/** A row of the register where it stands. */
export interface RegisterRow extends Contract {
  /** On the sheet, from 0. */
  readonly row: number;
  /** What the cells of the terms held when they were read, so that a change by somebody else is noticed. */
  readonly cells: ReadonlyMap<TermKey, Raw>;
}

/** The contracts that a sheet holds. */
export interface Register extends RegisterPlace {
  readonly sheet: string;
  /** Rows that are blank under every heading of a term are left out. */
  readonly contracts: readonly RegisterRow[];
}

/**
 * Reads the register of a sheet, in whatever order its columns are; those of the user's own are left alone. Nothing where the sheet
 * has no register. What cannot be read stays with its row, with the cell and the reason.
 */
export function readRegister(sheet: SheetCells): Register | null {
  const place = findRegister(sheet);
  if (!place) return null;
  const { area, columns } = place;
  const keys = [...columns.keys()];
  const contracts: RegisterRow[] = [];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const line = cellsBetween(sheet, row, area.left, area.right);
    const cells = keys.map((key) => line[(columns.get(key) ?? area.left) - area.left] ?? null);
    if (cells.every(isBlank)) continue;
    const contract = readTerms(keys, cells, (key) => {
      const column = columns.get(key);
      return column === undefined ? null : { sheet: sheet.name, row, column };
    });
    contracts.push({ ...contract, row, cells: new Map(keys.map((key, index) => [key, cells[index] ?? null])) });
  }
  return { ...place, sheet: sheet.name, contracts };
}
