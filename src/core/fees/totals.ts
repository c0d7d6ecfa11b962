import type { Raw } from '../raw';

const TOTAL =
  /^(?:sub|grand)?[ -]?totals?\b|^(?:average|avg|mean|median|sum|count|min|max|minimum|maximum|weighted average)\b/i;

/** A row that sums up others says so in one of its cells. To be asked of rows without a code. */
export const isTotalRow = (row: readonly Raw[]): boolean =>
  row.some((cell) => typeof cell === 'string' && TOTAL.test(cell.trim()));
