import { type Micros, MICROS } from '../core/money';

const MICROS_PER_CENT = MICROS / 100;

/** A rate as people write it: `$118.50`; four decimals where it has them, as rates for 15 minutes do. */
export const printRate = (rate: Micros): string =>
  (rate / MICROS).toLocaleString('en-US', {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: rate % MICROS_PER_CENT === 0 ? 2 : 4,
  });
