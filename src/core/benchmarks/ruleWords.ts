/** How people say which of several prices counts, as a part of a pattern. */
export const HIGHER = 'higher|greater|larger|highest|greatest|largest|max|maximum';
export const LOWER = 'lower|lesser|smaller|lowest|smallest|least|min|minimum';

/** How they say that a price has a least or a most, in words that no name has. */
const AT_LEAST = 'at least|(?:no|not|never) (?:less|lower) than|(?:not|never) below|floored at';
const AT_MOST =
  'at most|(?:no|not|never) (?:more|higher|greater) than|(?:not|never) above|(?:not|never) to exceed|not exceeding|capped at';
export const BOUND = `${AT_LEAST}|${AT_MOST}`;
export const FLOOR = String.raw`${AT_LEAST}|(?:floor|minimum)(?: of|:)?|min(?= ?\$)`;
export const CAP = String.raw`${AT_MOST}|limited to|up to|(?:cap|ceiling|maximum)(?: of|:)?|max(?= ?\$)`;
