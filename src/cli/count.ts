/** `1,234,567`. */
export const count = (number: number): string => number.toLocaleString('en-US');

/** `1 file`, `2 files`. */
export const many = (number: number, one: string, several = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : several}`;
