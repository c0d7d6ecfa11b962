import type { Cents } from '../../money';
import type { Ground } from '../ground';

/** Every reason to reopen a contract that is looked for; of reasons without dollars the first counts most. */
export const TRIGGER_KINDS = [
  /** Less than the target, the other payers of the workbook, or the best of them. */
  'belowPeers',
  /** No change of rates for two years or more. */
  'unchanged',
  /** What inflation took since the last raise. */
  'inflation',
  /** Services or sites that the contract has no rates for, or that came since it was agreed. */
  'newServices',
  /** More denials, or trouble with authorisations. */
  'denials',
  /** Volume that gives leverage. */
  'volume',
  /** The market has shifted, such as by a shortage of providers. */
  'marketShift',
] as const;

export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export const TRIGGER_NAMES: Readonly<Record<TriggerKind, string>> = {
  belowPeers: 'Paid below peers',
  unchanged: 'Rates unchanged for years',
  inflation: 'Rates eroded by inflation',
  newServices: 'New services or sites',
  denials: 'Denials or authorizations',
  volume: 'Volume that gives leverage',
  marketShift: 'Market shift',
};

/** A reason to reopen: whether it is there, and what that rests on. */
export interface Trigger {
  readonly kind: TriggerKind;
  /** `unknown`: neither measured nor asked. */
  readonly state: 'yes' | 'no' | 'unknown';
  /** What was found, with figures, evidence for and against alike. */
  readonly grounds: readonly Ground[];
  /** Dollars a year at stake, where they are known. */
  readonly annual: Cents | null;
  /** Where it is not known: what would answer it, in words that say what to do. */
  readonly answeredBy: string | null;
}
