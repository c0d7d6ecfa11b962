import type { AsOf, DayNumber } from '../dates';
import { type Loaded, readTarget } from '../fees';
import type { Micros } from '../money';
import { ok, type Result } from '../result';
import type { AuditTerms } from './types';

/** The terms, read. */
export interface Rules {
  /** The target as a multiple of the benchmark; `null` where the best payer sets it. */
  readonly multiple: Micros | null;
  readonly threshold: number;
  /** The day on which a rate has to be in force to count. */
  readonly day: DayNumber;
  readonly today: DayNumber;
}

/** The day asked for; of a year asked for, the day nearest to today; else today. */
function dayOf(asOf: AsOf, today: DayNumber): DayNumber {
  if (asOf.kind === 'newest') return today;
  if (asOf.kind === 'day') return asOf.day;
  return Math.min(Math.max(today, asOf.year * 10_000 + 101), asOf.year * 10_000 + 1231);
}

export function readRules({ target, threshold, asOf, today }: AuditTerms, { read }: Loaded): Result<Rules> {
  const when = read.asOf(asOf);
  if (!when.ok) return when;
  const multiple = target.kind === 'share' ? readTarget(target.share) : ok(null);
  if (!multiple.ok) return multiple;
  return ok({ multiple: multiple.value, threshold, day: dayOf(when.value, today), today });
}

/** Whether a gap is worth a finding: a share of what it is measured by that reaches the threshold. */
export const isWorth = (gap: number, measure: number, { threshold }: Rules): boolean =>
  gap > 0 && gap / measure >= threshold;
