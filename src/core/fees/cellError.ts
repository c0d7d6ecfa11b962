import type { Raw } from '../raw';

const ERROR =
  /^#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!|spill!|calc!|field!|blocked!|unknown!|connect!|busy!|getting_data)$/i;

/** Whether a formula's error stands in a cell, `#N/A` or `#REF!`: what belongs there is not known, which is not nothing. */
export const isCellError = (cell: Raw): boolean => typeof cell === 'string' && ERROR.test(cell.trim());
