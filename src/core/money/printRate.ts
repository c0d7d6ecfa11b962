import { type Micros, MICROS } from './micros';

/** `1234` as `1,234`. */
export const separated = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');

/** The six decimals of millionths. */
export const decimalsOf = (value: Micros): string => String(value % MICROS).padStart(6, '0');

/** `$1,234.50`, `$4.1483`: two decimals, and more where there are any. */
export const printRate = (rate: Micros): string =>
  `$${separated(Math.floor(rate / MICROS))}.${decimalsOf(rate).replace(/0{1,4}$/, '')}`;
