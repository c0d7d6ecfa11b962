import type { UnitBasis } from '../money';
import type { MarketRate } from './marketRate';

/** Why a rate is no vote, in the order in which it is looked for; each is counted for the first that holds. */
export const DROPPED = {
  percent: 'percent of charge, which is no dollars',
  negotiatedType: 'a negotiated type that the rule does not know, so that the amount may be no dollars',
  arrangement: 'bundle or capitation, which pays for more than the code',
  noArrangement: 'no arrangement that the rule knows, so that the amount may pay for more than the code',
  codeType: 'a kind of code that is not compared',
  unit: 'per diem on a code that is not billed by the day',
  placeholder: 'placeholder: nothing, a cent, nines or more than any service is paid',
  expired: 'expired before the pack was made',
  tin: 'without a taxpayer number to count the group by',
  taxonomy: 'ghost: providers of a taxonomy that does not bill behavioral services',
  band: 'ghost: outside the plausible band around Medicare',
  ownBand: 'ghost: far from the median of its code, which Medicare has no price for',
} as const;
export type Dropped = keyof typeof DROPPED;

export const isDropped = (text: string): text is Dropped => Object.hasOwn(DROPPED, text);

/** What is paid for: the service by its unit, or a day. */
const DOLLARS: ReadonlyMap<string, 'unit' | 'day'> = new Map([
  ['negotiated', 'unit'],
  ['negotiated rate', 'unit'],
  ['derived', 'unit'],
  ['fee schedule', 'unit'],
  ['feeschedule', 'unit'],
  ['per diem', 'day'],
  ['perdiem', 'day'],
  ['per diem rate', 'day'],
]);
/** Whether an arrangement pays for the service alone; it is undefined of one that the rule does not know. */
const BY_SERVICE: ReadonlyMap<string, boolean> = new Map([
  ['ffs', true],
  ['fee for service', true],
  ['bundle', false],
  ['bundled', false],
  ['capitation', false],
  ['capitated', false],
]);

/** The schema's words as payers write them: `Per-Diem`, `fee_schedule`. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/**
 * The codes of CPT's section of evaluation and management, 99202 to 99499, which every specialty bills; those of behavioral health are
 * billed by its own.
 */
export const BILLED_BY_ALL = '^99[234][0-9]{2}$';
const billedByAll = new RegExp(BILLED_BY_ALL);

/**
 * The reasons that the amount has no part in, before and after the one for placeholders.
 * @param unit Of the rate's code; `null` where that is of no kind that is compared.
 */
export function droppedBefore(
  { negotiatedType, arrangement }: Pick<MarketRate, 'negotiatedType' | 'arrangement'>,
  unit: UnitBasis | null,
): Dropped | null {
  const words = plainWords(negotiatedType);
  if (words.startsWith('percent')) return 'percent';
  const paid = DOLLARS.get(words);
  if (paid === undefined) return 'negotiatedType';
  const isByService = BY_SERVICE.get(plainWords(arrangement));
  if (isByService !== true) return isByService === false ? 'arrangement' : 'noArrangement';
  if (unit === null) return 'codeType';
  return paid === 'day' && unit !== 'day' ? 'unit' : null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** What a payer wrote that is no date says nothing of an end. */
const isExpired = (expires: string, date: string): boolean => ISO_DAY.test(expires) && expires.slice(0, 10) < date;

/** @param date The pack's: `2026-11-24`. A provider of another taxonomy is a ghost among those who bill a behavioral code. */
export function droppedAfter(
  { code, expires, tin, tinKind, taxonomy }: Pick<MarketRate, 'code' | 'expires' | 'tin' | 'tinKind' | 'taxonomy'>,
  date: string,
): Dropped | null {
  if (isExpired(expires, date)) return 'expired';
  if (tin === '' || tinKind === 'other') return 'tin';
  return taxonomy === 'other' && !billedByAll.test(code.trim()) ? 'taxonomy' : null;
}
