import { isBlank, type Raw } from '../raw';

const NOTHING =
  /^(?:n\/?a|#n\/a|none|nil|all|any|various|varies|-+|–|—|\.|\?|evergreen|open|open ended|ongoing|current|present|auto ?-?renew(?:al|s)?|no end|no end date|indefinite)$/i;

/** A cell of an optional column that leaves it open: blank, `N/A`, `-`, `All`, and for a date `Evergreen`. */
export const saysNothing = (cell: Raw): boolean =>
  cell === 0 || isBlank(cell) || (typeof cell === 'string' && NOTHING.test(cell.trim()));

const NO_END =
  /^(?:tb[ad]|to be (?:determined|announced)|perpetual|continuous|continuing|never|active|in (?:effect|force)|until (?:further notice|terminated|amended|renegotiated|superseded)|no (?:expir\w*|term\w*)(?: date)?|not? (?:set|specified|stated|given)|to (?:date|present))$/i;

/** A cell of a column of ends that has none: what leaves any column open, and `TBD`, `Until further notice`. */
export const saysNoEnd = (cell: Raw): boolean =>
  saysNothing(cell) || (typeof cell === 'string' && NO_END.test(cell.trim()));
