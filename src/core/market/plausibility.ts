import { type Cents, type Micros, microsOf } from '../money';
import type { PlausibleBand } from './pack';

/**
 * Around Medicare's price: below a fifth are placeholders and rates of those who never bill the code, beyond ten times are charges
 * and amounts for another unit. Far on either side of what is paid: medians of four national payers lay between 78 % and 136 % of
 * Medicare for psychotherapy (coralehr/oon-therapy-benchmark, files of June 2026).
 */
export const USUAL_BAND: PlausibleBand = { least: 20, most: 1000 };

/** `unknown` where Medicare has no price, so that nothing is dropped for it. */
export type Plausibility = 'plausible' | 'tooLow' | 'tooHigh' | 'unknown';

/** Whether a rate can be what somebody who bills the code is paid; both ends of the band are within. */
export function plausibility(rate: Micros, medicare: Cents | null, band: PlausibleBand = USUAL_BAND): Plausibility {
  if (medicare === null) return 'unknown';
  const price = microsOf(medicare);
  if (rate * 100 < price * band.least) return 'tooLow';
  return rate * 100 > price * band.most ? 'tooHigh' : 'plausible';
}
