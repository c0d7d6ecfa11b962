/** Status indicators of the relative value file under which there is a national price. */
const PRICED = new Set(['A', 'R', 'T']);

export const isPriced = (status: string): boolean => PRICED.has(status);

/** The others: *How to use the searchable Medicare physician fee schedule*, CMS MLN 901344, in our words. */
const REASONS: Readonly<Record<string, string>> = {
  B: 'Medicare bundles it into other services and never pays it alone (status B)',
  C: 'each Medicare contractor sets its own price (status C)',
  E: 'it is excluded from this fee schedule by regulation (status E)',
  I: 'Medicare does not accept this code on this fee schedule (status I)',
  J: 'it is anesthesia, priced by time (status J)',
  M: 'it only reports a measure (status M)',
  N: 'Medicare does not cover it (status N)',
  P: 'it is bundled or excluded (status P)',
  Q: 'it only reports a therapy measure (status Q)',
  X: 'it is outside this fee schedule by statute (status X)',
};

export const reasonOf = (status: string): string => REASONS[status] ?? `its status on this fee schedule is ${status}`;
