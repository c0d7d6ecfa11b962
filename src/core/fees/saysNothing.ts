import { isBlank, type Raw } from '../raw';

const NOTHING =
  /^(?:n\/?a|#n\/a|none|nil|all|any|various|varies|-+|–|—|\.|\?|evergreen|open|open ended|ongoing|current|present|auto ?-?renew(?:al|s)?|no end|no end date|indefinite)$/i;

/** A cell of an optional column that leaves it open: blank, `N/A`, `-`, `All`, and for a date `Evergreen`. */
export const saysNothing = (cell: Raw): boolean =>
  cell === 0 || isBlank(cell) || (typeof cell === 'string' && NOTHING.test(cell.trim()));
