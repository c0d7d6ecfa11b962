import { type DayNumber, daysBetween } from '../../dates';
import type { ReopeningWindow } from '../triggers';

export interface DateFactor {
  readonly value: number;
  readonly says: string;
  /** Days left to give notice; `null` where the date is not known. */
  readonly daysLeft: number | null;
}

/** How pressing a contract is by the days left to give notice. */
const BY_DAYS: readonly { readonly within: number; readonly value: number; readonly says: string }[] = [
  { within: 180, value: 1, says: 'to act within 180 days' },
  { within: 365, value: 0.75, says: 'to act within a year' },
  { within: Infinity, value: 0.5, says: 'to act later than in a year' },
];

const OTHERWISE: Readonly<
  Record<Exclude<ReopeningWindow['kind'], 'open'>, { readonly value: number; readonly says: string }>
> = {
  missed: { value: 0.4, says: 'notice for the coming renewal is missed' },
  unknown: { value: 0.5, says: 'the date to act by is not known' },
  ended: { value: 1, says: 'the contract has ended' },
};

/** Half, where nobody knows when; less than that where only a mid-cycle request is left. */
export function dateFactorOf({ kind, actBy }: ReopeningWindow, today: DayNumber): DateFactor {
  const daysLeft = actBy === null ? null : daysBetween(today, actBy);
  if (kind !== 'open' || daysLeft === null) return { ...OTHERWISE[kind === 'open' ? 'unknown' : kind], daysLeft };
  const { value, says } = BY_DAYS.find(({ within }) => daysLeft <= within) ?? { value: 0.5, says: '' };
  return { value, says, daysLeft };
}
