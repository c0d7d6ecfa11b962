import type { CellResult, FunctionResult } from '../../src/workbench/host/types';

/** A result as its cells show it: numbers and texts as they are, errors as their code and reason. */
const shownCell = (cell: CellResult): unknown => {
  if (typeof cell !== 'object' || cell === null) return cell ?? '';
  return cell.type === 'Error' ? { error: cell.code, says: cell.message } : cell.basicValue;
};

/** Rows of cells; a single cell is one row of one. */
export const shownRows = (result: FunctionResult | undefined): unknown[][] => {
  if (Array.isArray(result)) return (result as readonly (readonly CellResult[])[]).map((row) => row.map(shownCell));
  return [[shownCell((result ?? null) as CellResult)]];
};
