/** A fraction of 1 as a percentage with one decimal: `62.2%`. */
export const printShare = (share: number): string => `${(share * 100).toFixed(1)}%`;
