import type { DayNumber } from '../../dates';
import type { Result } from '../../result';
import type { Citation } from '../ground';
import type { PayerRates } from './rates';
import type { TriggerSettings } from './settings';
import type { Shortage } from './shortage';

/** Initial denial rates, now and before: claims denied on first adjudication ÷ claims adjudicated, as fractions of 1. */
export interface DenialRates {
  readonly now: number;
  readonly before: number;
  /** `2026 against 2025` */
  readonly periods: string;
}

/** What inflation took of the rates since they last changed. */
export interface RatesEroded {
  /** A fraction of 1. */
  readonly share: number;
  readonly since: DayNumber;
  /** The arithmetic, with the index and its values. */
  readonly says: string;
  readonly citation?: Citation;
}

/** What is known of a contract besides its row in the register; nothing where it was not measured. */
export interface TriggerInputs {
  readonly settings: TriggerSettings;
  /** Its payer's rates in the audit. */
  readonly rates: PayerRates | null;
  readonly denials: DenialRates | null;
  /** Of the contract's state. */
  readonly shortage: Shortage | null;
  /** Nothing where nobody knows since when the rates are paid; a failure where the index does not go back so far. */
  readonly eroded: Result<RatesEroded> | null;
}
