import { type Bands, percentOf } from './bands';
import type { LawOnContract } from './lawOf';

/** The thresholds of the review. None of them is a law: they are the field's practice, which state law tightens; its interest stands in the place of practice, more or less. */
export const THRESHOLDS = {
  medicare: { better: 'more', present: percentOf(120), weak: percentOf(100), beyond: 'harmful', unit: '%' },
  escalator: { better: 'more', present: percentOf(3), weak: 1, beyond: 'missing', unit: '%' },
  escalatorCap: { better: 'more', present: percentOf(3), weak: percentOf(3), beyond: 'weak', unit: '%' },
  cleanClaim: { better: 'less', present: 30, weak: 45, beyond: 'harmful', unit: 'days' },
  lateInterest: { better: 'more', present: percentOf(12), weak: 1, beyond: 'missing', unit: '%' },
  timelyFiling: { better: 'more', present: 180, weak: 90, beyond: 'harmful', unit: 'days' },
  takeBack: { better: 'less', present: 12, weak: 24, beyond: 'harmful', unit: 'months' },
  appealLevels: { better: 'more', present: 2, weak: 1, beyond: 'missing', unit: 'levels' },
  appealDays: { better: 'more', present: 180, weak: 60, beyond: 'harmful', unit: 'days' },
  notice: { better: 'less', present: 90, weak: 120, beyond: 'harmful', unit: 'days' },
  termination: { better: 'less', present: 90, weak: 180, beyond: 'harmful', unit: 'days' },
} as const satisfies Readonly<Record<string, Bands>>;

/** Practice, or the state's days where they are fewer; whatever is slower than the state's days is harmful. */
export function cleanClaimBands({ days }: LawOnContract): Bands {
  const { present, weak } = THRESHOLDS.cleanClaim;
  if (days === null) return THRESHOLDS.cleanClaim;
  return { ...THRESHOLDS.cleanClaim, present: Math.min(present, days), weak: Math.min(weak, days) };
}

/** The state's interest where it is a single rate, else practice. */
export const lateInterestBands = ({ interest }: LawOnContract): Bands =>
  interest === null ? THRESHOLDS.lateInterest : { ...THRESHOLDS.lateInterest, present: interest };
