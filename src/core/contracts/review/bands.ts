import { MICROS } from '../../money';
import type { Grade } from './grade';

/** Where a number stands: present as far as the first threshold, weak as far as the second, and `beyond` after it. */
export interface Bands {
  /** Whether more or less of it is better for the provider. */
  readonly better: 'more' | 'less';
  readonly present: number;
  readonly weak: number;
  readonly beyond: Extract<Grade, 'weak' | 'missing' | 'harmful'>;
  readonly unit: 'days' | 'months' | 'levels' | '%';
}

/** `1 day`, `30 days`; of millionths `3%`. */
export const measured = (value: number, unit: Bands['unit']): string => {
  if (unit === '%') return `${String(value / (MICROS / 100))}%`;
  return value === 1 ? `1 ${unit.slice(0, -1)}` : `${value} ${unit}`;
};

export function gradeOf(value: number, { better, present, weak, beyond }: Bands): Grade {
  const reaches = (threshold: number) => (better === 'more' ? value >= threshold : value <= threshold);
  if (reaches(present)) return 'present';
  return reaches(weak) ? 'weak' : beyond;
}

/** The thresholds in words: `present from 180 days, weak from 90 days, harmful below`. */
export function bandsSaid({ better, present, weak, beyond, unit }: Bands): string {
  const [to, after] = better === 'more' ? ['from', 'below'] : ['up to', 'above'];
  const first = `present ${to} ${measured(present, unit)}`;
  const second = weak === present || beyond === 'weak' ? '' : `, weak ${to} ${weakSaid(weak, unit)}`;
  return `${first}${second}, ${beyond} ${after}`;
}

/** The least that a percentage can be above nothing is “any”. */
const weakSaid = (weak: number, unit: Bands['unit']): string =>
  unit === '%' && weak === 1 ? 'anything above 0%' : measured(weak, unit);

/** A percentage as the register keeps it. */
export const percentOf = (percent: number): number => Math.round((percent * MICROS) / 100);
