import { type Micros, MICROS } from '../money';

const NINES = /^9{4,}(?:\.9{1,4})?$/;

/** What systems that demand a number are given where there is no rate: nothing, a cent and less, or nines from 9999 on. */
export const isPlaceholder = (rate: Micros): boolean => rate <= MICROS / 100 || NINES.test(String(rate / MICROS));
