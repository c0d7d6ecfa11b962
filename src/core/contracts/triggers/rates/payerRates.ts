import type { AuditedRate, Finding } from '../../../audit';
import type { DayNumber } from '../../../dates';
import type { Cents } from '../../../money';

/** Findings of one kind. */
export interface FoundOfKind {
  readonly count: number;
  /** Those that have dollars. */
  readonly priced: number;
  /** Their dollars a year together. */
  readonly annual: Cents;
  /** The one that costs most. */
  readonly top: Finding | null;
}

/** A rate, and since when its payer has paid that amount. */
export interface RateRun {
  readonly rate: AuditedRate;
  /** `null` where the schedule has no date. */
  readonly since: DayNumber | null;
}

/** What an audit says of a contract's payer: of one name in the fee schedules, or of several that the contract covers. */
export interface PayerRates {
  /** As the audit calls them. */
  readonly payers: readonly string[];
  readonly rates: number;
  /** Rates that stand beside a benchmark. */
  readonly compared: number;
  /** Units × rate a year, of the rates in force; `null` where the schedules have no units. */
  readonly revenue: Cents | null;
  /** Of the revenue of all payers; `null` where no other payer has any that is known. */
  readonly revenueShare: number | null;
  /** Σ units·rate ÷ Σ units·benchmark; each rate weighs the same where there are no units. */
  readonly index: number | null;
  /** The same of all other payers together. */
  readonly indexOfOthers: number | null;
  /** Dollars a year below target; `null` where the audit does not know them. */
  readonly opportunity: Cents | null;
  readonly belowTarget: FoundOfKind;
  readonly belowBest: FoundOfKind;
  readonly withoutRate: FoundOfKind;
  readonly runs: readonly RateRun[];
}
