import { type Micros, MICROS } from '../money';

const power = (digits: number): number => 10 ** digits;

/** 9999 to 9,999,999, plain or with one to four nines behind the point. */
const nines = [4, 5, 6, 7].flatMap((whole) =>
  [0, 1, 2, 3, 4].map((fraction) => (power(whole + fraction) - 1) * power(6 - fraction)),
);

/**
 * What systems that demand a number are given where there is no rate, in millionths: nothing, a cent and less, nines from 9999 on, or
 * more than any service is paid (the dearest single doses cost four million dollars).
 */
export const PLACEHOLDERS = { least: MICROS / 100, most: 10_000_000 * MICROS, nines } as const;

const NINES: ReadonlySet<number> = new Set(nines);

export const isPlaceholder = (rate: Micros): boolean =>
  rate <= PLACEHOLDERS.least || rate > PLACEHOLDERS.most || NINES.has(rate);
