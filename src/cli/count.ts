/** `1,234,567`. */
export const count = (number: number): string => number.toLocaleString('en-US');
