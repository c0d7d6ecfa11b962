import type { UnitBasis } from '../money';
import type { MarketRate } from './marketRate';

/** Why a rate is no vote, in the order in which it is looked for; each is counted for the first that holds. */
export const DROPPED = {
  percent: 'percent of charge, which is no dollars',
  arrangement: 'bundle or capitation, which pays for more than the code',
  codeType: 'a kind of code that is not compared',
  unit: 'per diem on a code that is not billed by the day',
  placeholder: 'placeholder: nothing, a cent or nines',
  expired: 'expired before the pack was made',
  tin: 'without a taxpayer number to count the group by',
  taxonomy: 'ghost: providers of a taxonomy that does not bill behavioral services',
  band: 'ghost: outside the plausible band around Medicare',
} as const;
export type Dropped = keyof typeof DROPPED;

const CODE_TYPES = new Set(['CPT', 'HCPCS', 'RC']);

/** The reasons that the amount has no part in, before and after the one for placeholders. */
export function droppedBefore(rate: MarketRate, unit: UnitBasis): Dropped | null {
  if (rate.negotiatedType === 'percentage') return 'percent';
  if (rate.arrangement !== 'ffs') return 'arrangement';
  if (!CODE_TYPES.has(rate.codeType)) return 'codeType';
  return rate.negotiatedType === 'per diem' && unit !== 'day' ? 'unit' : null;
}

/** @param date The pack's: `2026-11-24`. */
export function droppedAfter({ expires, tin, tinKind, taxonomy }: MarketRate, date: string): Dropped | null {
  if (expires < date) return 'expired';
  if (tin === '' || tinKind === 'other') return 'tin';
  return taxonomy === 'other' ? 'taxonomy' : null;
}
