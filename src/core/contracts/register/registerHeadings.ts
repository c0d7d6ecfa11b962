import { TERM_KEYS, TERMS } from '../terms';

/** The headings of a register that we make, in the order of its columns. */
export const registerHeadings: readonly string[] = TERM_KEYS.map((key) => TERMS[key].heading);
