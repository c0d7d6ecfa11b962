import type { DayNumber } from '../../dates';
import type { Ground } from '../ground';

/** Every kind of day that the calendar of a contract knows. */
export const DEADLINE_KINDS = [
  /** The day to begin preparing, so that notice can be given in time. */
  'prepare',
  /** The last day on which notice can arrive. */
  'notice',
  'renewal',
  /** The last day of a term after which the contract does not go on. */
  'termEnd',
  /** The rates are due to rise. */
  'escalator',
  /** The rates will have been the same for two years, or more. */
  'unchanged',
  /** The last day to file the claims of a day of service. */
  'filing',
  /** The last day to appeal the denials of a day. */
  'appeal',
] as const;

export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A day on which something about a contract falls due. */
export interface Deadline {
  readonly day: DayNumber;
  readonly kind: DeadlineKind;
  /** `Aetna PPO` */
  readonly contract: string;
  /** What falls due, in a few words. */
  readonly title: string;
  /** What to do. */
  readonly action: string;
  /** The day to have done it by: the day itself, or the Friday before where it is a deadline on a Saturday or Sunday. */
  readonly safeDay: DayNumber;
  /** How the day comes about. */
  readonly grounds: readonly Ground[];
}

/** A deadline that could not be worked out. */
export interface MissingDeadline {
  readonly contract: string;
  /** Which days are missing from the calendar for want of it. */
  readonly kinds: readonly DeadlineKind[];
  /** What is missing, and what to do about it. */
  readonly says: string;
}

export interface ContractCalendar {
  /** In the order of their days. */
  readonly entries: readonly Deadline[];
  readonly missing: readonly MissingDeadline[];
}
