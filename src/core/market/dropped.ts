import type { UnitBasis } from '../money';
import type { MarketRate } from './marketRate';

/** Why a rate is no vote, in the order in which it is looked for; each is counted for the first that holds. */
export const DROPPED = {
  percent: 'percent of charge, which is no dollars',
  arrangement: 'bundle or capitation, which pays for more than the code',
  codeType: 'a kind of code that is not compared',
  unit: 'per diem on a code that is not billed by the day',
  placeholder: 'placeholder: nothing, a cent, nines or more than any service is paid',
  expired: 'expired before the pack was made',
  tin: 'without a taxpayer number to count the group by',
  taxonomy: 'ghost: providers of a taxonomy that does not bill behavioral services',
  band: 'ghost: outside the plausible band around Medicare',
} as const;
export type Dropped = keyof typeof DROPPED;

export const isDropped = (text: string): text is Dropped => Object.hasOwn(DROPPED, text);

/**
 * The reasons that the amount has no part in, before and after the one for placeholders.
 * @param unit Of the rate's code; `null` where that is of no kind that is compared.
 */
export function droppedBefore(
  { negotiatedType, arrangement }: Pick<MarketRate, 'negotiatedType' | 'arrangement'>,
  unit: UnitBasis | null,
): Dropped | null {
  if (negotiatedType === 'percentage') return 'percent';
  if (arrangement !== 'ffs') return 'arrangement';
  if (unit === null) return 'codeType';
  return negotiatedType === 'per diem' && unit !== 'day' ? 'unit' : null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** What a payer wrote that is no date says nothing of an end. */
const isExpired = (expires: string, date: string): boolean => ISO_DAY.test(expires) && expires.slice(0, 10) < date;

/** @param date The pack's: `2026-11-24`. */
export function droppedAfter(
  { expires, tin, tinKind, taxonomy }: Pick<MarketRate, 'expires' | 'tin' | 'tinKind' | 'taxonomy'>,
  date: string,
): Dropped | null {
  if (isExpired(expires, date)) return 'expired';
  if (tin === '' || tinKind === 'other') return 'tin';
  return taxonomy === 'other' ? 'taxonomy' : null;
}
