/** How people say which of several prices counts, as a part of a pattern. */
export const HIGHER = 'higher|greater|larger|highest|greatest|largest|max|maximum';
export const LOWER = 'lower|lesser|smaller|lowest|smallest|least|min|minimum';
